import type { FaceName } from '../plan/outline/place.ts';
import type { Figure, Item } from './item.ts';
import { DETERMINERS, LINKS, Lookahead } from './lookahead.ts';
import { figureOf, type Suffix, singleItem, WORD_SUFFIXES, withSuffix } from './phrase-item.ts';
import * as T from './tokens.ts';
import { endOf, meaning, type Word } from './tokens.ts';

/**
 * The phrases that a request is made of. Words may come in any order, so a request is a run of phrases; which figure
 * belongs to what is settled afterwards. Any run of tokens is accepted: what no phrase takes becomes an item of its own.
 */
class PhraseParser extends Lookahead {
  constructor() {
    super(T.TOKENS, { maxLookahead: 3, recoveryEnabled: false });
    this.performSelfAnalysis();
  }

  request = this.RULE('request', (): Item[] => {
    const items: Item[] = [];
    this.MANY(() => {
      const item = this.SUBRULE(this.item);
      this.ACTION(() => items.push(item));
    });
    return items;
  });

  item = this.RULE(
    'item',
    (): Item =>
      this.OR([
        { ALT: () => this.SUBRULE(this.figures) },
        { GATE: () => this.figureFollows(), ALT: () => this.SUBRULE(this.named) },
        { GATE: () => this.aheadIs(T.Circle), ALT: () => this.SUBRULE(this.circle) },
        { GATE: () => this.aheadIs(T.Spacing), ALT: () => this.SUBRULE(this.spacing) },
        { GATE: () => this.aheadIs(T.Grid), ALT: () => this.SUBRULE(this.grid) },
        { GATE: () => this.pointAt(1), ALT: () => this.SUBRULE(this.points) },
        { GATE: () => this.edgesFollow(), ALT: () => this.SUBRULE(this.edges) },
        { GATE: () => this.eachPlaceFollows(), ALT: () => this.SUBRULE(this.eachPlace) },
        { ALT: () => this.SUBRULE(this.face) },
        { ALT: () => this.SUBRULE(this.single) },
      ]),
  );

  /** One or more figures, and the word that says what they are. */
  figures = this.RULE('figures', (): Item => {
    const all: Figure[] = [];
    all.push(this.SUBRULE(this.figure));
    let thread: string | null = null;
    let endAt = this.ACTION(() => all[0]?.end ?? 0);
    this.MANY({
      GATE: () => this.figureAfterBy() && thread === null,
      DEF: () => {
        this.CONSUME(T.By);
        const next = this.SUBRULE2(this.figure);
        this.ACTION(() => {
          all.push(next);
          endAt = next.end;
        });
      },
    });
    this.OPTION({
      GATE: () => this.LA(1).tokenType === T.By && this.LA(2).tokenType === T.ThreadToken,
      DEF: () => {
        this.CONSUME2(T.By);
        const token = this.CONSUME(T.ThreadToken);
        this.ACTION(() => {
          thread = meaning(token);
          endAt = endOf(token);
        });
      },
    });
    const suffix = this.OPTION2({
      GATE: () => thread === null && this.suffixFollows(all.length > 1),
      DEF: () => this.SUBRULE(this.suffix),
    });
    return this.ACTION((): Item => {
      const [first] = all;
      const last = all.at(-1);
      if (!first || !last) throw new Error('a run of figures without a figure');
      const span = { start: first.start, end: suffix ? suffix.end : endAt };
      if (thread !== null) return { kind: 'counted', count: first, thread, ...span };
      if (suffix) return withSuffix(all, suffix, span);
      return all.length > 1
        ? { kind: 'run', figures: all, ...span }
        : { kind: 'figure', figure: first, ...span };
    });
  });

  /** A number with its unit; feet and inches together are one figure. */
  figure = this.RULE('figure', (): Figure => {
    const sign = this.OPTION(() => this.CONSUME(T.DiameterSign));
    const number = this.CONSUME(T.NumberToken);
    const unit = this.OPTION2(() => this.CONSUME(T.UnitToken));
    const inches = this.OPTION3({
      GATE: () => this.feetAndInches(unit),
      DEF: () => {
        const more = this.CONSUME2(T.NumberToken);
        const sign2 = this.CONSUME2(T.UnitToken);
        return this.ACTION(() => ({ text: ` ${meaning(more)} in`, end: endOf(sign2) }));
      },
    });
    return this.ACTION(() => figureOf(number as Word, unit as Word | undefined, sign, inches));
  });

  suffix = this.RULE(
    'suffix',
    (): Suffix =>
      this.OR([
        { ALT: () => this.SUBRULE(this.sizeSuffix) },
        { ALT: () => this.SUBRULE(this.distanceSuffix) },
        { ALT: () => this.SUBRULE(this.wordSuffix) },
      ]),
  );

  /** "15 mm apart", "80 mm bolt circle", "3x2 grid", "2 rows", "50 mm legs". */
  private wordSuffix = this.RULE('wordSuffix', (): Suffix => {
    const token = this.OR([
      { ALT: () => this.CONSUME(T.Spacing) },
      { ALT: () => this.CONSUME(T.Circle) },
      { ALT: () => this.CONSUME(T.Grid) },
      { ALT: () => this.CONSUME(T.Rows) },
      { ALT: () => this.CONSUME(T.Columns) },
      { ALT: () => this.CONSUME(T.Leg) },
    ]);
    const each = this.OPTION({
      GATE: () => (token.tokenType === T.Rows || token.tokenType === T.Columns) && this.countOfEach(),
      DEF: () => {
        this.CONSUME(T.Of);
        return this.CONSUME(T.NumberToken);
      },
    });
    return this.ACTION(
      (): Suffix => ({
        kind: WORD_SUFFIXES.get(token.tokenType) ?? 'grid',
        word: meaning(token),
        count: each ? meaning(each) : null,
        end: endOf(each ?? token),
      }),
    );
  });

  /** "20 mm in diameter", "80 mm diameter circle", "4 mm radius corners". */
  private sizeSuffix = this.RULE('sizeSuffix', (): Suffix => {
    this.OPTION(() => this.OR([{ ALT: () => this.CONSUME(T.In) }, { ALT: () => this.CONSUME(T.Of) }]));
    const name = this.CONSUME(T.SizeName);
    const circle = this.OPTION2(() => this.CONSUME(T.Circle));
    return this.ACTION(
      (): Suffix => ({
        kind: circle ? 'circle' : 'size',
        word: meaning(name),
        end: endOf(circle ?? name),
      }),
    );
  });

  /** "8 mm from the edges", "8 mm in from each corner", "10 mm from the left edge". */
  private distanceSuffix = this.RULE('distanceSuffix', (): Suffix => {
    this.MANY(() => this.OR([{ ALT: () => this.CONSUME(T.Inset) }, { ALT: () => this.CONSUME2(T.In) }]));
    this.CONSUME(T.From);
    let each = false;
    this.MANY2({
      GATE: () => DETERMINERS.includes(this.LA(1).tokenType),
      DEF: () => {
        const determiner = this.SUBRULE(this.determiner);
        this.ACTION(() => {
          each ||= determiner.tokenType === T.Each;
        });
      },
    });
    const target = this.OR2([
      { ALT: () => this.CONSUME(T.Edges) },
      { ALT: () => this.CONSUME(T.Corners) },
      { ALT: () => this.CONSUME(T.Ends) },
      { ALT: () => this.CONSUME(T.Surface) },
      { ALT: () => this.CONSUME(T.SideName) },
    ]);
    const tail = this.OPTION({
      GATE: () => target?.tokenType === T.SideName,
      DEF: () =>
        this.OR3([
          { ALT: () => this.CONSUME2(T.Edges) },
          { ALT: () => this.CONSUME2(T.Surface) },
          { ALT: () => this.CONSUME2(T.Ends) },
        ]),
    });
    return this.ACTION((): Suffix => {
      const word = target.tokenType === T.Surface ? 'edges' : meaning(target);
      return { kind: 'distance', word, each, end: endOf(tail ?? target) };
    });
  });

  private determiner = this.RULE('determiner', () =>
    this.OR([
      { ALT: () => this.CONSUME(T.The) },
      { ALT: () => this.CONSUME(T.Article) },
      { ALT: () => this.CONSUME(T.Each) },
      { ALT: () => this.CONSUME(T.Filler) },
      { ALT: () => this.CONSUME(T.Of) },
    ]),
  );

  /** "outer diameter of 30 mm", "length and width 60", "length = 80", "diameter 20 x 50", "legs 50 mm". */
  private named = this.RULE('named', (): Item => {
    const first = this.OR([{ ALT: () => this.CONSUME(T.SizeName) }, { ALT: () => this.CONSUME(T.Leg) }]);
    const names = [first];
    this.MANY(() => {
      this.CONSUME(T.And);
      const more = this.CONSUME2(T.SizeName);
      this.ACTION(() => names.push(more));
    });
    this.SUBRULE(this.links);
    const figures: Figure[] = [];
    figures.push(this.SUBRULE(this.figure));
    this.MANY2({
      GATE: () => this.figureAfterBy(),
      DEF: () => {
        this.CONSUME(T.By);
        figures.push(this.SUBRULE2(this.figure));
      },
    });
    const corners = this.OPTION({
      GATE: () => meaning(first) === 'radius',
      DEF: () => this.CONSUME(T.Corners),
    });
    return this.ACTION((): Item => {
      const span = {
        start: first.startOffset,
        end: corners ? endOf(corners) : (figures.at(-1)?.end ?? endOf(first)),
      };
      const said = corners ? ['corner_radius'] : names.map(meaning);
      return { kind: 'named', names: said, figures, at: 'first', ...span };
    });
  });

  private links = this.RULE('links', () => {
    this.MANY({
      GATE: () => LINKS.includes(this.LA(1).tokenType),
      DEF: () =>
        this.OR([
          { ALT: () => this.CONSUME(T.Of) },
          { ALT: () => this.CONSUME(T.Is) },
          { ALT: () => this.CONSUME(T.In) },
          { ALT: () => this.CONSUME(T.Article) },
          { ALT: () => this.CONSUME(T.The) },
          { ALT: () => this.CONSUME(T.With) },
          { ALT: () => this.CONSUME(T.Filler) },
        ]),
    });
  });

  /** "bolt circle of 80 mm", "circle with a radius of 40", "BCD 80". */
  private circle = this.RULE('circle', (): Item => {
    const token = this.CONSUME(T.Circle);
    const size = this.OPTION({
      GATE: () => this.circleSizeFollows(),
      DEF: () => {
        this.SUBRULE(this.links);
        const before = this.OPTION2(() => this.CONSUME(T.SizeName));
        this.SUBRULE2(this.links);
        const figure = this.SUBRULE(this.figure);
        const after = this.OPTION3({
          GATE: () => before === undefined && this.nameFollows(),
          DEF: () => {
            this.OPTION4(() => this.CONSUME(T.In));
            return this.CONSUME2(T.SizeName);
          },
        });
        return this.ACTION(() => ({ figure, name: before ?? after }));
      },
    });
    return this.ACTION(
      (): Item => ({
        kind: 'circle',
        figure: size?.figure ?? null,
        radius: size?.name !== undefined && meaning(size.name) === 'radius',
        start: token.startOffset,
        end: size ? Math.max(size.figure.end, size.name ? endOf(size.name) : 0) : endOf(token),
      }),
    );
  });

  /** "spacing of 15 mm", "spaced 15 mm apart", "every 20 mm". */
  private spacing = this.RULE('spacing', (): Item => {
    const first = this.CONSUME(T.Spacing);
    const figures: Figure[] = [];
    let end = this.ACTION(() => endOf(first));
    this.OPTION({
      GATE: () => this.numberAfterLinks(0),
      DEF: () => {
        this.SUBRULE(this.links);
        figures.push(this.SUBRULE(this.figure));
        this.MANY({
          GATE: () => this.figureAfterBy(),
          DEF: () => {
            this.CONSUME(T.By);
            figures.push(this.SUBRULE2(this.figure));
          },
        });
        const last = this.OPTION2(() => this.CONSUME2(T.Spacing));
        this.ACTION(() => {
          end = last ? endOf(last) : (figures.at(-1)?.end ?? end);
        });
      },
    });
    return this.ACTION((): Item => ({ kind: 'spacing', figures, start: first.startOffset, end }));
  });

  /** "grid of 3 x 2", "pattern 60 x 30 mm". */
  private grid = this.RULE('grid', (): Item => {
    const first = this.CONSUME(T.Grid);
    const figures: Figure[] = [];
    this.OPTION({
      GATE: () => this.runAfterLinks(),
      DEF: () => {
        this.SUBRULE(this.links);
        figures.push(this.SUBRULE(this.figure));
        this.MANY({
          GATE: () => this.figureAfterBy(),
          DEF: () => {
            this.CONSUME(T.By);
            figures.push(this.SUBRULE2(this.figure));
          },
        });
      },
    });
    return this.ACTION(
      (): Item => ({
        kind: 'grid',
        figures,
        start: first.startOffset,
        end: figures.at(-1)?.end ?? endOf(first),
      }),
    );
  });

  /** "(10, 10) and (-10, 5)". */
  private points = this.RULE('points', (): Item => {
    const points: [Figure, Figure][] = [];
    const first = this.SUBRULE(this.point);
    this.ACTION(() => points.push(first.at));
    let end = this.ACTION(() => first.end);
    this.MANY({
      GATE: () => this.pointFollows(),
      DEF: () => {
        this.MANY2(() => this.OR([{ ALT: () => this.CONSUME(T.And) }, { ALT: () => this.CONSUME(T.Comma) }]));
        const more = this.SUBRULE2(this.point);
        this.ACTION(() => {
          points.push(more.at);
          end = more.end;
        });
      },
    });
    return this.ACTION((): Item => ({ kind: 'points', points, start: first.start, end }));
  });

  private point = this.RULE('point', (): { at: [Figure, Figure]; start: number; end: number } => {
    const open = this.CONSUME(T.PointOpen);
    const x = this.SUBRULE(this.figure);
    this.CONSUME(T.Comma);
    const y = this.SUBRULE2(this.figure);
    const close = this.CONSUME(T.Close);
    return this.ACTION(() => ({ at: [x, y], start: open.startOffset, end: endOf(close) }));
  });

  /** "all edges", "the vertical edges", "top edges", "top outer edge". */
  private edges = this.RULE('edges', (): Item => {
    let which: 'all' | 'vertical' | 'top' | 'bottom' | null = null;
    let start = -1;
    this.MANY({
      GATE: () => this.LA(1).tokenType !== T.Edges,
      DEF: () => {
        const token = this.OR([
          { ALT: () => this.CONSUME(T.Each) },
          { ALT: () => this.CONSUME(T.The) },
          { ALT: () => this.CONSUME(T.Vertical) },
          { ALT: () => this.CONSUME(T.SideName) },
          { ALT: () => this.CONSUME(T.NumberToken) },
          { ALT: () => this.CONSUME(T.Filler) },
          { ALT: () => this.CONSUME(T.Of) },
        ]);
        this.ACTION(() => {
          if (start < 0) start = token.startOffset;
          if (token.tokenType === T.Vertical) which = 'vertical';
          else if (token.tokenType === T.SideName) which = meaning(token) as 'top' | 'bottom';
          else if (token.tokenType === T.Each && which === null) which = 'all';
        });
      },
    });
    const last = this.CONSUME(T.Edges);
    return this.ACTION(
      (): Item => ({
        kind: 'edges',
        edges: which,
        start: start < 0 ? last.startOffset : start,
        end: endOf(last),
      }),
    );
  });

  /** "each corner", "all four corners", "both ends", "each leg", "the corners". */
  private eachPlace = this.RULE('eachPlace', (): Item => {
    const first = this.CONSUME(T.Each);
    this.MANY({
      GATE: () =>
        this.LA(1).tokenType === T.The ||
        this.LA(1).tokenType === T.Of ||
        this.LA(1).tokenType === T.NumberToken,
      DEF: () =>
        this.OR([
          { ALT: () => this.CONSUME(T.The) },
          { ALT: () => this.CONSUME(T.Of) },
          { ALT: () => this.CONSUME(T.NumberToken) },
        ]),
    });
    const place = this.OR2([
      { ALT: () => this.CONSUME(T.Corners) },
      { ALT: () => this.CONSUME(T.Ends) },
      { ALT: () => this.CONSUME(T.Leg) },
    ]);
    return this.ACTION((): Item => {
      const span = { start: first.startOffset, end: endOf(place) };
      if (place.tokenType === T.Leg) return { kind: 'legs', each: true, ...span };
      return { kind: place.tokenType === T.Ends ? 'ends' : 'corners', each: true, ...span };
    });
  });

  /** "top face", "front", "left side". */
  private face = this.RULE('face', (): Item => {
    const side = this.CONSUME(T.SideName);
    const tail = this.OPTION({
      GATE: () => this.LA(1).tokenType === T.Surface || this.LA(1).tokenType === T.Leg,
      DEF: () => this.OR([{ ALT: () => this.CONSUME(T.Surface) }, { ALT: () => this.CONSUME(T.Leg) }]),
    });
    return this.ACTION(
      (): Item => ({
        kind: 'face',
        face: meaning(side) as FaceName,
        start: side.startOffset,
        end: endOf(tail ?? side),
      }),
    );
  });

  /** A word that is a phrase by itself. */
  private single = this.RULE('single', (): Item => {
    const token = this.OR([
      { ALT: () => this.CONSUME(T.NounWord) },
      { ALT: () => this.CONSUME(T.Head) },
      { ALT: () => this.CONSUME(T.Trait) },
      { ALT: () => this.CONSUME(T.ThreadToken) },
      { ALT: () => this.CONSUME(T.StandardToken) },
      { ALT: () => this.CONSUME(T.Centre) },
      { ALT: () => this.CONSUME(T.Corners) },
      { ALT: () => this.CONSUME(T.Ends) },
      { ALT: () => this.CONSUME(T.Rows) },
      { ALT: () => this.CONSUME(T.Columns) },
      { ALT: () => this.CONSUME(T.Along) },
      { ALT: () => this.CONSUME(T.Inset) },
      { ALT: () => this.CONSUME(T.Surface) },
      { ALT: () => this.CONSUME(T.Leg) },
      { ALT: () => this.CONSUME(T.Vertical) },
      { ALT: () => this.CONSUME(T.Each) },
      { ALT: () => this.CONSUME(T.Part) },
      { ALT: () => this.CONSUME(T.Article) },
      { ALT: () => this.CONSUME(T.The) },
      { ALT: () => this.CONSUME(T.From) },
      { ALT: () => this.CONSUME(T.In) },
      { ALT: () => this.CONSUME(T.Of) },
      { ALT: () => this.CONSUME(T.Is) },
      { ALT: () => this.CONSUME(T.And) },
      { ALT: () => this.CONSUME(T.With) },
      { ALT: () => this.CONSUME(T.Comma) },
      { ALT: () => this.CONSUME(T.Stop) },
      { ALT: () => this.CONSUME(T.PointOpen) },
      { ALT: () => this.CONSUME(T.Close) },
      { ALT: () => this.CONSUME(T.Material) },
      { ALT: () => this.CONSUME(T.Filler) },
      { ALT: () => this.CONSUME(T.Unknown) },
      { ALT: () => this.CONSUME(T.SizeName) },
      { ALT: () => this.CONSUME(T.UnitToken) },
      { ALT: () => this.CONSUME(T.DiameterSign) },
      { ALT: () => this.CONSUME(T.By) },
    ]);
    return this.ACTION(() => singleItem(token as Word));
  });
}

const parser = new PhraseParser();

/** Reads tagged words into phrases. @throws when a run of tokens is not covered, which the grammar rules out */
export function parse(words: readonly Word[]): Item[] {
  parser.input = [...words];
  const items = parser.request();
  const [error] = parser.errors;
  if (error) throw new Error(`the grammar stopped at "${error.token.image}"`, { cause: error });
  return items;
}
