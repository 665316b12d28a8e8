import { meaning } from '../words/tokens.ts';
import { DistancePhrases } from './distance-phrases.ts';
import type { PhraseOf, Value } from './phrase.ts';
import * as W from './terminals.ts';

/** Which way and in what order: "along the Z-axis", "on a circle of 70 mm diameter", "in an 80x60 mm pattern". */
export abstract class PatternPhrases extends DistancePhrases {
  /** "along the central axis". */
  private ownAxis = this.RULE('ownAxis', (): string => {
    this.MANY(() => this.OR([{ ALT: () => this.CONSUME(W.Det) }, { ALT: () => this.CONSUME(W.Filler) }]));
    return meaning(this.CONSUME(W.Centre));
  });

  private direction = this.RULE('direction', (): string => {
    this.MANY(() =>
      this.OR([
        { ALT: () => this.CONSUME(W.Det) },
        { ALT: () => this.CONSUME(W.Comma) },
        { ALT: () => this.CONSUME(W.And) },
      ]),
    );
    return meaning(this.OR2([{ ALT: () => this.CONSUME(W.Axis) }, { ALT: () => this.CONSUME(W.Size) }]));
  });

  /** "..., Y and Z axes" */
  private otherAxis = this.RULE('otherAxis', (): string => {
    this.MANY(() =>
      this.OR([
        { ALT: () => this.CONSUME(W.Det) },
        { ALT: () => this.CONSUME(W.Comma) },
        { ALT: () => this.CONSUME(W.And) },
      ]),
    );
    return meaning(this.CONSUME(W.Axis));
  });

  /** "along the Z-axis", "in the positive X direction", "along the X, Y and Z axes", "radially". */
  protected along = this.RULE('along', (): PhraseOf<'along'> => {
    const first = this.LA(1);
    const directions: string[] = [];
    let both = false;
    const lead = this.OR([{ ALT: () => this.CONSUME(W.Along) }, { ALT: () => this.CONSUME(W.Prep) }]);
    if (lead.tokenType === W.Along && meaning(lead) !== 'along') directions.push(meaning(lead));
    else {
      this.OPTION2({ GATE: () => this.LA(2).tokenType === W.Both, DEF: () => this.CONSUME(W.Det) });
      both = this.OPTION3(() => this.CONSUME(W.Both)) !== undefined;
      directions.push(
        this.OR2([
          {
            GATE: () => lead.tokenType === W.Along && this.whole(this.ownAxis),
            ALT: () => this.SUBRULE(this.ownAxis),
          },
          { ALT: () => this.SUBRULE(this.direction) },
        ]),
      );
    }
    this.MANY({
      GATE: () => this.whole(this.otherAxis),
      DEF: () => directions.push(this.SUBRULE(this.otherAxis)),
    });
    const of = this.OPTION(() => {
      this.CONSUME(W.Of);
      return this.SUBRULE(this.spots);
    });
    return this.ACTION(() => ({
      kind: 'along',
      directions,
      both,
      of: of ?? [],
      coincident: false,
      ...this.from(first),
    }));
  });

  /** "coinciding with the Z-axis", "centred on the Z-axis". */
  protected coincides = this.RULE('coincides', (): PhraseOf<'along'> => {
    const first = this.LA(1);
    this.OR([
      {
        ALT: () => {
          this.CONSUME(W.Coincident);
          this.CONSUME(W.With);
        },
      },
      {
        ALT: () => {
          this.CONSUME(W.Centred);
          this.CONSUME(W.Prep);
        },
      },
    ]);
    const directions = [this.SUBRULE(this.direction)];
    return this.ACTION(() => ({
      kind: 'along',
      directions,
      both: false,
      of: [],
      coincident: true,
      ...this.from(first),
    }));
  });

  /** "at polar angles 0°, 120° and 240°". */
  protected angles = this.RULE('angles', (): PhraseOf<'angles'> => {
    const first = this.CONSUME(W.Prep);
    this.OPTION(() => this.CONSUME(W.Det));
    this.CONSUME(W.Angles);
    this.OPTION2(() => this.CONSUME(W.Of));
    const values = [this.SUBRULE(this.value)];
    this.MANY({
      GATE: () => this.whole(this.nextValue),
      DEF: () => values.push(this.SUBRULE(this.nextValue)),
    });
    return this.ACTION(() => ({ kind: 'angles', values, ...this.from(first) }));
  });

  private nextValue = this.RULE('nextValue', (): Value => {
    this.AT_LEAST_ONE(() =>
      this.OR([{ ALT: () => this.CONSUME(W.Comma) }, { ALT: () => this.CONSUME(W.And) }]),
    );
    return this.SUBRULE(this.value);
  });

  /** "at Z = 40 mm". */
  protected coordinate = this.RULE('coordinate', (): PhraseOf<'coordinate'> => {
    const first = this.CONSUME(W.Prep);
    const axis = this.CONSUME(W.Axis);
    this.CONSUME(W.Is);
    const value = this.SUBRULE(this.value);
    return this.ACTION(() => ({
      kind: 'coordinate',
      axis: meaning(axis).slice(-1) as 'z',
      value,
      ...this.from(first),
    }));
  });

  /** "70 mm apart", "spaced 120 degrees apart along the length". */
  protected apart = this.RULE('apart', (): PhraseOf<'apart'> => {
    const first = this.LA(1);
    const value = this.SUBRULE(this.value);
    this.CONSUME(W.Apart);
    const along = this.OPTION({ GATE: () => this.whole(this.way), DEF: () => this.SUBRULE(this.way) });
    return this.ACTION(() => ({ kind: 'apart', value, along: along ?? null, ...this.from(first) }));
  });

  /** "25 mm on either side of the centre". */
  protected astride = this.RULE('astride', (): PhraseOf<'astride'> => {
    const first = this.LA(1);
    const value = this.SUBRULE(this.value);
    this.MANY(() => this.CONSUME(W.Away));
    const sides = this.CONSUME(W.EitherSide);
    const spots = this.SUBRULE(this.spots);
    return this.ACTION(() => ({
      kind: 'astride',
      value,
      along: meaning(sides) === '' ? null : meaning(sides),
      spots,
      ...this.from(first),
    }));
  });

  /** "with its centre on the upper surface", "whose axis is 25 mm away from the middle": not where it stands, its middle. */
  protected ownCentre = this.RULE('ownCentre', (): PhraseOf<'place'> => {
    const first = this.LA(1);
    this.OPTION(() => this.CONSUME(W.With));
    this.OR([{ ALT: () => this.CONSUME(W.Det) }, { ALT: () => this.CONSUME(W.Filler) }]);
    this.CONSUME(W.Centre);
    this.MANY(() => this.OR2([{ ALT: () => this.CONSUME(W.Is) }, { ALT: () => this.CONSUME2(W.Filler) }]));
    const place = this.OR3([
      { GATE: () => this.whole(this.distance), ALT: () => this.SUBRULE(this.distance) },
      { ALT: () => this.SUBRULE(this.place) },
    ]);
    return this.ACTION(() => ({
      ...place,
      preposition: place.distance ? place.preposition : 'middle',
      ...this.from(first),
    }));
  });

  /** "its centre", "whose axis". */
  protected ownCentreFollows(): boolean {
    const k = this.LA(1).tokenType === W.With ? 2 : 1;
    return /^(?:its|whose)$/i.test(this.LA(k).image) && this.LA(k + 1).tokenType === W.Centre;
  }

  /** "in an 80x60 mm rectangular pattern". */
  protected grid = this.RULE('grid', (): PhraseOf<'grid'> => {
    const first = this.LA(1);
    this.OPTION(() => this.CONSUME(W.Prep));
    this.OPTION2(() => this.CONSUME(W.Det));
    const values = this.OR([
      {
        ALT: () => {
          const values = this.SUBRULE(this.values);
          this.CONSUME(W.Grid);
          return values;
        },
      },
      {
        ALT: () => {
          this.CONSUME2(W.Grid);
          this.OR2([{ ALT: () => this.CONSUME(W.Of) }, { ALT: () => this.CONSUME(W.With) }]);
          this.OPTION3(() => this.SUBRULE(this.gridSpacing));
          const values = this.SUBRULE2(this.values);
          const second = this.OPTION4({
            GATE: () => this.LA(1).tokenType === W.And && this.LA(2).tokenType === W.Numeral,
            DEF: () => this.SUBRULE(this.second),
          });
          return this.ACTION(() => (second ? [...values, second] : values));
        },
      },
    ]);
    return this.ACTION(() => ({ kind: 'grid', values, ...this.from(first) }));
  });

  /** "with spacings of". */
  private gridSpacing = this.RULE('gridSpacing', () => {
    this.OPTION(() => this.CONSUME(W.Det));
    this.CONSUME(W.Size);
    this.OPTION2(() => this.CONSUME(W.Of));
  });

  /** "The four corners of the plate are ...": what the sentence speaks of. */
  protected subject = this.RULE('subject', (): PhraseOf<'place'> => {
    const first = this.LA(1);
    const spots = this.SUBRULE(this.spots);
    this.MANY(() => this.CONSUME(W.Filler));
    this.CONSUME(W.Is);
    return this.ACTION(() => ({
      kind: 'place',
      preposition: 'at',
      spots,
      distance: null,
      ...this.from(first),
    }));
  });

  /** A corner, an edge or a face is what the next words speak of. */
  protected subjectFollows(): boolean {
    let k = 1;
    while (SUBJECT.includes(this.LA(k).tokenType)) k++;
    return this.LA(k).tokenType === W.Spot;
  }

  /** "at a radius of 30 mm": from the middle. */
  protected orbit = this.RULE('orbit', (): PhraseOf<'circle'> => {
    const first = this.CONSUME(W.Prep);
    const measure = this.SUBRULE(this.named);
    this.OPTION({ GATE: () => this.whole(this.fromCentre), DEF: () => this.SUBRULE(this.fromCentre) });
    return this.ACTION(() => ({ kind: 'circle', measure, of: [], ...this.from(first) }));
  });

  private fromCentre = this.RULE('fromCentre', () => {
    this.CONSUME(W.Prep);
    this.OPTION(() => this.CONSUME(W.Det));
    this.CONSUME(W.Centre);
  });

  /** "at a radius": where something is, and not how big. */
  protected orbitFollows(): boolean {
    const k = this.LA(2).tokenType === W.Det ? 3 : 2;
    return (
      meaning(this.LA(1)) === 'at' &&
      /^(?:at|on)$/i.test(this.LA(1).image) &&
      meaning(this.LA(k)) === 'radius'
    );
  }

  /** "on a circle of 70 mm diameter", "around the circumference". */
  protected circle = this.RULE('circle', (): PhraseOf<'circle'> => {
    const first = this.LA(1);
    this.CONSUME(W.Prep);
    this.OPTION(() => this.CONSUME(W.Det));
    const wide = this.OPTION4(() => this.SUBRULE(this.valued));
    this.CONSUME(W.Circle);
    const of = this.OPTION3({
      GATE: () => this.LA(1).tokenType === W.Of && this.whole(this.ofSpots),
      DEF: () => this.SUBRULE(this.ofSpots),
    });
    const measure = this.OPTION2({
      GATE: () => this.LA(1).tokenType === W.With || this.LA(1).tokenType === W.Of,
      DEF: () => {
        this.OR([{ ALT: () => this.CONSUME(W.With) }, { ALT: () => this.CONSUME(W.Of) }]);
        return this.OR2([
          { GATE: () => this.whole(this.named), ALT: () => this.SUBRULE(this.named) },
          { ALT: () => this.SUBRULE2(this.valued) },
        ]);
      },
    });
    return this.ACTION(() => ({
      kind: 'circle',
      measure: across(measure ?? wide),
      of: of ?? [],
      ...this.from(first),
    }));
  });
}

/** A circle that is 90 mm wide: what the number beside it means. */
const across = (measure: PhraseOf<'measure'> | undefined): PhraseOf<'measure'> | null =>
  measure ? { ...measure, names: measure.names.length === 0 ? ['diameter'] : measure.names } : null;

/** What stands before a corner, an edge or a face. */
const SUBJECT = [W.Det, W.Of, W.Numeral, W.Quality, W.Side, W.Filler];
