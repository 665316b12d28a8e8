import type { IToken } from 'chevrotain';
import { unitNamed } from '../../plan/quantity.ts';
import { typeAt } from './inch.ts';
import type { Vocabulary } from './lexicon.ts';
import * as Raw from './raw-lexer.ts';
import * as T from './tokens.ts';

const small = (token: IToken | undefined) => token?.image.toLowerCase() ?? '';

/** "their centres 6 mm from the edges", "centred 5 mm from the edges": what is measured, and no place of its own. */
export function isMeasuredCentre(raw: readonly IToken[], i: number, language: Vocabulary): boolean {
  if (!/^cent(?:re|er)(?:s|d|ed)$/.test(small(raw[i]))) return false;
  const figure = typeAt(raw, i + 1, language) === T.Is ? i + 2 : i + 1;
  if (raw[figure]?.tokenType !== Raw.RawNumber) return false;
  const unit = figure + (unitNamed(small(raw[figure + 1])) === undefined ? 1 : 2);
  const from = small(raw[unit]) === 'in' ? unit + 1 : unit;
  if (small(raw[from]) !== 'from' && typeAt(raw, from, language) !== T.From) return false;
  const edges = raw.slice(from + 1, from + 4).map(small);
  return edges.some((word) => /^(?:edges?|sides|outside|walls|rim|perimeter|circumference)$/.test(word));
}

const PAIRS = [
  ['left', 'right'],
  ['front', 'back'],
];

/** "the left and the right end": how many words name both ends; 0: they do not. */
export function bothEnds(raw: readonly IToken[], i: number): number {
  const [one, and] = [small(raw[i]), small(raw[i + 1])];
  const pair = PAIRS.find((names) => names.includes(one));
  if (!pair || (and !== 'and' && and !== '&')) return 0;
  const at = small(raw[i + 2]) === 'the' ? i + 3 : i + 2;
  const both = pair.includes(small(raw[at])) && small(raw[at]) !== one;
  return both && /^ends?$/.test(small(raw[at + 1])) ? at + 1 - i : 0;
}
