import { Corner, type FaceName, Side } from '../../plan/outline/place.ts';
import * as T from '../words/tokens.ts';
import { endOf, meaning } from '../words/tokens.ts';
import { FigurePhrases } from './figure-phrases.ts';
import type { Figure, Item, ItemOf } from './item.ts';
import { isSingular } from './phrase-item.ts';

/** The phrases that say where something goes: circles, grids, coordinates, edges and faces. */
export abstract class PlacePhrases extends FigurePhrases {
  /** "bolt circle of 80 mm", "circle with a radius of 40", "BCD 80". */
  protected circle = this.RULE('circle', (): Item => {
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
  protected spacing = this.RULE('spacing', (): Item => {
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
  protected grid = this.RULE('grid', (): Item => {
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
  protected points = this.RULE('points', (): Item => {
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
  protected edges = this.RULE('edges', (): Item => {
    let which: 'all' | 'vertical' | 'top' | 'bottom' | null = null;
    let sides = 0;
    let count: string | null = null;
    let each = false;
    let oneSide: Side | null = null;
    const said: string[] = [];
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
          if (token.tokenType === T.NumberToken) count = meaning(token);
          each ||= token.tokenType === T.Each;
          if (token.tokenType === T.Vertical || token.tokenType === T.SideName) sides++;
          said.push(...(token.tokenType === T.SideName ? [meaning(token)] : []));
          if (token.tokenType === T.SideName) oneSide = sides === 1 ? sideNamed(meaning(token)) : null;
          if (token.tokenType === T.Vertical) {
            which = 'vertical';
            said.push('vertical');
          } else if (token.tokenType === T.SideName && which !== 'vertical')
            which = meaning(token) as 'top' | 'bottom';
          else if (token.tokenType === T.Each && which === null) which = 'all';
        });
      },
    });
    const last = this.CONSUME(T.Edges);
    return this.ACTION(
      (): Item => ({
        kind: 'edges',
        side: oneSide,
        ...(someEdges(said, meaning(last)) ?? edgesMeant(which, sides, meaning(last))),
        single: !each && isSingular(last),
        count,
        start: start < 0 ? last.startOffset : start,
        end: endOf(last),
      }),
    );
  });

  /** "each corner", "all four corners", "both ends", "each leg", "the corners". */
  protected eachPlace = this.RULE('eachPlace', (): Item => {
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
      const kind = place.tokenType === T.Ends ? 'ends' : 'corners';
      if (kind === 'ends')
        return {
          kind,
          each: true,
          single: false,
          both: /^both/i.test(first.image),
          ...(meaning(place) === 'faces' ? { faces: true } : {}),
          ...span,
        };
      return { kind, each: true, single: false, opposite: meaning(place) === 'opposite', ...span };
    });
  });

  /** "top left corner", "top left and bottom right corners", "the two right corners". */
  protected namedCorner = this.RULE('namedCorner', (): Item => {
    const named: (Corner | undefined)[] = [];
    const two = this.OPTION2(() => this.CONSUME(T.NumberToken));
    const first = this.SUBRULE(this.cornerSides);
    this.ACTION(() => named.push(...first.corners));
    this.MANY({
      GATE: () => this.LA(1).tokenType === T.And,
      DEF: () => {
        this.CONSUME(T.And);
        this.OPTION(() => this.CONSUME(T.The));
        const more = this.SUBRULE2(this.cornerSides);
        this.ACTION(() => named.push(...more.corners));
      },
    });
    const last = this.CONSUME(T.Corners);
    return this.ACTION((): Item => {
      const span = { start: two?.startOffset ?? first.start, end: endOf(last) };
      const which = named.filter((corner) => corner !== undefined);
      const single = isSingular(last);
      const each = new Set(which).size === named.length && named.length < 4;
      if (!each || single !== (named.length === 1)) return { kind: 'unknown', ...span };
      return { kind: 'corners', each: false, single, opposite: false, which, ...span };
    });
  });

  private cornerSides = this.RULE(
    'cornerSides',
    (): { corners: readonly (Corner | undefined)[]; start: number } => {
      const one = this.CONSUME(T.SideName);
      const other = this.OPTION(() => this.CONSUME2(T.SideName));
      return this.ACTION(() => ({
        corners: other ? [cornerNamed(meaning(one), meaning(other))] : cornersOf(meaning(one)),
        start: one.startOffset,
      }));
    },
  );

  /** "top face", "front", "left side". */
  protected face = this.RULE('face', (): Item => {
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
}

const sideNamed = (name: string): Side | null => Side.safeParse(name).data ?? null;

/** Of the top face, the front is at the bottom. */
function cornerNamed(one: string, other: string): Corner | undefined {
  const said = [one, other].map((side) => ({ front: 'bottom', back: 'top' })[side] ?? side);
  const across = said.find((side) => side === 'top' || side === 'bottom');
  return Corner.safeParse(`${across} ${said.find((side) => side !== across)}`).data;
}

/** Both corners of a side. */
function cornersOf(side: string): readonly (Corner | undefined)[] {
  const across = side === 'left' || side === 'right' ? ['bottom', 'top'] : ['left', 'right'];
  return across.map((other) => cornerNamed(side, other));
}

type EdgesItem = ItemOf<'edges'>;
type NamedEdges = 'all' | 'vertical' | 'top' | 'bottom';

const FLANKS = ['left', 'right', 'front', 'back'];

/** "The long top edges", "the top front edge", "the left vertical edges" */
function someEdges(
  said: readonly string[],
  word: string,
): Pick<EdgesItem, 'edges' | 'narrowed' | 'only'> | null {
  const ends = said.filter((each) => ['top', 'bottom', 'vertical'].includes(each));
  const flanks = said.filter((each): each is Side => FLANKS.includes(each));
  const [end] = ends as NamedEdges[];
  if (ends.length > 1 || flanks.length > 1 || flanks.length + ends.length < said.length) return null;
  if ((word === 'long' || word === 'short') && flanks.length === 0 && end !== 'vertical')
    return { edges: end ?? null, narrowed: null, only: word };
  if (word !== 'edges' || end === undefined || flanks.length === 0) return null;
  // "The top left edge" may be the upright one at that corner, too.
  if (end !== 'vertical' && flanks.some((side) => side === 'left' || side === 'right')) return null;
  return { edges: end, narrowed: null, only: flanks };
}

/** Top, bottom or vertical edges; one side of them, two at once or any other word narrows them to some. */
function edgesMeant(
  which: string | null,
  sides: number,
  word: string,
): { edges: NamedEdges | null; narrowed: 'outer' | 'some' | null } {
  const known = which === null || ['all', 'vertical', 'top', 'bottom'].includes(which);
  if (!known || sides > 1 || ['some', 'long', 'short'].includes(word))
    return { edges: null, narrowed: 'some' };
  return { edges: which as NamedEdges | null, narrowed: word === 'outer' ? 'outer' : null };
}
