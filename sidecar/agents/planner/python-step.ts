import type { Outline } from '../../plan/outline/outline.ts';

/** Plans that have to fail before Python is offered: whoever may write it at once writes nothing else. */
const AFTER = 2;

/**
 * Whether a step in Python may be offered: where plans came to nothing, and only a person's own words were in any prompt.
 * Otherwise a text of a document could bring it about, by having a model fail.
 * @param failed plans for this request that came to nothing
 * @param foreign whether a document, a plan that it keeps or earlier turns are told
 */
export const mayOfferPython = (failed: number, foreign: boolean): boolean => failed >= AFTER && !foreign;

/** Whether a part has a step in Python, which is told to no model again. */
export const hasPython = ({ features }: Outline): boolean => features.some(({ kind }) => kind === 'python');

/** What it is told then. The rules are those of workbench/partwright/host/allowed_names.py. */
export const PYTHON_WORDS = `Only if no feature can be that shape: {"kind":"python","operation":"add" or "remove","sizes":[{"name":"pin_height","size":"12 mm"}],"code":"..."}. The code assigns one solid to \`result\`, by Part, Vector and math: no imports, files, document, classes, while or try. Every size of the request that it uses is one of its sizes, and stands in the code by its name as a number in mm; sizes of the base are there by their names as well. A person has to allow it before it runs.`;

const TEXT = { type: 'string' } as const;
const SIZE = {
  type: 'object',
  properties: { name: TEXT, size: TEXT },
  required: ['name', 'size'],
  additionalProperties: false,
} as const;

/** The step as JSON Schema. */
export const PYTHON_SCHEMA = {
  type: 'object',
  properties: {
    kind: { type: 'string', enum: ['python'] },
    operation: { type: 'string', enum: ['add', 'remove'] },
    sizes: { type: 'array', items: SIZE },
    code: TEXT,
  },
  required: ['kind', 'operation', 'sizes', 'code'],
  additionalProperties: false,
} as const;
