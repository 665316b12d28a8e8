/**
 * Grams to each unit of mass, with its spellings. Pound and ounce: avoirdupois, exactly 453.59237 g and a sixteenth of
 * it (international yard and pound agreement, 1959).
 */
const UNITS: readonly (readonly [grams: number, spellings: readonly string[]])[] = [
  [1, ['g', 'gram', 'grams', 'gramme', 'grammes']],
  [1000, ['kg', 'kgs', 'kilo', 'kilos', 'kilogram', 'kilograms', 'kilogramme', 'kilogrammes']],
  [453.59237, ['lb', 'lbs', 'pound', 'pounds']],
  [28.349523125, ['oz', 'ounce', 'ounces']],
];

const GRAMS = new Map(
  UNITS.flatMap(([grams, spellings]) => spellings.map((spelling): [string, number] => [spelling, grams])),
);

/** Every word for a unit of mass. */
export const MASS_UNITS: readonly string[] = [...GRAMS.keys()];

/** How many grams a unit of mass is ("kg", "Ounces"), or undefined. */
export function gramsIn(unit: string): number | undefined {
  return GRAMS.get(unit.toLowerCase());
}
