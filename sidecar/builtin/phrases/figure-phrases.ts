import * as T from '../words/tokens.ts';
import { endOf, meaning, type Word } from '../words/tokens.ts';
import type { Figure, Item, Way } from './item.ts';
import { DETERMINERS, LINKS, Lookahead } from './lookahead.ts';
import { figureOf, type Suffix, WORD_SUFFIXES, withSuffix } from './phrase-item.ts';

/** The phrases that are made of figures: sizes with their units, and the words that say what they measure. */
export abstract class FigurePhrases extends Lookahead {
  /** One or more figures, and the word that says what they are. */
  protected figures = this.RULE('figures', (): Item => {
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
      GATE: () => thread === null && this.suffixFollows(all.length > 1 || all.at(-1)?.diameter === true),
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
  protected figure = this.RULE('figure', (): Figure => {
    const sign = this.OPTION(() => this.CONSUME(T.DiameterSign));
    const number = this.CONSUME(T.NumberToken);
    const unit = this.OPTION2(() => this.CONSUME(T.UnitToken));
    const inches = this.OPTION3({
      GATE: () => this.feetAndInches(unit),
      DEF: () => {
        const more = this.CONSUME2(T.NumberToken);
        const sign2 = this.CONSUME2(T.UnitToken);
        return this.ACTION(() => ({ text: meaning(more), end: endOf(sign2) }));
      },
    });
    const tolerance = this.OPTION4({
      GATE: () => this.LA(2).tokenType === T.By,
      DEF: () => this.CONSUME(T.Tolerance),
    });
    return this.ACTION(() => ({
      ...figureOf(number as Word, unit as Word | undefined, sign, inches),
      ...(tolerance
        ? { tolerance: { start: tolerance.startOffset, end: endOf(tolerance) }, end: endOf(tolerance) }
        : {}),
    }));
  });

  private suffix = this.RULE(
    'suffix',
    (): Suffix =>
      this.OR([
        { ALT: () => this.SUBRULE(this.sizeSuffix) },
        { GATE: () => this.insetEnds(), ALT: () => this.SUBRULE(this.insetSuffix) },
        { GATE: () => this.offsetFollows(), ALT: () => this.SUBRULE(this.offsetSuffix) },
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
    const from = this.CONSUME(T.From);
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
      { ALT: () => this.CONSUME(T.Centre) },
      { ALT: () => this.CONSUME(T.Former) },
      { ALT: () => this.CONSUME(T.Part) },
    ]);
    const towards = this.OPTION4({
      GATE: () => target?.tokenType === T.Centre && this.wayFollows(),
      DEF: () => {
        this.CONSUME2(T.From);
        this.OPTION5(() => this.CONSUME2(T.The));
        return this.CONSUME2(T.SideName);
      },
    });
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
      const edges = target.tokenType === T.Surface || target.tokenType === T.Edges;
      const some = ['some', 'long', 'opposite'].includes(meaning(target));
      const former = target.tokenType === T.Part || target.tokenType === T.Former;
      const corners = target.tokenType === T.Corners;
      const word = edges ? 'edges' : corners ? 'corners' : former ? 'former' : meaning(target);
      const way = wayMeant(meaning(towards ?? from));
      return { kind: 'distance', word, each, some, way, end: endOf(towards ?? tail ?? target) };
    });
  });

  /** "10 mm to the right of the centre", "offset 10 mm to the left". */
  private offsetSuffix = this.RULE('offsetSuffix', (): Suffix => {
    this.OPTION(() => this.CONSUME(T.Inset));
    this.CONSUME(T.From);
    this.OPTION2(() => this.CONSUME(T.The));
    const side = this.CONSUME(T.SideName);
    const centre = this.OPTION3({
      GATE: () => this.LA(this.pastLinks(1)).tokenType === T.Centre,
      DEF: () => {
        this.SUBRULE(this.links);
        return this.CONSUME(T.Centre);
      },
    });
    return this.ACTION((): Suffix => ({ kind: 'offset', word: meaning(side), end: endOf(centre ?? side) }));
  });

  /** "8 mm inset". */
  private insetSuffix = this.RULE('insetSuffix', (): Suffix => {
    const token = this.OR([{ ALT: () => this.CONSUME(T.Inset) }, { ALT: () => this.CONSUME(T.In) }]);
    return this.ACTION((): Suffix => {
      const word = meaning(token) === 'outside' ? 'outside' : 'edges';
      return { kind: 'distance', word, end: endOf(token) };
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
  protected named = this.RULE('named', (): Item => {
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

  protected links = this.RULE('links', () => {
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
}

const WAYS: Readonly<Record<string, Way>> = {
  left: 'left',
  right: 'right',
  above: 'above',
  below: 'below',
  top: 'above',
  back: 'above',
  bottom: 'below',
  front: 'below',
};

/** "above", "to the right of", "towards the back". */
const wayMeant = (word: string): Way | null => WAYS[word] ?? null;
