import type { IToken } from 'chevrotain';
import { meaning } from '../words/tokens.ts';
import { PatternPhrases } from './pattern-phrases.ts';
import type { Phrase, PhraseOf } from './phrase.ts';

import * as W from './terminals.ts';
import type { Term } from './word-tagger.ts';

/** Sizes that are said of a thing before its name. */
const MOST_SIZES = 3;

/**
 * The phrases of a description: sizes, things, places, directions. Any run of words is accepted; what no phrase takes
 * stays a word by itself, and the reader has to answer for it. Alternatives are tried in order, the first that can be read
 * as a whole is it.
 */
class DescriptionGrammar extends PatternPhrases {
  constructor() {
    super(W.TERMINALS, { maxLookahead: 1, recoveryEnabled: false, skipValidations: true });
    this.performSelfAnalysis();
  }

  text = this.RULE('text', (): Phrase[] => {
    const phrases: Phrase[] = [];
    this.MANY(() => {
      const phrase = this.SUBRULE(this.phrase);
      this.ACTION(() => phrases.push(phrase));
    });
    return phrases;
  });

  private phrase = this.RULE(
    'phrase',
    (): Phrase =>
      this.OR([
        { GATE: () => this.whole(this.point), ALT: () => this.SUBRULE(this.point) },
        { GATE: () => this.whole(this.padding), ALT: () => this.SUBRULE(this.padding) },
        { GATE: () => this.whole(this.inset), ALT: () => this.SUBRULE(this.inset) },
        {
          GATE: () => meaning(this.LA(1)) === 'rise' && this.whole(this.rise),
          ALT: () => this.SUBRULE(this.rise),
        },
        { GATE: () => this.whole(this.flush), ALT: () => this.SUBRULE(this.flush) },
        { GATE: () => this.besideFollows() && this.whole(this.beside), ALT: () => this.SUBRULE(this.beside) },
        { GATE: () => this.whole(this.astride), ALT: () => this.SUBRULE(this.astride) },
        { GATE: () => this.whole(this.apart), ALT: () => this.SUBRULE(this.apart) },
        { GATE: () => this.whole(this.distance), ALT: () => this.SUBRULE(this.distance) },
        { GATE: () => this.whole(this.offset), ALT: () => this.SUBRULE(this.offset) },
        {
          GATE: () => this.ownCentreFollows() && this.whole(this.ownCentre),
          ALT: () => this.SUBRULE(this.ownCentre),
        },
        { GATE: () => this.whole(this.grid), ALT: () => this.SUBRULE(this.grid) },
        {
          GATE: () => this.subjectFollows() && this.whole(this.subject),
          ALT: () => this.SUBRULE(this.subject),
        },
        { GATE: () => this.whole(this.thing), ALT: () => this.SUBRULE(this.thing) },
        { GATE: () => this.whole(this.topic), ALT: () => this.SUBRULE(this.topic) },
        { GATE: () => this.whole(this.sizeOf), ALT: () => this.SUBRULE(this.sizeOf) },
        { GATE: () => this.whole(this.named), ALT: () => this.SUBRULE(this.named) },
        { GATE: () => this.whole(this.valued), ALT: () => this.SUBRULE(this.valued) },
        { GATE: () => this.whole(this.coordinate), ALT: () => this.SUBRULE(this.coordinate) },
        { GATE: () => this.whole(this.angles), ALT: () => this.SUBRULE(this.angles) },
        { GATE: () => this.whole(this.coincides), ALT: () => this.SUBRULE(this.coincides) },
        { GATE: () => this.orbitFollows() && this.whole(this.orbit), ALT: () => this.SUBRULE(this.orbit) },
        { GATE: () => this.whole(this.circle), ALT: () => this.SUBRULE(this.circle) },
        { GATE: () => this.whole(this.equal), ALT: () => this.SUBRULE(this.equal) },
        {
          GATE: () => meaning(this.LA(1)) === 'copy' && this.whole(this.copy),
          ALT: () => this.SUBRULE(this.copy),
        },
        { GATE: () => this.whole(this.alike), ALT: () => this.SUBRULE(this.alike) },
        { GATE: () => this.whole(this.through), ALT: () => this.SUBRULE(this.through) },
        { GATE: () => this.whole(this.along), ALT: () => this.SUBRULE(this.along) },
        { GATE: () => this.whole(this.place), ALT: () => this.SUBRULE(this.place) },
        { ALT: () => this.SUBRULE(this.single) },
      ]),
  );

  /** "(35, 0)". */
  private point = this.RULE('point', (): PhraseOf<'point'> => {
    const first = this.CONSUME(W.Open);
    const values = [this.SUBRULE(this.value)];
    this.AT_LEAST_ONE(() => {
      this.CONSUME(W.Comma);
      values.push(this.SUBRULE2(this.value));
    });
    this.CONSUME(W.Close);
    return this.ACTION(() => ({ kind: 'point', values, ...this.from(first) }));
  });

  /** "a large cylinder", "four 10 mm holes", "the six outer edges" is none, "a 20 mm wide and 5 mm deep slot". */
  private thing = this.RULE('thing', (): PhraseOf<'thing'> => {
    const first = this.LA(1);
    const before: IToken[] = [];
    const measures: PhraseOf<'measure'>[] = [];
    let counted: IToken | undefined;
    const determiner = this.OPTION(() => this.CONSUME(W.Det));
    counted = this.OPTION2({
      GATE: () => this.LA(2).tokenType !== W.Unit && this.LA(2).tokenType !== W.By,
      DEF: () => this.CONSUME(W.Numeral),
    });
    this.MANY(() =>
      this.OR([
        {
          GATE: () => measures.length < MOST_SIZES && this.sizeFollows(),
          ALT: () => measures.push(this.SUBRULE(this.valued)),
        },
        {
          GATE: () => !counted && measures.length === 0,
          ALT: () => {
            counted = this.CONSUME2(W.Numeral);
          },
        },
        { GATE: () => this.LA(2).tokenType === W.Role, ALT: () => before.push(this.CONSUME(W.Centre)) },
        { ALT: () => before.push(this.CONSUME(W.Quality)) },
        { ALT: () => before.push(this.CONSUME(W.Centred)) },
        { ALT: () => before.push(this.CONSUME(W.Trait)) },
        { ALT: () => before.push(this.CONSUME(W.Through)) },
        { ALT: () => this.CONSUME(W.SizeAdjective) },
        { ALT: () => before.push(this.CONSUME(W.Side)) },
        { ALT: () => before.push(this.CONSUME(W.Even)) },
        // "Two symmetric rectangles"
        {
          GATE: () => [W.Solid, W.Cutter].includes(this.LA(2).tokenType),
          ALT: () => this.CONSUME(W.Property),
        },
        { ALT: () => before.push(this.CONSUME(W.Filler)) },
        { GATE: () => measures.length > 0 && !this.countFollows(), ALT: () => this.CONSUME(W.Comma) },
        { GATE: () => measures.length > 0 && !this.countFollows(), ALT: () => this.CONSUME(W.And) },
      ]),
    );
    const head = this.OR2([
      { ALT: () => this.CONSUME(W.Solid) },
      { ALT: () => this.CONSUME(W.Cutter) },
      { ALT: () => this.CONSUME(W.Role) },
      { ALT: () => this.CONSUME(W.Finish) },
      { ALT: () => this.CONSUME(W.Circle) },
    ]);
    return this.ACTION(() => {
      const of = (kind: string) => before.filter(({ tokenType }) => tokenType.name === kind).map(meaning);
      return {
        kind: 'thing',
        family: (head.tokenType === W.Circle ? 'solid' : head.tokenType.name.toLowerCase()) as 'solid',
        noun: meaning(head),
        word: (head as Term).word,
        role: (head as Term).role,
        determiner: determiner ? (meaning(determiner) as 'a') : null,
        count: counted ? Number(meaning(counted)) : null,
        plural: (head as Term).plural,
        sides: [...of('Side'), ...of('Centre').map(() => 'middle')],
        qualities: of('Quality'),
        traits: [...of('Trait'), ...of('Through')],
        centred: of('Centred').length > 0,
        measures,
        ...this.from(first),
      };
    });
  });

  /** A number that measures something, and does not count it. */
  private sizeFollows(): boolean {
    const measures = [W.Unit, W.By, W.SizeAdjective, W.Size];
    return this.LA(1).tokenType === W.Numeral && measures.includes(this.LA(2).tokenType);
  }

  /** "..., and two posts": another thing begins. */
  private countFollows(): boolean {
    const measures = [W.Unit, W.By, W.SizeAdjective, W.Size];
    return this.LA(2).tokenType === W.Numeral && !measures.includes(this.LA(3).tokenType);
  }

  private single = this.RULE('single', (): Phrase => {
    const token = this.OR(W.TERMINALS.map((type) => ({ ALT: () => this.CONSUME(type) })));
    return this.ACTION(() => singlePhrase(token, this.from(token)));
  });
}

/** What a word is by itself. */
function singlePhrase(token: IToken, span: { start: number; end: number }): Phrase {
  const value = meaning(token);
  switch (token.tokenType) {
    case W.Comma:
    case W.Stop:
    case W.And:
      return { kind: 'break', sign: value, ...span };
    case W.Open:
      return { kind: 'open', ...span };
    case W.Close:
      return { kind: 'close', ...span };
    case W.Is:
      return { kind: 'is', sense: value, ...span };
    case W.Of:
      return { kind: 'of', ...span };
    case W.With:
      return { kind: 'with', made: value === 'of', ...span };
    case W.Filler:
    case W.Det:
      return { kind: 'filler', ...span };
    case W.Even:
      return { kind: 'even', ...span };
    case W.Through:
    case W.Trait:
      return { kind: 'trait', trait: value, ...span };
    case W.Action:
      return { kind: 'action', action: value, ...span };
    case W.Plane:
      return { kind: 'plane', plane: value, ...span };
    default:
      return { kind: 'word', terminal: token.tokenType.name, value, ...span };
  }
}

const grammar = new DescriptionGrammar();

/** Alternatives that do not fit are errors that nobody sees, a dozen for each word: tracing their stacks takes the most time. */
function untraced<T>(read: () => T): T {
  const limit = Error.stackTraceLimit;
  Error.stackTraceLimit = 0;
  try {
    return read();
  } finally {
    Error.stackTraceLimit = limit;
  }
}

/** Reads tagged words into phrases. @throws when a run of words is not covered, which the grammar rules out */
export function phrasesOf(words: readonly Term[]): Phrase[] {
  grammar.input = [...words];
  const phrases = untraced(() => grammar.text());
  const [error] = grammar.errors;
  if (error)
    throw new Error(`the grammar of descriptions stopped at "${error.token.image}"`, { cause: error });
  return phrases;
}
