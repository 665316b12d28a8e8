import type { Term } from '../outline/term.ts';
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
    takes: { thickness: 'web_thickness', height: 'height' },
    order: ['web_thickness'],
  },
];

/** @throws Unclear where they are not given, or leave nothing between them */
export function webAndFlange(sizes: Sizes, flanges: 1 | 2): { flange: Term; web: Term } {
  sizes.require(['flange_thickness', 'thickness'], ['web_thickness', 'thickness']);
  const flange = sizes.length(sizes.has('flange_thickness') ? 'flange_thickness' : 'thickness');
  const web = sizes.length(sizes.has('web_thickness') ? 'web_thickness' : 'thickness');
  for (const [name, most, thick] of [
    ['flange thickness', sizes.length('height').value / flanges, flange],
    ['web thickness', sizes.length('width').value, web],
  ] as const) {
    if (thick.value < most) continue;
    const text = `A ${name} of ${inMm(thick.value)} leaves nothing: it has to be less than ${inMm(most)}. What is it?`;
    throw new Unclear([missing(sizes.has(name.replace(' ', '_')) ? name : 'thickness', text)]);
  }
  return { flange, web };
}
