import { type CompactReading, readAs } from './noun.ts';

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
