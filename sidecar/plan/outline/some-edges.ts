import type { Face, Solid } from '../nouns/solid.ts';
import type { EdgeFinish } from './feature.ts';
import { addFinish, checkFits, finishSize } from './finish.ts';
import type { Corner, Side } from './place.ts';
import type { Standing } from './solid/standing.ts';
import { contradiction, inMm, Unclear } from './unclear.ts';
import type { Workpiece } from './workpiece.ts';

const ALONG = { left: 'X', right: 'X', front: 'Y', back: 'Y' } as const;
const END = { left: 'low', right: 'high', front: 'low', back: 'high' } as const;
type Flank = keyof typeof ALONG;

/** Fillets and chamfers on some edges of a block only: at its named corners, or along some sides of its top. */
export function addSomeEdges(asked: EdgeFinish, label: string, work: Workpiece): void {
  const { draft, bodies, solid } = work;
  const { prism } = solid;
  const { words } = asked;
  const base = work.solids.get('base');
  const square = prism !== null && prism.section.squareCorners === 4 && prism.section.corners === 4;
  if (!base || !square || !bodies[0]?.pieces[0]?.block) {
    const text = `I can work on some edges only of a plain block or plate. Which edges does "${words}" mean?`;
    throw new Unclear([contradiction(words, text, ['all edges', 'the vertical edges'])]);
  }
  const size = finishSize(asked, label, work);
  const { X, Y, Z } = base.extent;
  const sizes: Sizes = [X.size.value, Y.size.value, Z.size.value];
  const meant = asked.corners ? atCorners(asked.corners, base, sizes) : alongSides(asked, base, sizes, solid);
  const { edges, face } = meant;
  if (face) work.rims.set(face, Math.max(size.value, work.rims.get(face) ?? 0));
  checkFits(asked, size.value, meant.most, label);
  const done = workedOn(asked, edges, work);
  addFinish(asked, size, edges, edges.length, draft);
  const each = (asked.kind === 'fillet' ? 1 - Math.PI / 4 : 1 / 2) * size.value ** 2;
  const alike = done.every((edge) => 'along' in edge === (asked.corners !== undefined));
  draft.remove(meant.length !== null && alike && work.cuts.length === 0 ? each * meant.length : null);
  work.prism = null;
}

type Sizes = readonly [x: number, y: number, z: number];

/** Edges as the plan chooses them. */
interface Meant {
  readonly edges: Chosen[];
  /** Of all of them, mm; null where they meet, and share what goes. */
  readonly length: number | null;
  /** mm; what reaches it does not fit. */
  readonly most: number;
  /** The one whose edges they are. */
  readonly face: Face | undefined;
}

function atCorners(corners: readonly Corner[], base: Standing, [x, y, z]: Sizes): Meant {
  return {
    edges: corners.map((corner) => {
      const [one, other] = flanks(corner);
      return { along: 'Z', ...at(one, base), ...at(other, base) };
    }),
    length: corners.length * z,
    most: Math.min(x, y) / (corners.length > 1 ? 2 : 1),
    face: undefined,
  };
}

function alongSides(asked: EdgeFinish, base: Standing, [x, y, z]: Sizes, { faces }: Solid): Meant {
  const atBottom = asked.edges === 'bottom';
  const height = base.extent.Z[atBottom ? 'low' : 'high'].text;
  const sides = sidesMeant(asked, x, y);
  const meet = sides.some((side) => ALONG[side] !== ALONG[sides[0] ?? side]);
  return {
    edges: sides.map((side) => ({ z: height, ...at(side, base) })),
    length: meet ? null : sides.reduce((sum, side) => sum + (ALONG[side] === 'X' ? y : x), 0),
    most: Math.min(z, ...sides.map((side) => (ALONG[side] === 'X' ? x : y) / sides.length)),
    face: faces[atBottom ? 'bottom' : 'top'],
  };
}

const at = (side: Flank, { extent }: Standing) => ({
  [ALONG[side].toLowerCase()]: extent[ALONG[side]][END[side]].text,
});

type Chosen = Readonly<Record<string, unknown>>;

/** The edges that others before it were asked for, which are edges of this kind too. @throws Unclear where one would be worked on twice */
function workedOn({ words }: EdgeFinish, edges: readonly Chosen[], { draft }: Workpiece): Chosen[] {
  const done = draft.features.flatMap((feature): unknown[] =>
    feature.kind === 'fillet' || feature.kind === 'chamfer' ? [feature.edges].flat() : [],
  );
  const same = (one: unknown) => edges.some((edge) => JSON.stringify(edge) === JSON.stringify(one));
  if (done.every((each): each is Chosen => typeof each === 'object' && each !== null && !same(each)))
    return done;
  const text = `"${words}" is about edges that something else before it works on already. Which is meant?`;
  throw new Unclear([contradiction(words, text)]);
}

/** Of the top face, the bottom is at the front. */
function flanks(corner: Corner): readonly [Flank, Flank] {
  const [one = '', other = ''] = corner.split(' ');
  return [one === 'top' ? 'back' : 'front', other === 'left' ? 'left' : 'right'];
}

/** @throws Unclear where none of them is the longer one */
function sidesMeant({ sides = [], words }: EdgeFinish, x: number, y: number): readonly Flank[] {
  if (sides !== 'long' && sides !== 'short') {
    const named = sides.filter((side): side is Exclude<Side, 'top' | 'bottom'> => side in ALONG);
    if (named.length === sides.length && named.length > 0) return named;
    throw new Unclear([contradiction(words, `Which edges does "${words}" mean?`)]);
  }
  if (Math.abs(x - y) < 1e-9) {
    const text = `All sides are ${inMm(x)} long. Which edges does "${words}" mean?`;
    throw new Unclear([contradiction(words, text)]);
  }
  return (sides === 'long') === x > y ? ['front', 'back'] : ['left', 'right'];
}
