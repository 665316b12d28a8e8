import type { Draft } from '../outline/draft.ts';
import { type Term, twice } from '../outline/term.ts';
import { inMm, missing, Unclear } from '../outline/unclear.ts';
import { type CompactReading, type Member, readAs } from './noun.ts';
import type { Sizes } from './sizes.ts';

/** Sizes of rolled and extruded sections, as the lexicon names them. */
export const SECTION_SIZES = {
  width: 'width',
  height: 'height',
  depth: 'height',
  thickness: 'thickness',
  wall: 'thickness',
  length: 'length',
} as const;

/** Width x height x thickness, then the length, as sections are sold; those already named are left out. */
export function sectionRun(
  values: readonly number[],
  named: ReadonlySet<string>,
): CompactReading | undefined {
  const names = ['width', 'height', 'thickness', 'length'].filter((name) => !named.has(name));
  if (values.length === names.length) return readAs(values, names);
  if (values.length === 3 && names.length === 4) return readAs(values, ['width', 'height', 'thickness']);
  return undefined;
}

/** Its flanges and the web between them, which may differ in thickness. */
export const FLANGE_AND_WEB: readonly Member[] = [
  {
    words: ['flange and web', 'web and flange', 'flange and stem', 'stem and flange'],
    takes: { thickness: 'thickness', wall: 'thickness' },
    order: ['thickness'],
  },
  {
    words: ['flange', 'top flange'],
    takes: { thickness: 'flange_thickness', width: 'width' },
    order: ['flange_thickness'],
  },
  {
    words: ['web', 'stem'],
    takes: { thickness: 'web_thickness', height: 'inner_height', depth: 'inner_height' },
    beside: ['height', 'depth'],
    order: ['web_thickness'],
  },
];

/**
 * Their thicknesses, and the height of the whole: a web has its own, between or below the flanges.
 * @throws Unclear where they are not given, or leave nothing between them
 */
export function webAndFlange(
  sizes: Sizes,
  flanges: 1 | 2,
  draft: Draft,
): { flange: Term; web: Term; height: Term } {
  sizes.require(
    ['height', 'inner_height'],
    ['flange_thickness', 'thickness'],
    ['web_thickness', 'thickness'],
  );
  const flange = sizes.length(sizes.has('flange_thickness') ? 'flange_thickness' : 'thickness');
  const web = sizes.length(sizes.has('web_thickness') ? 'web_thickness' : 'thickness');
  const height = sizes.outer('height', flanges === 1 ? flange : twice(flange));
  if (sizes.has('inner_height'))
    draft.assume(
      `The height of the web is its own, without flanges: the whole is ${inMm(height.value)} high.`,
    );
  for (const [name, most, thick] of [
    ['flange thickness', height.value / flanges, flange],
    ['web thickness', sizes.length('width').value, web],
  ] as const) {
    if (thick.value < most) continue;
    const text = `A ${name} of ${inMm(thick.value)} leaves nothing: it has to be less than ${inMm(most)}. What is it?`;
    throw new Unclear([missing(sizes.has(name.replace(' ', '_')) ? name : 'thickness', text)]);
  }
  return { flange, web, height };
}
