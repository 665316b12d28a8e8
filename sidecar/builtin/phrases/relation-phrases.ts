import * as T from '../words/tokens.ts';
import { endOf, meaning } from '../words/tokens.ts';
import type { Item } from './item.ts';
import { PlacePhrases } from './place-phrases.ts';

/** The phrases that give a size by another one: "twice as long as wide", "half the height", "10 longer than wide". */
export abstract class RelationPhrases extends PlacePhrases {
  protected relation = this.RULE(
    'relation',
    (): Item =>
      this.OR([
        { GATE: () => this.aheadIs(T.As), ALT: () => this.SUBRULE(this.equal) },
        { ALT: () => this.SUBRULE(this.multiple) },
      ]),
  );

  /** "as thick as wide" */
  private equal = this.RULE('equal', (): Item => {
    const first = this.CONSUME(T.As);
    const name = this.CONSUME(T.SizeName);
    this.CONSUME2(T.As);
    this.SUBRULE(this.links);
    const of = this.CONSUME2(T.SizeName);
    return this.ACTION(
      (): Item => ({
        kind: 'related',
        name: meaning(name),
        ratio: '1',
        of: meaning(of),
        more: null,
        start: first.startOffset,
        end: endOf(of),
      }),
    );
  });

  /** "twice as long as wide", "twice as long", "height half the width", "half the width high" */
  private multiple = this.RULE('multiple', (): Item => {
    const subject = this.OPTION(() => {
      const name = this.CONSUME(T.SizeName);
      this.SUBRULE(this.links);
      return name;
    });
    const ratio = this.CONSUME(T.Ratio);
    const compared = this.OR([
      {
        GATE: () => this.aheadIs(T.As),
        ALT: () => {
          this.CONSUME(T.As);
          const name = this.CONSUME2(T.SizeName);
          const of = this.OPTION2(() => {
            this.CONSUME2(T.As);
            this.SUBRULE2(this.links);
            return this.CONSUME3(T.SizeName);
          });
          return { name, of };
        },
      },
      {
        ALT: () => {
          this.SUBRULE3(this.links);
          const of = this.CONSUME4(T.SizeName);
          const name = this.OPTION3({
            GATE: () => subject === undefined && this.nameEndsRelation(),
            DEF: () => {
              this.OPTION4(() => this.CONSUME(T.In));
              return this.CONSUME5(T.SizeName);
            },
          });
          return { name, of };
        },
      },
    ]);
    return this.ACTION((): Item => {
      const name = subject ?? compared.name;
      const ends = [compared.of, compared.name].flatMap((token) => (token ? [endOf(token)] : []));
      return {
        kind: 'related',
        name: name ? meaning(name) : null,
        ratio: meaning(ratio),
        of: compared.of ? meaning(compared.of) : null,
        more: null,
        start: (subject ?? ratio).startOffset,
        end: Math.max(...ends),
      };
    });
  });

  /** "10 mm longer than wide" */
  protected difference = this.RULE('difference', (): Item => {
    const more = this.SUBRULE(this.figure);
    const name = this.CONSUME(T.Longer);
    this.SUBRULE(this.links);
    const of = this.CONSUME(T.SizeName);
    return this.ACTION(
      (): Item => ({
        kind: 'related',
        name: meaning(name),
        ratio: '1',
        of: meaning(of),
        more,
        start: more.start,
        end: endOf(of),
      }),
    );
  });
}
