/** Sizes for what a request leaves out and no standard has; each is an assumption wherever it is used. */
const DEFAULTS = {
  height: '10 mm',
  'hole diameter': '5 mm',
  'hole spacing': '20 mm',
  'fillet radius': '2 mm',
  'row of copies': '4 every 15 mm',
  'circle of copies': 'all round, 360 deg',
  'grid of copies': '3 x 3',
} as const;
export type DefaultName = keyof typeof DEFAULTS;

/** How parts of one kind are usually gone about. */
export interface Template {
  readonly name: 'bracket' | 'housing' | 'pattern' | 'assembly' | 'generic';
  readonly steps: readonly string[];
  /** Those of the usual sizes that such a part may need. */
  readonly defaults: readonly DefaultName[];
}

/** A template as a prompt has it, under 150 tokens. */
export function inPrompt({ name, steps, defaults }: Template): string {
  const usual = defaults.map((each) => `${each} ${DEFAULTS[each]}`).join(', ');
  return [
    `Usual order for ${KIND[name]}, of what is asked for: ${steps.join('; ')}.`,
    `Where a size is needed and missing: ${usual}. State each one used in "assumptions".`,
  ].join('\n');
}

const KIND = {
  bracket: 'a bracket',
  housing: 'a housing',
  pattern: 'a pattern',
  assembly: 'parts that fit together',
  generic: 'a part',
} as const;
