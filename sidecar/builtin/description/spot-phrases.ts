import type { IToken } from 'chevrotain';
import { endOf, meaning } from '../words/tokens.ts';
import type { PhraseOf, Spot } from './phrase.ts';
import { PARTS } from './story.ts';
import * as W from './terminals.ts';
import { paired, ValuePhrases } from './value-phrases.ts';
import type { Term } from './word-tagger.ts';

const HEADS = new Map<string, Spot['what']>([
  ['Solid', 'solid'],
  ['Cutter', 'cutter'],
  ['Role', 'role'],
  ['Centre', 'centre'],
  ['Pronoun', 'it'],
  ['Size', 'size'],
  ['Quality', 'role'],
]);

/** Where something is: "at the centre of the upper surface", "15 mm from the left edge", "along the X-axis". */
export abstract class SpotPhrases extends ValuePhrases {
  /** "the exact centre", "the upper surface of", "each end", "the top". */
  private spot = this.RULE('spot', (): Spot => {
    const before = this.SUBRULE(this.beforeSpot);
    // "The flange face": the face of the flange.
    const owner = this.OPTION({ GATE: () => this.ownsFace(), DEF: () => this.SUBRULE(this.owner) });
    const head = this.OR([
      { ALT: () => this.CONSUME(W.Centre) },
      { ALT: () => this.CONSUME(W.Spot) },
      { ALT: () => this.CONSUME(W.Solid) },
      { ALT: () => this.CONSUME(W.Cutter) },
      { ALT: () => this.CONSUME(W.Role) },
      { ALT: () => this.CONSUME(W.Pronoun) },
      { ALT: () => this.CONSUME(W.Size) },
      { ALT: () => this.CONSUME(W.Side) },
      { GATE: () => this.isFirst(), ALT: () => this.CONSUME(W.Quality) },
    ]);
    return this.ACTION(() => ({
      ...spotOf(before, head as Term),
      ...(owner ? { owner: spotOf([], owner as Term) } : {}),
    }));
  });

  private owner = this.RULE(
    'owner',
    (): IToken =>
      this.OR([
        { ALT: () => this.CONSUME(W.Solid) },
        { ALT: () => this.CONSUME(W.Cutter) },
        { ALT: () => this.CONSUME(W.Role) },
      ]),
  );

  private ownsFace(): boolean {
    const [word, next] = [this.LA(1) as Term, this.LA(2)];
    return [W.Solid, W.Cutter, W.Role].includes(word.tokenType) && !word.plural && next.tokenType === W.Spot;
  }

  private beforeSpot = this.RULE('beforeSpot', (): IToken[] => {
    const before: IToken[] = [];
    this.MANY({
      GATE: () =>
        !this.isFirst() && (this.LA(1).tokenType !== W.Side || this.spotFollows() || this.sidesFollow()),
      DEF: () =>
        before.push(
          this.OR([
            { GATE: () => this.LA(2).tokenType === W.Of, ALT: () => this.SUBRULE(this.eachOf) },
            { ALT: () => this.CONSUME(W.Det) },
            { ALT: () => this.CONSUME(W.Quality) },
            { ALT: () => this.CONSUME(W.Filler) },
            { GATE: () => this.LA(2).tokenType === W.Spot, ALT: () => this.CONSUME(W.SizeAdjective) },
            { ALT: () => this.CONSUME(W.Numeral) },
            { ALT: () => this.CONSUME(W.Centred) },
            { ALT: () => this.CONSUME(W.Side) },
            { GATE: () => this.LA(2).tokenType === W.Side, ALT: () => this.CONSUME(W.And) },
            { GATE: () => this.LA(2).tokenType === W.Side, ALT: () => this.CONSUME(W.Comma) },
          ]),
        ),
    });
    return before;
  });

  /** "the centre of the slot", "the four corners", "the bottom of the sphere". */
  protected topic = this.RULE('topic', (): PhraseOf<'subject'> => {
    const first = this.LA(1);
    const before = this.SUBRULE(this.beforeSpot);
    const head = this.OR([
      { ALT: () => this.CONSUME(W.Centre) },
      { ALT: () => this.CONSUME(W.Spot) },
      { GATE: () => this.LA(2).tokenType === W.Of, ALT: () => this.CONSUME(W.Side) },
    ]);
    const of = this.OPTION({
      GATE: () => this.LA(1).tokenType === W.Of && this.whole(this.ofSpots),
      DEF: () => this.SUBRULE(this.ofSpots),
    });
    return this.ACTION(() => ({
      kind: 'subject',
      spots: [spotOf(before, head as Term), ...(of ?? [])],
      ...this.from(first),
    }));
  });

  /** "On top of the first", "as the original": what was made first. */
  private isFirst(): boolean {
    const ends = [W.Comma, W.Stop, W.And, W.Close];
    return meaning(this.LA(1)) === 'first' && ends.includes(this.LA(2).tokenType);
  }

  /** "the right and top edges", "its left, front and rear faces": the first of them is no spot by itself. */
  private sidesFollow(): boolean {
    let k = 1;
    for (;;) {
      if (this.LA(k).tokenType !== W.Side) return false;
      const next = this.LA(k + 1).tokenType;
      if (next === W.Spot || next === W.Solid) return k > 1;
      if (next === W.Comma && this.LA(k + 2).tokenType === W.And) k += 3;
      else if (next === W.And || next === W.Comma) k += 2;
      else return false;
    }
  }

  /** "the upper outer edge": a side is said of what follows. */
  private spotFollows(): boolean {
    let k = 2;
    while ([W.Filler, W.SizeAdjective, W.Kind].includes(this.LA(k).tokenType)) k++;
    return (k === 2 ? SPOT_WORDS : [W.Spot]).includes(this.LA(k).tokenType);
  }

  /** "each of the six holes". */
  private eachOf = this.RULE('eachOf', (): IToken => {
    const each = this.CONSUME(W.Det);
    this.CONSUME(W.Of);
    return each;
  });

  protected spots = this.RULE('spots', (): Spot[] => {
    const spots: Spot[] = [];
    this.AT_LEAST_ONE_SEP({ SEP: W.Of, DEF: () => spots.push(this.SUBRULE(this.spot)) });
    return this.ACTION(() => spots.flatMap((spot) => (spot.owner ? [spot, spot.owner] : [spot])));
  });

  /** "the diameter of the hole is 14 mm". */
  protected sizeOf = this.RULE('sizeOf', (): PhraseOf<'measure'> => {
    const first = this.LA(1);
    this.OPTION(() => this.CONSUME(W.Det));
    this.OPTION2(() => this.CONSUME(W.Numeral));
    const name = this.CONSUME(W.Size);
    this.CONSUME(W.Of);
    const of = this.SUBRULE(this.spots);
    this.AT_LEAST_ONE(() =>
      this.OR([{ ALT: () => this.CONSUME(W.Is) }, { ALT: () => this.CONSUME(W.Filler) }]),
    );
    const values = this.SUBRULE(this.values);
    const second = this.OPTION3({
      GATE: () => this.pairs(meaning(name)),
      DEF: () => this.SUBRULE(this.second),
    });
    return this.ACTION(() => {
      const names = [meaning(name)];
      return {
        kind: 'measure',
        names: second ? paired(names) : names,
        values: second ? [...values, second] : values,
        of,
        along: null,
        ...this.from(first),
      };
    });
  });

  protected place = this.RULE('place', (): PhraseOf<'place'> => {
    const first = this.LA(1);
    const preposition = this.OR([
      { ALT: () => this.CONSUME(W.Prep) },
      { ALT: () => this.CONSUME(W.Centred) },
    ]);
    const centred = preposition.tokenType === W.Centred;
    const where = this.OPTION({ GATE: () => centred, DEF: () => this.CONSUME2(W.Prep) });
    this.OPTION2({ GATE: () => centred && !where && this.solidFollows(), DEF: () => this.CONSUME(W.With) });
    const over = where !== undefined && ['above', 'below'].includes(meaning(where));
    const spots = this.SUBRULE(this.spots);
    return this.ACTION(() => ({
      kind: 'place',
      preposition: over ? meaning(where) : centred ? 'centred' : meaning(preposition),
      spots,
      distance: null,
      ...this.from(first),
    }));
  });

  /** "Concentric with the disc", and not "centred with a diameter of 20 mm". */
  private solidFollows(): boolean {
    let k = 2;
    while ([W.Det, W.Quality, W.Side, W.Filler].includes(this.LA(k).tokenType)) k++;
    return [W.Solid, W.Cutter, W.Role, W.Spot].includes(this.LA(k).tokenType);
  }

  /** "flush with its left and rear faces", "flush with the edges of the slab". */
  protected flush = this.RULE('flush', (): PhraseOf<'flush'> => {
    const first = this.CONSUME(W.Flush);
    const spots = this.SUBRULE(this.spots);
    return this.ACTION(() => ({ kind: 'flush', spots, ...this.from(first) }));
  });

  /** "along its rear edge". */
  protected beside = this.RULE('beside', (): PhraseOf<'place'> => {
    const first = this.CONSUME(W.Along);
    const spots = this.SUBRULE(this.spots);
    return this.ACTION(() => ({
      kind: 'place',
      preposition: 'along',
      spots,
      distance: null,
      ...this.from(first),
    }));
  });

  /** "along the rear edge", and not "along the length". */
  protected besideFollows(): boolean {
    let k = 2;
    while ([W.Det, W.Side, W.Filler].includes(this.LA(k).tokenType)) k++;
    return meaning(this.LA(1)) === 'along' && k > 2 && meaning(this.LA(k)) === 'edge';
  }

  /** "the same height as the cylinder". */
  protected alike = this.RULE('alike', (): PhraseOf<'alike'> => {
    const first = this.LA(1);
    const names: string[] = [];
    this.OPTION(() => this.CONSUME(W.Det));
    this.CONSUME(W.Trait);
    this.AT_LEAST_ONE_SEP({ SEP: W.And, DEF: () => names.push(meaning(this.CONSUME(W.Size))) });
    const of = this.OPTION2({
      GATE: () => meaning(this.LA(1)) === 'as',
      DEF: () => {
        this.CONSUME(W.Prep);
        return this.SUBRULE(this.spots);
      },
    });
    return this.ACTION(() => ({ kind: 'alike', names, of: of ?? [], ...this.from(first) }));
  });

  /** "identical to the first one". */
  protected copy = this.RULE('copy', (): PhraseOf<'alike'> => {
    const first = this.CONSUME(W.Trait);
    const of = this.SUBRULE(this.spots);
    return this.ACTION(() => ({ kind: 'alike', names: [], of, ...this.from(first) }));
  });

  /** "a length equal to the tube length". */
  protected equal = this.RULE('equal', (): PhraseOf<'alike'> => {
    const first = this.LA(1);
    this.OPTION(() => this.CONSUME(W.Det));
    const name = this.CONSUME(W.Size);
    this.CONSUME(W.Is);
    const of = this.SUBRULE(this.equalled);
    return this.ACTION(() => ({ kind: 'alike', names: [meaning(name)], of, ...this.from(first) }));
  });

  /** "the tube length", "that of the tube", "the length of the tube". */
  private equalled = this.RULE('equalled', (): Spot[] => {
    this.OPTION(() => this.CONSUME(W.Det));
    return this.OR([
      {
        ALT: () => {
          const solid = this.CONSUME(W.Solid) as Term;
          this.CONSUME(W.Size);
          return [spotOf([], solid)];
        },
      },
      {
        ALT: () => {
          this.CONSUME2(W.Size);
          this.CONSUME(W.Of);
          return this.SUBRULE(this.spots);
        },
      },
    ]);
  });

  /** "through the entire height of the cylinder", "through the top and bottom surfaces". */
  protected through = this.RULE('through', (): PhraseOf<'trait'> => {
    const first = this.CONSUME(W.Through);
    this.OPTION(() => this.CONSUME(W.Prep));
    this.OPTION2(() => this.CONSUME(W.Summary));
    const spots = this.SUBRULE(this.spots);
    return this.ACTION(() => ({ kind: 'trait', trait: 'through', spots, ...this.from(first) }));
  });

  protected ofSpots = this.RULE('ofSpots', (): Spot[] => {
    this.CONSUME(W.Of);
    return this.SUBRULE(this.spots);
  });
}

const SPOT_WORDS = [W.Centre, W.Spot, W.Solid, W.Cutter, W.Role, W.Pronoun, W.Size, W.Quality, W.Side];

function spotOf(before: readonly IToken[], head: Term): Spot {
  const of = (kind: string) => before.filter(({ tokenType }) => tokenType.name === kind);
  const value = meaning(head);
  const side = head.tokenType.name === 'Side';
  // "The neck" is one of the solids, "the part" the whole.
  const part = head.tokenType.name === 'Role' && PARTS.includes(value);
  const what = side ? 'side' : part ? 'solid' : (HEADS.get(head.tokenType.name) ?? (value as Spot['what']));
  const [count] = of('Numeral');
  return {
    what,
    value,
    word: head.word,
    sides: [...of('Side').map(meaning), ...(side ? [value] : [])],
    qualities: of('Quality').map(meaning),
    each: of('Det').some((word) => meaning(word) === 'each'),
    plural: head.plural,
    count: count ? Number(meaning(count)) : null,
    start: head.startOffset,
    end: endOf(head),
  };
}
