import type { CompactReading } from './noun.ts';

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
  if (values.length === names.length) return says(values, names);
  if (values.length === 3 && names.length === 4) return says(values, ['width', 'height', 'thickness']);
  return undefined;
}

function says(values: readonly number[], names: readonly string[]): CompactReading {
  return { names, assumption: `"${values.join(' x ')}" is read as ${names.join(' x ')}.` };
}
