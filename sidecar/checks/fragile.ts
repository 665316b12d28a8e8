import type { ParameterValue } from '../../rpc-schema/design.ts';
import type { Fragile } from '../../rpc-schema/diff.ts';
import type { PerturbResult } from '../../rpc-schema/freecad.ts';
import { rounded } from './in-words.ts';

/** What FreeCAD says of its troubles, and what that means for a person. */
const IN_WORDS: readonly (readonly [RegExp, string])[] = [
  [
    /BRep_API: command not done|Failed to create (?:fillet|chamfer)/i,
    'FreeCAD cannot work its shape out: it is too large or too small for what is there',
  ],
  [
    /invalid edge link|missing (?:edge|face|element|reference)|No edges? specified/i,
    'it has lost the edge that it works on',
  ],
  [/multiple solids|disconnected|more than one solid/i, 'it would fall into pieces'],
  [/wire is not closed|not closed|self.?intersect/i, 'its outline no longer closes or crosses itself'],
  [/conflict|redundant|over.?constrained|solver/i, 'the dimensions of its sketch contradict each other'],
  [/Linked shape object is empty|shape is (?:null|empty)/i, 'there is nothing left that it could work on'],
];

/** "Fillet: BRep_API: command not done" in words, FreeCAD's own behind them. */
function problemInWords(problem: string): string {
  const [, where = '', said = problem] = /^([^:]{1,60}): (.*)$/s.exec(problem) ?? [];
  const words = IN_WORDS.find(([pattern]) => pattern.test(said))?.[1];
  if (words === undefined) return problem;
  return `${where === '' ? '' : `${where}: `}${words} (${said.trim()})`;
}

/** The parameters that a small change breaks the model by, each with the first value that does. */
export function fragile(perturbed: PerturbResult | null, parameters: readonly ParameterValue[]): Fragile[] {
  const found = new Map<string, Fragile>();
  for (const { name, value, errors } of perturbed?.edits ?? []) {
    const parameter = parameters.find((each) => each.name === name);
    if (errors.length === 0 || !parameter || found.has(name)) continue;
    const { label, unit, value: usual } = parameter;
    const problems = errors.map(problemInWords);
    found.set(name, { name, label, unit, value: usual, breaksAt: value, problems });
  }
  return [...found.values()];
}

const UNIT = { mm: ' mm', deg: ' degrees', count: '' } as const;

/** "At 4.2 mm (4 mm now) the model does not rebuild: Corner fillet: …" */
export function fragileInWords({ value, breaksAt, unit, problems }: Fragile): string {
  const figure = (each: number) => `${rounded(each, 4)}${UNIT[unit]}`;
  return `at ${figure(breaksAt)} (${figure(value)} now) the model does not rebuild: ${problems.join('; ')}`;
}
