import { withAsides } from '../meaning/asides.ts';
import { withLongEdges } from '../meaning/long-edges.ts';
import { withOffsetsInWords } from '../meaning/offsets-in-words.ts';
import type { Word } from '../words/tokens.ts';
import * as T from '../words/tokens.ts';
import type { Item } from './item.ts';
import { singleItem } from './phrase-item.ts';
import { RelationPhrases } from './relation-phrases.ts';

/**
 * The phrases that a request is made of. Words may come in any order, so a request is a run of phrases; which figure
 * belongs to what is settled afterwards. Any run of tokens is accepted: what no phrase takes becomes an item of its own.
 */
class PhraseParser extends RelationPhrases {
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
        { GATE: () => this.relationFollows(), ALT: () => this.SUBRULE(this.relation) },
        { GATE: () => this.differenceFollows(), ALT: () => this.SUBRULE(this.difference) },
        { GATE: () => this.namedCornerFollows(), ALT: () => this.SUBRULE(this.namedCorner) },
        { GATE: () => this.figureAt(1), ALT: () => this.SUBRULE(this.figures) },
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
      { ALT: () => this.CONSUME(T.Former) },
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
      { ALT: () => this.CONSUME(T.Mass) },
      { ALT: () => this.CONSUME(T.Ratio) },
      { ALT: () => this.CONSUME(T.Times) },
      { ALT: () => this.CONSUME(T.As) },
      { ALT: () => this.CONSUME(T.Same) },
      { ALT: () => this.CONSUME(T.Longer) },
      { ALT: () => this.CONSUME(T.Tolerance) },
      { ALT: () => this.CONSUME(T.Aside) },
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
  parser.input = withAsides(withOffsetsInWords(withLongEdges(words)));
  const items = parser.request();
  const [error] = parser.errors;
  if (error) throw new Error(`the grammar stopped at "${error.token.image}"`, { cause: error });
  return items;
}
