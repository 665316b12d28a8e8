import { EmbeddedActionsParser, type IToken, type ParserMethod } from 'chevrotain';
import { QuantityError, readQuantity } from '../../plan/quantity.ts';
import { endOf, meaning } from '../words/tokens.ts';
import { firstWords } from './first-words.ts';
import type { PhraseOf, Value } from './phrase.ts';
import * as W from './terminals.ts';

export type MeasurePhrase = PhraseOf<'measure'>;

/** Sizes: "a diameter of 60 mm", "20 mm wide", "0.5 units in length", "60x40 mm". */
export abstract class ValuePhrases extends EmbeddedActionsParser {
  readonly #first = new Map<string, ReadonlySet<number> | null>();

  /** True where the whole rule can be read from here. */
  protected whole(rule: ParserMethod<[], unknown>): boolean {
    const { ruleName } = rule as typeof rule & { readonly ruleName: string };
    return this.#mayBegin(ruleName) && this.BACKTRACK(rule).call(this);
  }

  /** Most rules are ruled out by their first word, which is much quicker than trying. */
  #mayBegin(ruleName: string): boolean {
    let first = this.#first.get(ruleName);
    if (first === undefined) {
      const rule = this.getGAstProductions()[ruleName];
      first = rule ? firstWords(rule) : null;
      this.#first.set(ruleName, first);
    }
    return first === null || first.has(this.LA(1).tokenTypeIdx);
  }

  /** From the next word to the last one read. */
  protected from(start: IToken): { start: number; end: number } {
    return { start: start.startOffset, end: Math.max(endOf(this.LA(0)), start.startOffset) };
  }

  protected value = this.RULE('value', (): Value => {
    const number = this.CONSUME(W.Numeral);
    const unit = this.OPTION(() => this.CONSUME(W.Unit));
    return this.ACTION(() => readValue(number, unit));
  });

  /** "60x40x20 mm": a unit holds for what stands before it. */
  protected values = this.RULE('values', (): Value[] => {
    const values = [this.SUBRULE(this.value)];
    this.MANY(() => {
      this.CONSUME(W.By);
      values.push(this.SUBRULE2(this.value));
    });
    return this.ACTION(() => withSharedUnit(values));
  });

  /** "diagonals of 60 mm and 30 mm": a name for two, and a second number. */
  protected pairs(name: string | undefined): boolean {
    return (
      name !== undefined &&
      name in PAIRS &&
      this.LA(1).tokenType === W.And &&
      this.LA(2).tokenType === W.Numeral
    );
  }

  protected second = this.RULE('second', (): Value => {
    this.CONSUME(W.And);
    return this.SUBRULE(this.value);
  });

  private link = this.RULE('link', () => {
    this.OR([
      { ALT: () => this.CONSUME(W.Of) },
      { ALT: () => this.CONSUME(W.Is) },
      { ALT: () => this.CONSUME(W.Filler) },
      { ALT: () => this.CONSUME(W.Det) },
      { ALT: () => this.CONSUME(W.Stop, { LABEL: ':' }) },
    ]);
  });

  /** "in the X direction", "along the Y-axis". */
  protected way = this.RULE('way', (): string => {
    this.OR([{ ALT: () => this.CONSUME(W.Along) }, { ALT: () => this.CONSUME(W.Prep) }]);
    this.OPTION(() => this.CONSUME(W.Det));
    return meaning(this.CONSUME(W.Axis));
  });

  /** "a diameter of 60 mm", "length and width of 60 mm", "outer diameter 60 mm". */
  protected named = this.RULE('named', (): MeasurePhrase => {
    const first = this.LA(1);
    const names: string[] = [];
    this.OPTION(() => this.CONSUME(W.Det));
    // "The same length of 20 mm"
    this.OPTION4({ GATE: () => meaning(this.LA(1)) === 'same', DEF: () => this.CONSUME(W.Trait) });
    this.AT_LEAST_ONE_SEP({
      SEP: W.And,
      DEF: () => {
        this.OPTION2(() => this.CONSUME2(W.Det));
        names.push(meaning(this.CONSUME(W.Size)));
      },
    });
    const along = this.OPTION5({ GATE: () => this.whole(this.way), DEF: () => this.SUBRULE(this.way) });
    this.MANY({ GATE: () => this.LA(1).tokenType !== W.Stop, DEF: () => this.SUBRULE(this.link) });
    const values = this.SUBRULE(this.values);
    const flats = this.OPTION7({
      GATE: () => names.join() === 'distance' && meaning(this.LA(1)) === 'across_flats',
      DEF: () => this.CONSUME(W.SizeAdjective),
    });
    const second = this.OPTION6({ GATE: () => this.pairs(names[0]), DEF: () => this.SUBRULE(this.second) });
    return this.ACTION(() => ({
      kind: 'measure',
      names: flats ? ['across_flats'] : second ? paired(names) : names,
      values: second ? [...values, second] : values,
      of: [],
      along: along ?? null,
      ...this.from(first),
    }));
  });

  /** "rises 30 mm", "extending by 48 mm". */
  protected rise = this.RULE('rise', (): MeasurePhrase => {
    const first = this.CONSUME(W.Action);
    this.MANY(() => this.CONSUME(W.Filler));
    const value = this.SUBRULE(this.value);
    return this.ACTION(() => ({
      kind: 'measure',
      names: ['rise'],
      values: [value],
      of: [],
      along: null,
      ...this.from(first),
    }));
  });

  /** "20 mm wide", "20 mm in width", "20 mm edge length"; without a name: "20x40 mm". */
  protected valued = this.RULE('valued', (): MeasurePhrase => {
    const first = this.LA(1);
    const names: string[] = [];
    const values = this.SUBRULE(this.values);
    this.OPTION2({
      GATE: () => this.LA(2).tokenType === W.Size && meaning(this.LA(1)) === 'at',
      DEF: () => this.CONSUME(W.Prep),
    });
    this.OPTION(() => {
      const name = this.OR([
        { ALT: () => this.CONSUME(W.SizeAdjective) },
        { ALT: () => this.CONSUME(W.Size) },
      ]);
      names.push(meaning(name));
      // "1.5 units in length and width", but not "20 mm in diameter and height 5 mm".
      this.OPTION3({
        GATE: () => this.LA(1).tokenType === W.And && this.LA(2).tokenType === W.Size && ends(this.LA(3)),
        DEF: () => {
          this.CONSUME(W.And);
          names.push(meaning(this.CONSUME2(W.Size)));
        },
      });
    });
    return this.ACTION(() => ({ kind: 'measure', names, values, of: [], along: null, ...this.from(first) }));
  });
}

const PAIRS: Readonly<Record<string, readonly string[]>> = {
  diagonal: ['diagonal_1', 'diagonal_2'],
  legs: ['leg_1', 'leg_2'],
};

/** Each of two sizes that have one name by its own. */
export const paired = (names: readonly string[]): readonly string[] =>
  (names.length === 1 && PAIRS[names[0] ?? '']) || names;

function readValue(number: IToken, unit: IToken | undefined): Value {
  const name = unit ? meaning(unit) : '';
  const written = `${shortened(meaning(number))}${name === '' ? '' : ` ${name}`}`;
  return {
    written,
    number: numberOf(written),
    angle: name === 'deg',
    inWords: /^[a-z]/i.test(number.image),
    bare: unit === undefined,
    start: number.startOffset,
    end: endOf(unit ?? number),
  };
}

/** Words after which a size has no number of its own. */
const ends = ({ tokenType }: IToken) => [W.Comma, W.Stop, W.And, W.Open].includes(tokenType);

/** NaN where it is no number that can be read, which no size can be. */
function numberOf(written: string): number {
  try {
    return readQuantity(written).value;
  } catch (error) {
    if (error instanceof QuantityError) return Number.NaN;
    throw error;
  }
}

function withSharedUnit(values: readonly Value[]): Value[] {
  const last = values.at(-1);
  const unit = last && /[a-z]+$/.exec(last.written)?.[0];
  if (!unit) return [...values];
  return values.map((value) =>
    value.bare
      ? {
          ...value,
          bare: false,
          written: `${value.written} ${unit}`,
          number: numberOf(`${value.written} ${unit}`),
        }
      : value,
  );
}

/** More digits than a size can have are rounded off: "0.243243243243244". */
function shortened(number: string): string {
  return /^\d*\.\d{13,}$/.test(number) ? `${Number(Number(number).toPrecision(12))}` : number;
}
