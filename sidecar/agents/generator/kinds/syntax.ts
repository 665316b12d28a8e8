import type { FailureKind } from '../failure-kind.ts';

/** Python that is none, or that names what is not there. */
const BAD_PYTHON =
  /^(?:SyntaxError|IndentationError|NameError|AttributeError|TypeError|KeyError|ImportError)\b/;

/** The plan, or Python in it, cannot be read as what it should be. */
export const syntax: FailureKind = {
  name: 'syntax',
  owns: ({ of, message }) =>
    of === 'answer' || of === 'plan' || (of === 'script' && BAD_PYTHON.test(message)),
  instruction:
    'The plan is not in the form that is asked for. Correct the field that is named, and leave the rest as it is.',
};
