import { meaning } from '../words/tokens.ts';
import type { PhraseOf, Spot } from './phrase.ts';
import { SpotPhrases } from './spot-phrases.ts';
import * as W from './terminals.ts';

/** How far from something: "15 mm from the left edge", "with a padding of 2 mm", "offset 10 mm to the right". */
export abstract class DistancePhrases extends SpotPhrases {
  /** "15 mm away from the centre", "20 mm from each end", "15 mm above the centre". */
  protected distance = this.RULE('distance', (): PhraseOf<'place'> => {
    const first = this.LA(1);
    const distance = this.SUBRULE(this.value);
    this.MANY(() => this.CONSUME(W.Away));
    this.OPTION({
      GATE: () => !MEASURING.includes(meaning(this.LA(1))),
      DEF: () => this.CONSUME(W.Unknown),
    });
    // "120 mm in length" is a size, "a hole of 20 in the middle" or "at the centre" has one.
    const preposition = this.OR([
      {
        GATE: () =>
          meaning(this.LA(1)) !== 'at' ||
          (this.LA(2).tokenType !== W.Size && !/^in$/i.test(this.LA(1).image) && !this.#atCentre()),
        ALT: () => this.CONSUME(W.Prep),
      },
    ]);
    const spots = this.SUBRULE(this.spots);
    return this.ACTION(() => ({
      kind: 'place',
      preposition: meaning(preposition),
      spots,
      distance,
      ...this.from(first),
    }));
  });

  /** "A hole of 20 at the centre"; "a height of 35 at the back end" is a height there. */
  #atCentre(): boolean {
    const next = this.LA(2).tokenType === W.Det ? this.LA(3) : this.LA(2);
    return /^at$/i.test(this.LA(1).image) && next.tokenType === W.Centre;
  }

  /** "a bottom padding of 2 mm from the base", "a gap of 2 mm between the bottom of the one and the bottom of the other". */
  protected padding = this.RULE('padding', (): PhraseOf<'padding'> => {
    const first = this.LA(1);
    const sides: string[] = [];
    this.MANY(() =>
      this.OR([
        { ALT: () => this.CONSUME(W.Det) },
        { ALT: () => this.CONSUME(W.Quality) },
        { ALT: () => this.CONSUME(W.Filler) },
        { ALT: () => sides.push(meaning(this.CONSUME(W.Side))) },
      ]),
    );
    this.CONSUME(W.Padding);
    this.MANY2(() =>
      this.OR2([
        { ALT: () => this.CONSUME(W.Of) },
        { ALT: () => this.CONSUME(W.Is) },
        { ALT: () => this.CONSUME2(W.Filler) },
      ]),
    );
    const distance = this.SUBRULE(this.value);
    const spots = this.OPTION(() => {
      this.CONSUME(W.Prep);
      const some = this.SUBRULE(this.spots);
      this.OPTION2({
        GATE: () => this.LA(1).tokenType === W.And && this.whole(this.andSpots),
        DEF: () => {
          const more = this.SUBRULE(this.andSpots);
          this.ACTION(() => some.push(...more));
        },
      });
      return some;
    });
    return this.ACTION(() => ({ kind: 'padding', distance, sides, spots: spots ?? [], ...this.from(first) }));
  });

  private andSpots = this.RULE('andSpots', (): Spot[] => {
    this.CONSUME(W.And);
    return this.SUBRULE(this.spots);
  });

  private step = this.RULE('step', () => {
    const value = this.SUBRULE(this.value);
    this.CONSUME(W.Along);
    this.OPTION(() => this.CONSUME(W.Det));
    const along = meaning(this.CONSUME(W.Size));
    return { value, along };
  });

  /** "inset from the edges by 12 mm along the length and 8 mm along the width". */
  protected inset = this.RULE('inset', (): PhraseOf<'inset'> => {
    const first = this.LA(1);
    this.AT_LEAST_ONE(() => this.CONSUME(W.Away));
    this.OPTION(() => {
      this.CONSUME(W.Prep);
      this.SUBRULE(this.spots);
    });
    this.MANY(() => this.CONSUME(W.Filler));
    const steps = [this.SUBRULE(this.step)];
    this.CONSUME(W.And);
    steps.push(this.SUBRULE2(this.step));
    return this.ACTION(() => ({ kind: 'inset', steps, ...this.from(first) }));
  });

  /** "offset 10 mm to the right", "offset by 5 mm in the positive X direction". */
  protected offset = this.RULE('offset', (): PhraseOf<'offset'> => {
    const first = this.LA(1);
    let into = false;
    this.AT_LEAST_ONE(() => {
      into = meaning(this.CONSUME(W.Away)) === 'into' || into;
    });
    this.MANY(() => this.CONSUME(W.Filler));
    const before = this.OPTION3({
      GATE: () => this.whole(this.measuredFrom),
      DEF: () => this.SUBRULE(this.measuredFrom),
    });
    this.MANY2(() => this.CONSUME2(W.Filler));
    const distance = this.SUBRULE(this.value);
    const after = this.OPTION({
      GATE: () => this.whole(this.measuredFrom),
      DEF: () => this.SUBRULE2(this.measuredFrom),
    });
    const toward = this.OPTION2({
      GATE: () => this.whole(this.toward),
      DEF: () => this.SUBRULE(this.toward),
    });
    return this.ACTION(() => ({
      kind: 'offset',
      distance,
      into,
      toward: toward ?? sideways(before ?? after),
      from: (before ?? after)?.spots ?? [],
      ...this.from(first),
    }));
  });

  /** "from the centre", "above the midpoint of its width". */
  private measuredFrom = this.RULE('measuredFrom', (): { preposition: string; spots: Spot[] } => {
    this.OPTION({
      GATE: () => !MEASURING.includes(meaning(this.LA(1))),
      DEF: () => this.CONSUME(W.Unknown),
    });
    const preposition = this.CONSUME(W.Prep);
    const spots = this.SUBRULE(this.spots);
    return this.ACTION(() => ({ preposition: meaning(preposition), spots }));
  });

  /** "to the right", "in the positive X direction". */
  private toward = this.RULE('toward', (): string => {
    this.CONSUME(W.Prep);
    this.MANY(() => this.OR([{ ALT: () => this.CONSUME(W.Det) }, { ALT: () => this.CONSUME(W.Filler) }]));
    const side = this.OR2([{ ALT: () => this.CONSUME(W.Side) }, { ALT: () => this.CONSUME(W.Axis) }]);
    this.OPTION(() => this.CONSUME(W.Spot));
    return meaning(side);
  });
}

/** "Above the midpoint of its width": that way. */
function sideways(from: { preposition: string; spots: readonly Spot[] } | undefined): string | null {
  const size = from?.spots.find(({ what }) => what === 'size');
  if (!from || !size) return null;
  return from.preposition === 'above'
    ? `+${size.value}`
    : from.preposition === 'below'
      ? `-${size.value}`
      : null;
}

/** What a distance can be measured by. */
const MEASURING: readonly string[] = ['from', 'above', 'below'];
