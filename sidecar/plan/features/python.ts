import { z } from 'zod';
import { common, defineFeature } from '../feature.ts';
import type { Figures } from '../figures.ts';
import { ParameterName } from '../parameter.ts';
import { isKeyword, number, quote } from '../python.ts';
import { featureLines, hide } from './sketched.ts';

const schema = z.strictObject({
  kind: z.literal('python'),
  ...common,
  code: z
    .string()
    .min(1)
    .max(15_000)
    .describe(
      'Python that assigns a solid to `result`. App, Part, Vector and math are there; no files, no document',
    ),
  uses: z
    .array(ParameterName)
    .max(50)
    .default([])
    .describe('Parameters that the code gets as plain numbers by their names: mm, degrees, counts'),
  operation: z
    .enum(['base', 'add', 'remove'])
    .describe('What the solid is to its body: what it begins with, added to it, or taken away from it'),
});
type PythonFeature = z.infer<typeof schema>;

const DONE = { base: 'made', add: 'added', remove: 'taken away' } as const;
const CHANGE = { base: 'adds', add: 'adds', remove: 'removes' } as const;
const BOOLEAN = { add: 'Fuse', remove: 'Cut' } as const;

/** The code with the ends of lines and the tabs of any editor made alike. */
function lines(code: string): string[] {
  return code
    .replace(/\r\n?/g, '\n')
    .replaceAll('\t', '    ')
    .replace(/^\n+|\s+$/g, '')
    .split('\n');
}

const functionName = (variable: string) => `${variable}_by_python`;

/** The function that holds the code: all that is run of it. */
function functionOf({ code, uses }: PythonFeature, variable: string, figures: Figures): string {
  const taken = uses.find((name, index) => isKeyword(name) || uses.indexOf(name) !== index);
  if (taken !== undefined)
    throw figures.problem('uses', `"${taken}" is there twice, or is a word of Python's own`);
  if (!/\bresult\b/.test(code)) throw figures.problem('code', 'it has to assign the solid to `result`');
  const body = lines(code);
  const needsMath = /\bmath\./.test(code) && !/\bimport +math\b/.test(code);
  return [
    `def ${functionName(variable)}(${uses.join(', ')}):`,
    '    # Python that came with the plan. Sizes are plain numbers: mm, degrees, counts.',
    ...[...(needsMath ? ['import math', ''] : []), ...body, 'return result'].map((line) =>
      line === '' ? '' : `    ${line}`,
    ),
  ].join('\n');
}

/** A solid that Python of the plan's own makes, where no other feature can express it. */
export const python = defineFeature({
  kind: 'python',
  schema,
  describe: ({ code, operation }) => {
    const count = lines(code).length;
    return `A solid ${DONE[operation]} by Python of the plan's own, ${count} ${count === 1 ? 'line' : 'lines'}`;
  },
  expectation: ({ operation }) => ({ change: CHANGE[operation], atMost: null }),
  code: (feature, { variable, figures }) => functionOf(feature, variable, figures),
  assumption: ({ uses }, label) =>
    uses.length === 0
      ? `"${label}" was made by Python and has no sizes to change.`
      : `"${label}" was made by Python from ${uses.join(', ')}. It does not follow ${uses.length === 1 ? 'it' : 'them'} in the document: for other values ask for the change, or run the macro again.`,
  script: ({ uses, operation }, scope) => {
    const { variable, tip, figures } = scope;
    scope.use('solidOf');
    scope.use('settle');
    if (uses.length > 0) scope.use('parameterValue');
    const used = uses.map((name) => ({ name, ...figures.parameter(name, 'uses') }));
    const values = used.map(({ name, unit }) => {
      const value = `value_of(${quote(name)})`;
      return `${name}=${unit === 'count' ? `round(${value})` : value}`;
    });
    // The values stand there too: a line that changes is run again when the plan is revised.
    const known = used.map(({ name, value }) => `${name} ${number(value)}`).join(', ');
    const solid = `solid_of(${functionName(variable)}(${values.join(', ')}))${known && `  # ${known}`}`;
    if (operation === 'base') {
      if (tip !== null)
        throw figures.problem('operation', 'its body has a solid already; add to it, or take away from it');
      return [
        ...featureLines(scope, 'PartDesign::Feature'),
        `${variable}.Shape = ${solid}`,
        `settle(${variable})`,
      ];
    }
    if (tip === null) throw figures.problem('operation', 'its body has no solid yet; begin it with "base"');
    scope.use('combine');
    return [
      `${variable}_shape = document.addObject("Part::Feature", ${quote(`${scope.name}Shape`)})`,
      `${variable}_shape.Label = ${quote(`${scope.label} shape`)}`,
      `${variable}_shape.Shape = ${solid}`,
      ...featureLines(scope, 'PartDesign::Boolean'),
      `combine(${variable}, ${tip}, [${variable}_shape], ${quote(BOOLEAN[operation])})`,
      `settle(${variable})`,
      ...hide(`${variable}_shape`, tip),
    ];
  },
});
