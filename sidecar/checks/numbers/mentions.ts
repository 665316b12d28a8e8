import type { IToken } from 'chevrotain';
import { NormalText } from '../../builtin/normal-text.ts';
import { cut, RawNumber, RawSign, RawThread, RawWord } from '../../builtin/raw-lexer.ts';
import {
  NUMBER_WORDS,
  QuantityError,
  readQuantity,
  UNITS,
  type UnitName,
  unitNamed,
} from '../../plan/quantity.ts';
import { readThread, type Thread } from '../../plan/standards/thread.ts';

/** A number that a request says, whatever it measures. */
export interface Mention {
  /** As it stands there, with the word after it: "8 mm from". */
  readonly written: string;
  /** What it may come to, mm, degrees, grams or plain: without a unit, every unit that the request names is possible. */
  readonly values: readonly number[];
  /** It may count things: it is whole and has no unit. */
  readonly counts: boolean;
  /** A screw or thread rather than a size: "M5", "1/4-20". */
  readonly thread: Thread | null;
  /** A word of radius or diameter stands near it, so that twice or half of it is the same figure. */
  readonly round: 'radius' | 'diameter' | null;
}

const small = (token: IToken | undefined) => token?.image.toLowerCase() ?? '';
const isWordOrSign = (token: IToken | undefined) =>
  token?.tokenType === RawWord || token?.tokenType === RawSign;

/** Grams to each; the language of sizes knows no masses. */
const MASSES: Readonly<Record<string, number>> = { g: 1, gram: 1, grams: 1, gr: 1, kg: 1000, kilogram: 1000 };

const ROUND = {
  radius: /^(?:r|rad|radius|radii|radiuses|radiused|rounded|fillets?|filleted|rounding)$/,
  diameter: /^(?:d|dia|diam|diameters?|ø|od|id)$/,
} as const;

function roundNear(tokens: readonly IToken[], index: number): Mention['round'] {
  const near = tokens.slice(Math.max(0, index - 4), index + 4).map(small);
  if (near.some((word) => ROUND.radius.test(word))) return 'radius';
  return near.some((word) => ROUND.diameter.test(word)) ? 'diameter' : null;
}

function read(written: string): number | null {
  try {
    return readQuantity(written).value;
  } catch (error) {
    if (error instanceof QuantityError) return null;
    throw error;
  }
}

const scale = (unit: UnitName) => Number(UNITS[unit].factor[0]) / Number(UNITS[unit].factor[1]);

/** Reads every number of a request: sizes, counts in figures or in words, threads. Numbers of standards are none. */
export function mentions(request: string): Mention[] {
  const text = new NormalText(request);
  const tokens = cut(text.text);
  const units = new Set(
    tokens.flatMap((token) => (isWordOrSign(token) ? (unitNamed(small(token)) ?? []) : [])),
  );
  const lengths = [...units].filter((unit) => UNITS[unit].measures === 'length');
  const end = (token: IToken | undefined) => (token ? token.startOffset + token.image.length : 0);
  const found: Mention[] = [];
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index];
    if (!token) break;
    const next = tokens[index + 1];
    const say = (to: number) => {
      const after = tokens[to + 1];
      return text.slice(token.startOffset, end(after?.tokenType === RawWord ? after : tokens[to]));
    };
    if (token.tokenType === RawThread) {
      const written = text.slice(token.startOffset, end(token));
      const thread = readThread(token.image) ?? null;
      const values = thread ? [thread.nominal] : [];
      found.push({ written, values, counts: false, thread, round: null });
      continue;
    }
    const inWords = token.tokenType === RawWord ? NUMBER_WORDS.get(small(token)) : undefined;
    if (token.tokenType !== RawNumber && (inWords === undefined || inWords < 2)) continue;
    const plain = inWords ?? read(token.image);
    // "3D" is no size.
    if (plain === null || (small(next) === 'd' && end(token) === next?.startOffset)) continue;
    const round = roundNear(tokens, index);
    const unit = isWordOrSign(next) ? unitNamed(small(next)) : undefined;
    const mass = MASSES[small(next)];
    if (mass !== undefined) {
      found.push({ written: say(index + 1), values: [plain * mass], counts: false, thread: null, round });
      index += 1;
      continue;
    }
    if (unit === undefined) {
      const values = [plain, ...lengths.map((each) => plain * scale(each))];
      found.push({ written: say(index), values, counts: Number.isInteger(plain), thread: null, round });
      continue;
    }
    const sized = plain * scale(unit);
    // 3' 6": both together are one size.
    const inches = tokens[index + 2];
    if (unit === 'ft' && inches?.tokenType === RawNumber && unitNamed(small(tokens[index + 3])) === 'in') {
      const more = read(inches.image);
      const values = more === null ? [sized] : [sized + more * scale('in')];
      found.push({ written: say(index + 3), values, counts: false, thread: null, round });
      index += 3;
      continue;
    }
    // "four 5 in corners": "in" need not be a unit.
    const loose = small(next) === 'in';
    found.push({
      written: say(index + 1),
      values: loose ? [sized, plain, ...lengths.map((each) => plain * scale(each))] : [sized],
      counts: loose && Number.isInteger(plain),
      thread: null,
      round,
    });
    index += 1;
  }
  return found;
}
