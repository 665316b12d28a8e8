/** What a word says of a size: which ones it may be about, the likeliest first, and which way it goes. */
export interface Compared {
  readonly sizes: readonly string[];
  readonly more: boolean;
}

const LONG = ['length', 'height', 'side'];
const WIDE = ['width', 'side', 'diameter'];
const HIGH = ['height', 'thickness', 'length', 'side'];
const THICK = ['thickness', 'wall', 'height', 'side'];
const DEEP = ['depth'];
const LARGE = ['diameter', 'radius', 'size', 'side'];

const compared = (sizes: readonly string[], more: boolean): Compared => ({ sizes, more });

/** "5 mm longer", "20 % taller". */
export const COMPARED: ReadonlyMap<string, Compared> = new Map([
  ['longer', compared(LONG, true)],
  ['shorter', compared(LONG, false)],
  ['wider', compared(WIDE, true)],
  ['broader', compared(WIDE, true)],
  ['narrower', compared(WIDE, false)],
  ['taller', compared(HIGH, true)],
  ['higher', compared(HIGH, true)],
  ['lower', compared(HIGH, false)],
  ['thicker', compared(THICK, true)],
  ['thinner', compared(THICK, false)],
  ['deeper', compared(DEEP, true)],
  ['shallower', compared(DEEP, false)],
  ['bigger', compared(LARGE, true)],
  ['larger', compared(LARGE, true)],
  ['greater', compared(LARGE, true)],
  ['smaller', compared(LARGE, false)],
  ['more', compared([], true)],
  ['less', compared([], false)],
]);

/** "lengthen it by 5 mm", "increase the height by 20 %". */
export const TURNING: ReadonlyMap<string, Compared> = new Map([
  ['increase', compared([], true)],
  ['enlarge', compared([], true)],
  ['grow', compared([], true)],
  ['raise', compared([], true)],
  ['extend', compared([], true)],
  ['stretch', compared([], true)],
  ['expand', compared([], true)],
  ['bump', compared([], true)],
  ['elongate', compared(LONG, true)],
  ['trim', compared([], false)],
  ['add', compared([], true)],
  ['subtract', compared([], false)],
  ['decrease', compared([], false)],
  ['reduce', compared([], false)],
  ['shrink', compared([], false)],
  ['lower', compared([], false)],
  ['lengthen', compared(LONG, true)],
  ['shorten', compared(LONG, false)],
  ['widen', compared(WIDE, true)],
  ['narrow', compared(WIDE, false)],
  ['thicken', compared(THICK, true)],
  ['thin', compared(THICK, false)],
  ['deepen', compared(DEEP, true)],
  ['heighten', compared(HIGH, true)],
]);

export const TIMES: ReadonlyMap<string, number> = new Map([
  ['twice', 2],
  ['double', 2],
  ['doubled', 2],
  ['half', 0.5],
  ['halve', 0.5],
  ['halved', 0.5],
  ['triple', 3],
  ['thrice', 3],
]);

/** Words around a size that say nothing of which one it is. */
export const SILENT_WORDS = new Set(
  (
    'make set change adjust modify resize edit update alter turn keep have use let want need should must shall would will to be become is are was ' +
    'it its that this as than now from by so into only exactly about value size dimension present currently instead same part model ' +
    'all every each both bit little slightly much those these them they of the a an at with'
  ).split(' '),
);

/** Other words for sizes that parts have under one of these names. */
export const FALLBACK: ReadonlyMap<string, readonly string[]> = new Map([
  ['length', LONG],
  ['width', ['width', 'side']],
  ['height', HIGH],
  ['thickness', ['thickness', 'wall', 'height']],
  ['side', ['side', 'length']],
  ['diameter', ['diameter', 'outer_diameter']],
]);
