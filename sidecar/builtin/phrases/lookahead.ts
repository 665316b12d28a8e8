import { EmbeddedActionsParser, EOF, type IToken, type TokenType } from 'chevrotain';
import { wordsOf } from '../../lexicon/languages.ts';
import * as T from '../words/tokens.ts';
import { meaning } from '../words/tokens.ts';

/** Names of sizes that stand after their figure. */
export const ADJECTIVES: ReadonlySet<string> = new Set(wordsOf('Adjective').keys());
/** "20 diameter" is said as "20 mm in diameter" is: the name is that of what stands before. */
const ACROSS: readonly string[] = ['diameter', 'outer_diameter', 'inner_diameter', 'radius', 'wall'];
const PHRASE_ENDS: readonly TokenType[] = [EOF, T.Stop, T.Comma, T.And, T.With];
const MOST_NAMES = 24;
/** Words between a name and its figure. */
export const LINKS: TokenType[] = [T.Of, T.Is, T.In, T.Article, T.The, T.With, T.Filler];
export const DETERMINERS: TokenType[] = [T.The, T.Article, T.Each, T.Filler, T.Of];

/**
 * Questions about the words ahead that a fixed number of tokens cannot answer. They look at a bounded number, so
 * reading stays linear.
 */
export abstract class Lookahead extends EmbeddedActionsParser {
  protected aheadIs(type: TokenType): boolean {
    return this.LA(1).tokenType === type;
  }

  /** From the n-th token on, links and then a figure. */
  protected numberAfterLinks(n: number): boolean {
    return this.figureAt(this.pastLinks(n + 1));
  }

  /** The first token from the n-th on that is no link. */
  protected pastLinks(n: number): number {
    let at = n;
    while (at < n + 8 && LINKS.includes(this.LA(at).tokenType)) at++;
    return at;
  }

  protected figureAfterBy(): boolean {
    return this.LA(1).tokenType === T.By && this.figureAt(2);
  }

  protected figureAt(n: number): boolean {
    const type = this.LA(n).tokenType;
    return type === T.NumberToken || (type === T.DiameterSign && this.LA(n + 1).tokenType === T.NumberToken);
  }

  protected figureFollows(): boolean {
    const legs = this.LA(1).tokenType === T.Leg && meaning(this.LA(1)) === 'leg';
    if (this.LA(1).tokenType !== T.SizeName && !legs) return false;
    let n = 1;
    while (this.LA(n + 1).tokenType === T.And && this.LA(n + 2).tokenType === T.SizeName) n += 2;
    return this.numberAfterLinks(n);
  }

  protected nameFollows(): boolean {
    const one = this.LA(1).tokenType;
    return one === T.SizeName || (one === T.In && this.LA(2).tokenType === T.SizeName);
  }

  protected circleSizeFollows(): boolean {
    let n = this.pastLinks(1);
    if (this.LA(n).tokenType === T.SizeName) n = this.pastLinks(n + 1);
    return this.figureAt(n) && !this.countFollows();
  }

  /** "twice as long as wide", "as thick as wide", "the same width", "height twice the width", "half the width" */
  protected relationFollows(): boolean {
    if (this.LA(1).tokenType === T.Same) return this.LA(2).tokenType === T.SizeName;
    if (this.LA(1).tokenType === T.As) {
      const names = this.LA(2).tokenType === T.SizeName && this.LA(3).tokenType === T.As;
      return names && this.comparandAt(this.LA(4).tokenType === T.Ratio ? 5 : 4);
    }
    const ratio = this.LA(1).tokenType === T.SizeName ? this.pastLinks(2) : 1;
    if (this.LA(ratio).tokenType !== T.Ratio) return false;
    if (this.LA(ratio + 1).tokenType !== T.As) return this.sizeComparedAt(ratio + 1);
    if (ratio > 1 || this.LA(ratio + 2).tokenType !== T.SizeName) return false;
    return this.LA(ratio + 3).tokenType !== T.As || this.comparandAt(ratio + 4);
  }

  /** The name of a size that another one is compared with: "the width", "its side", "the bore". */
  private sizeComparedAt(n: number): boolean {
    const token = this.LA(this.pastLinks(n));
    const { tokenType } = token;
    if (tokenType === T.SizeName) return true;
    return (
      (tokenType === T.Surface && /^side$/i.test(token.image)) ||
      (tokenType === T.Head && /^bore$/i.test(token.image))
    );
  }

  /** Such a name, or the part itself: "it is long", "the cube". */
  protected comparandAt(n: number): boolean {
    if (this.sizeComparedAt(n)) return true;
    const at = this.pastLinks(n);
    const whole = this.LA(at).tokenType;
    if (whole === T.Part) return true;
    return whole === T.NounWord && this.LA(at - 1).tokenType === T.The;
  }

  /** "10 mm longer than wide" */
  protected differenceFollows(): boolean {
    if (this.LA(1).tokenType !== T.NumberToken) return false;
    const longer = this.pastFigure(1);
    return (
      this.LA(longer).tokenType === T.Longer && this.LA(this.pastLinks(longer + 1)).tokenType === T.SizeName
    );
  }

  /** "half the width high", and no figure that the name belongs to. */
  protected nameEndsRelation(): boolean {
    return this.nameFollows() && !this.numberAfterLinks(this.LA(1).tokenType === T.In ? 2 : 1);
  }

  /** After "circle": a number that counts something else ("on a circle with 6 holes"). */
  protected countFollows(): boolean {
    const n = this.pastLinks(1);
    const after = this.LA(n + 1).tokenType;
    return (
      this.LA(n).tokenType === T.NumberToken &&
      // "PCD 60 6xM6": what stands right after it is its own.
      (after === T.Head || after === T.ThreadToken || (n > 1 && after === T.NumberToken))
    );
  }

  /** "rows of 3": a number without a unit. */
  protected countOfEach(): boolean {
    return (
      this.LA(1).tokenType === T.Of &&
      this.LA(2).tokenType === T.NumberToken &&
      this.LA(3).tokenType !== T.UnitToken
    );
  }

  protected runAfterLinks(): boolean {
    const n = this.pastLinks(1);
    return this.figureAt(n) && [n + 1, n + 2].some((at) => this.LA(at).tokenType === T.By);
  }

  protected feetAndInches(unit: IToken | undefined): boolean {
    const next = this.LA(2);
    return (
      unit !== undefined &&
      meaning(unit) === 'ft' &&
      this.LA(1).tokenType === T.NumberToken &&
      next.tokenType === T.UnitToken &&
      meaning(next) === 'in'
    );
  }

  /** @param run more than one figure stands before, or one with a sign that says what it is */
  protected suffixFollows(run: boolean): boolean {
    const [one, two] = [this.LA(1).tokenType, this.LA(2).tokenType];
    if (one === T.SizeName) return !this.takesNextFigure(run);
    if ((one === T.In || one === T.Of) && two === T.SizeName) return true;
    if (one === T.Circle && this.circleOwnsNext()) return false;
    if (one === T.Circle || one === T.Grid || one === T.Rows || one === T.Columns || one === T.Leg)
      return true;
    if (one === T.Spacing)
      return (
        !this.spacesNext() &&
        this.LA(1).image.toLowerCase() !== 'every' &&
        !((two === T.Of || two === T.Is) && this.figureAt(3))
      );
    if (this.insetEnds()) return true;
    if (this.offsetFollows()) return !this.ofAnother();
    let n = 1;
    while (n < 4 && [T.Inset, T.In].includes(this.LA(n).tokenType as never)) n++;
    if (this.LA(n).tokenType !== T.From) return false;
    n++;
    while (n < 10 && DETERMINERS.includes(this.LA(n).tokenType)) n++;
    return (
      ([T.Edges, T.Corners, T.Ends, T.Surface, T.SideName, T.Centre, T.Former] as TokenType[]).includes(
        this.LA(n).tokenType,
      ) || this.itFollows(n)
    );
  }

  /** "6x Ø11 PCD 85": the circle's own figure stands after it, where the phrase ends with it. */
  private circleOwnsNext(): boolean {
    if (!this.figureAt(2)) return false;
    return PHRASE_ENDS.includes(this.LA(this.pastFigure(2)).tokenType);
  }

  /** "15 mm above it": a way, and no other thing. */
  private itFollows(n: number): boolean {
    return (
      this.LA(n).tokenType === T.Part &&
      /^it$/i.test(this.LA(n).image) &&
      this.LA(n - 1).tokenType === T.From &&
      meaning(this.LA(n - 1)) !== 'from'
    );
  }

  /** "from the centre to the right", and not "to the right edge". */
  protected wayFollows(): boolean {
    const n = this.LA(2).tokenType === T.The ? 3 : 2;
    const after = this.LA(n + 1).tokenType;
    return (
      this.LA(1).tokenType === T.From &&
      this.LA(n).tokenType === T.SideName &&
      after !== T.Edges &&
      after !== T.Surface &&
      after !== T.Ends &&
      after !== T.Corners
    );
  }

  /** "the top left corner", "two right corners" from the first side on. */
  protected namedCornerFollows(): boolean {
    const side = (n: number) => this.LA(n).tokenType === T.SideName;
    let n = this.LA(1).tokenType === T.NumberToken && meaning(this.LA(1)) === '2' ? 2 : 1;
    while (n < 12 && side(n) && side(n + 1) && this.LA(n + 2).tokenType === T.And)
      n += this.LA(n + 3).tokenType === T.The ? 4 : 3;
    if (side(n) && side(n + 1)) return this.LA(n + 2).tokenType === T.Corners;
    return side(n) && this.LA(n + 1).tokenType === T.Corners && !/r$/i.test(this.LA(n + 1).image);
  }

  /** "4 mm spaced 10 mm": what is spaced is what follows, unless that is measured from something. */
  private spacesNext(): boolean {
    if (!/^(?:spaced|spacing|pitch)$/i.test(this.LA(1).image)) return false;
    const n = this.pastLinks(2);
    const after = this.LA(this.pastFigure(n)).tokenType;
    return this.figureAt(n) && after !== T.From && after !== T.Inset;
  }

  /** "to the left of it": of something else than the centre. */
  private ofAnother(): boolean {
    let side = 1;
    while (side < 5 && this.LA(side).tokenType !== T.SideName) side++;
    return this.LA(side + 1).tokenType === T.Of && this.LA(this.pastLinks(side + 1)).tokenType !== T.Centre;
  }

  /** "to the right", of the centre or of nothing that is said. */
  protected offsetFollows(): boolean {
    const to = this.LA(1).tokenType === T.Inset ? 2 : 1;
    if (this.LA(to).tokenType !== T.From || !/^to$/i.test(this.LA(to).image)) return false;
    const side = this.LA(to + 1).tokenType === T.The ? to + 2 : to + 1;
    if (this.LA(side).tokenType !== T.SideName) return false;
    const after = this.LA(side + 1).tokenType;
    return after !== T.Edges && after !== T.Surface && after !== T.Ends;
  }

  /** "8 mm inset", and nothing after it that it is measured from. */
  protected insetEnds(): boolean {
    const next = this.LA(2).tokenType;
    // "8 mm in, ..."
    const ends: TokenType[] = [T.Comma, T.Stop, T.And, T.With, EOF];
    if (
      this.LA(0).tokenType === T.UnitToken &&
      /^in$/i.test(this.LA(1).image) &&
      this.LA(1).tokenType === T.In
    )
      return ends.includes(next);
    if (this.LA(1).tokenType === T.Inset && meaning(this.LA(1)) === 'outside') return true;
    return (
      this.LA(1).tokenType === T.Inset &&
      /^(?:inset|inboard|inwards?)$/i.test(this.LA(1).image) &&
      next !== T.From &&
      next !== T.In &&
      next !== T.Inset
    );
  }

  /** "5 diameter = 30", "60 x 40 thickness 4", "20 length 100": the name is that of what follows. An adjective never is. */
  protected takesNextFigure(run: boolean): boolean {
    if (this.LA(2).tokenType === T.Is && this.figureAt(3)) return true;
    if (!this.figureAt(2) || ADJECTIVES.has(this.LA(1).image.toLowerCase())) return false;
    if (run) return this.LA(this.pastFigure(2)).tokenType !== T.SizeName;
    return !ACROSS.includes(meaning(this.LA(1))) && this.namesStandFirst();
  }

  /** "80 width 40 thickness 5": of figures and names in turn the last is a figure, with which the phrase ends. */
  private namesStandFirst(): boolean {
    let n = 2;
    while (n < MOST_NAMES && this.figureAt(n)) {
      n = this.pastFigure(n);
      if (PHRASE_ENDS.includes(this.LA(n).tokenType)) return true;
      if (this.LA(n).tokenType !== T.SizeName) return false;
      n++;
    }
    return false;
  }

  protected edgesFollow(): boolean {
    let n = 1;
    const lead: TokenType[] = [T.Each, T.The, T.Vertical, T.SideName, T.NumberToken, T.Filler, T.Of];
    while (n < 7 && lead.includes(this.LA(n).tokenType)) n++;
    if (this.LA(n).tokenType !== T.Edges) return false;
    const first = this.LA(1).tokenType;
    return first === T.Each || first === T.Vertical || first === T.SideName || first === T.Edges;
  }

  protected eachPlaceFollows(): boolean {
    let n = 2;
    while (n < 5 && ([T.The, T.Of, T.NumberToken] as TokenType[]).includes(this.LA(n).tokenType)) n++;
    return (
      this.LA(1).tokenType === T.Each &&
      ([T.Corners, T.Ends, T.Leg] as TokenType[]).includes(this.LA(n).tokenType)
    );
  }

  protected pointFollows(): boolean {
    let n = 1;
    while (n < 4 && ([T.And, T.Comma] as TokenType[]).includes(this.LA(n).tokenType)) n++;
    return this.pointAt(n);
  }

  /** "(figure, figure)" from the n-th token on. */
  protected pointAt(n: number): boolean {
    if (this.LA(n).tokenType !== T.PointOpen || !this.figureAt(n + 1)) return false;
    const comma = this.pastFigure(n + 1);
    if (this.LA(comma).tokenType !== T.Comma || !this.figureAt(comma + 1)) return false;
    return this.LA(this.pastFigure(comma + 1)).tokenType === T.Close;
  }

  /** The first token after the figure at n. */
  protected pastFigure(n: number): number {
    let at = n + (this.LA(n).tokenType === T.DiameterSign ? 2 : 1);
    if (this.LA(at).tokenType === T.UnitToken) at++;
    return at;
  }
}
