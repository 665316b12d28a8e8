import * as T from '../words/tokens.ts';
import { endOf, meaning } from '../words/tokens.ts';
import type { Item } from './item.ts';
import { PlacePhrases } from './place-phrases.ts';

/** What a size is compared with: another size of the part, or, where none is named, the same one of it. */
interface Comparand {
  readonly name: string | null;
  readonly end: number;
}

/** The phrases that give a size by another one: "twice as long as wide", "half the height", "10 longer than wide". */
export abstract class RelationPhrases extends PlacePhrases {
  protected relation = this.RULE(
    'relation',
    (): Item =>
      this.OR([
        { GATE: () => this.aheadIs(T.As), ALT: () => this.SUBRULE(this.equal) },
        { GATE: () => this.aheadIs(T.Same), ALT: () => this.SUBRULE(this.alike) },
        { ALT: () => this.SUBRULE(this.multiple) },
      ]),
  );

  /** "as thick as wide", "as wide as it is long", "as thick as a tenth of its length" */
  private equal = this.RULE('equal', (): Item => {
    const first = this.CONSUME(T.As);
    const name = this.CONSUME(T.SizeName);
    this.CONSUME2(T.As);
    const ratio = this.OPTION(() => this.CONSUME(T.Ratio));
    const of = this.SUBRULE(this.comparand);
    return this.ACTION(
      (): Item => ({
        kind: 'related',
        name: meaning(name),
        ratio: ratio ? meaning(ratio) : '1',
        of: of.name ?? meaning(name),
        more: null,
        start: first.startOffset,
        end: of.end,
      }),
    );
  });

  /** "the same width", "the same height as the width" */
  private alike = this.RULE('alike', (): Item => {
    const first = this.CONSUME(T.Same);
    const name = this.CONSUME(T.SizeName);
    const of = this.OPTION({
      GATE: () => this.aheadIs(T.As) && this.comparandAt(2),
      DEF: () => {
        this.CONSUME(T.As);
        return this.SUBRULE(this.comparand);
      },
    });
    return this.ACTION(
      (): Item => ({
        kind: 'related',
        name: meaning(name),
        ratio: '1',
        of: of ? (of.name ?? meaning(name)) : null,
        more: null,
        start: first.startOffset,
        end: of?.end ?? endOf(name),
      }),
    );
  });

  /** "twice as long as wide", "twice as long", "height half the width", "half the width high", "a tenth of its side" */
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
          const of = this.OPTION2({
            GATE: () => this.aheadIs(T.As) && this.comparandAt(2),
            DEF: () => {
              this.CONSUME2(T.As);
              return this.SUBRULE2(this.comparand);
            },
          });
          return this.ACTION(() => ({ name, of: of && { ...of, name: of.name ?? meaning(name) } }));
        },
      },
      {
        ALT: () => {
          const of = this.SUBRULE3(this.comparand);
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
      return {
        kind: 'related',
        name: name ? meaning(name) : null,
        ratio: meaning(ratio),
        of: compared.of?.name ?? null,
        more: null,
        start: (subject ?? ratio).startOffset,
        end: Math.max(compared.of?.end ?? 0, compared.name ? endOf(compared.name) : 0),
      };
    });
  });

  /** "wide", "the width", "its side", "the bore", "it is long", "the block is high", "the cube" */
  private comparand = this.RULE('comparand', (): Comparand => {
    this.SUBRULE(this.links);
    return this.OR([
      {
        ALT: () => {
          const size = this.CONSUME(T.SizeName);
          return this.ACTION(() => ({ name: meaning(size), end: endOf(size) }));
        },
      },
      {
        ALT: () => {
          const side = this.CONSUME(T.Surface);
          return this.ACTION(() => ({ name: 'side', end: endOf(side) }));
        },
      },
      {
        ALT: () => {
          const bore = this.CONSUME(T.Head);
          return this.ACTION(() => ({ name: 'inner_diameter', end: endOf(bore) }));
        },
      },
      {
        ALT: () => {
          const whole = this.OR2([
            { ALT: () => this.CONSUME(T.Part) },
            { ALT: () => this.CONSUME(T.NounWord) },
          ]);
          const size = this.OPTION({
            GATE: () => this.aheadIs(T.Is) && this.LA(this.pastLinks(1)).tokenType === T.SizeName,
            DEF: () => {
              this.SUBRULE2(this.links);
              return this.CONSUME2(T.SizeName);
            },
          });
          return this.ACTION(() => ({
            name: size ? meaning(size) : null,
            end: endOf(size ?? whole),
          }));
        },
      },
    ]);
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
