import type { Member } from '../../plan/nouns/noun.ts';
import { nounNamed } from '../../plan/nouns/registry.ts';
import { SIZE } from './by-hand/edit-reader.ts';
import type { Model } from './model.ts';

const COMPARATIVE =
  'longer|shorter|wider|broader|narrower|taller|higher|lower|thicker|thinner|deeper|shallower';
const BIT = '(?:(?:a (?:little )?bit|a little|slightly|somewhat) )?';
const TO = '(?:(?:to|of|be|is|are|at|=|should be|must be|shall be) ?)*';

/** "wider please, 75 instead of 60" */
const COMPARED_INSTEAD = new RegExp(
  `^((?:make |have )?(?:(?:it|this|that|the \\w+) )?)${BIT}(${COMPARATIVE})(?: please)?\\s*[,:]?\\s*(${SIZE})\\s*,? ?(?:instead of|rather than|and not|not|in place of) (?:the )?(${SIZE})$`,
  'i',
);
/** "make the plate a bit different: 90 mm long" */
const DIFFERENT = new RegExp(
  `^((?:make|have|change) (?:it|this|that|them|the \\w+) )${BIT}different(?:ly)?\\s*[:,]\\s*`,
  'i',
);
/** "same but 4 x 2", not "same but in inches" */
const SAME_BUT =
  /^(?:(?:make|keep|have) )?(?:it )?(?:the )?(?:same|as it is),? (?:but|only|just) (?:(?:make )?it )?(?=[\d.]+)/i;
const SQUARE = new RegExp(
  `^(?:make |have )?(?:it |this |the \\w+ )?(?:a )?square\\s*[,:]?\\s*(?:of |with |at )?(${SIZE})(?:\\s*(?:x|×|by)\\s*(${SIZE}))?(?: (?:on )?(?:each|a|every) side)?$`,
  'i',
);
const BORE = new RegExp(
  `^(?:(?:make|set|with|give it|have) )?(?:(?:an?|the|its) )?bore (?:it |out )*(?:diameter |dia )?${TO}(?:an? )?(?:diameter of )?(${SIZE})(?: (?:in )?(?:diameter|dia|wide))?$`,
  'i',
);
const SIZED_BORE = new RegExp(
  `^(?:make (?:it )?|with |give it |have |use )?(?:an? |the )?(${SIZE})(?: diameter| dia)? bore$`,
  'i',
);

/** What is said of sizes as the readers of sizes know it; the same where it is said so already. */
export function sizeWording(written: string, model: Model): string {
  const text = written
    .replace(DIFFERENT, '$1')
    .replace(SAME_BUT, 'make it ')
    .replace(
      COMPARED_INSTEAD,
      (_, what: string, more: string, now: string, was: string) =>
        `${what === '' ? 'make it ' : what}${more} from ${inUnitOf(now, was)} to ${now.trim()}`,
    );
  return ofStep(ofBore(asSquare(text, model), model), model);
}

/** "3 instead of 2 inches" and the like: a figure without a unit has that of the other. */
function inUnitOf(now: string, was: string): string {
  const unit = /[a-z"°]+$/i.exec(now.trim())?.[0];
  return unit !== undefined && /\d$/.test(was.trim()) ? `${was.trim()} ${unit}` : was.trim();
}

const hasSize = ({ plan }: Model, name: string) => plan.parameters.some((size) => size.name === name);

/** "make it square, 80 x 80": both ways, where it has two. */
function asSquare(text: string, model: Model): string {
  const [, one, other] = SQUARE.exec(text) ?? [];
  if (one === undefined || !hasSize(model, 'length') || !hasSize(model, 'width')) return text;
  if (!model.outline || nounNamed(model.outline.base.noun)?.rectangular !== true) return text;
  if (other !== undefined && Number.parseFloat(one) !== Number.parseFloat(other)) return text;
  const size = (other ?? one).trim();
  return /[a-z"]/i.test(one) && other !== undefined && one.trim() !== size
    ? text
    : `make the length and the width ${size}`;
}

/** "bore 50 mm" of what has one bore: no further one, but that one's size. */
function ofBore(text: string, model: Model): string {
  const size = BORE.exec(text)?.[1] ?? SIZED_BORE.exec(text)?.[1];
  if (size === undefined) return text;
  const bores = (model.outline?.features ?? []).filter(
    (each) => each.kind === 'hole' && /\bbore\b/i.test(each.words),
  );
  const own = ['bore_diameter', 'bore'].filter((name) => hasSize(model, name));
  const inner = bores.length === 0 && hasSize(model, 'inner_diameter') ? ['inner_diameter'] : [];
  const [name] = own.length > 0 ? own : inner;
  if (name !== undefined && bores.length < 2) return `set the ${name} to ${size.trim()}`;
  return bores.length === 1 ? `set the bore diameter to ${size.trim()}` : text;
}

/** How the sizes of a step or another piece are said. */
const SPOKEN: Readonly<Record<string, readonly string[]>> = {
  diameter: ['diameter'],
  dia: ['diameter'],
  wide: ['width', 'diameter'],
  length: ['length'],
  long: ['length'],
  height: ['height'],
  high: ['height'],
  tall: ['height'],
  width: ['width'],
  thickness: ['thickness'],
  thick: ['thickness', 'diameter'],
  longer: ['length'],
  shorter: ['length'],
  wider: ['width', 'diameter'],
  larger: ['diameter'],
  bigger: ['diameter'],
  smaller: ['diameter'],
};
const NAME = `(${Object.keys(SPOKEN)
  .filter((word) => !word.endsWith('er'))
  .join('|')}|diameter)`;
const MORE = `(${Object.keys(SPOKEN)
  .filter((word) => word.endsWith('er') && word !== 'diameter')
  .join('|')})`;

/** "make the second step 18 mm in diameter": the sizes of one piece of the part, which are named by its number. */
function ofStep(text: string, model: Model): string {
  const noun = model.outline && nounNamed(model.outline.base.noun);
  const members = noun?.members?.filter(({ takes }) =>
    Object.values(takes).some((name) => hasSize(model, name)),
  );
  if (!members || members.length === 0) return text;
  const plain = text.replace(/\b(?:last|final) (?=step|section|stage|segment)/i, () => `${lastOf(members)} `);
  for (const { words, takes } of members) {
    const word = words.toSorted((a, b) => b.length - a.length).join('|');
    const named = (spoken: string) =>
      (SPOKEN[spoken.toLowerCase()] ?? [])
        .map((name) => takes[name])
        .find((name) => name && hasSize(model, name));
    const start = '^(?:(?:make|set|change|have|let) )?(?:(?:the|its) )?';
    const ways: readonly [RegExp, (match: readonly string[]) => [string, string]][] = [
      [
        new RegExp(`${start}(?:${word}) ${TO}(${SIZE})\\s*(?:in )?${NAME}$`, 'i'),
        ([, size = '', name = '']) => [name, `set the @ to ${size.trim()}`],
      ],
      [
        new RegExp(`${start}(?:${word})(?:'s)? ${NAME} ${TO}(${SIZE})$`, 'i'),
        ([, name = '', size = '']) => [name, `set the @ to ${size.trim()}`],
      ],
      [
        new RegExp(`${start}${NAME} of (?:the )?(?:${word}) ${TO}(${SIZE})$`, 'i'),
        ([, name = '', size = '']) => [name, `set the @ to ${size.trim()}`],
      ],
      [
        new RegExp(`${start}(?:${word}) (${SIZE})\\s*${MORE}$`, 'i'),
        ([, size = '', more = '']) => [
          more,
          `${/shorter|smaller/i.test(more) ? 'reduce' : 'increase'} the @ by ${size.trim()}`,
        ],
      ],
    ];
    for (const [pattern, say] of ways) {
      const match = pattern.exec(plain);
      if (!match) continue;
      const [spoken, said] = say(match);
      const name = named(spoken);
      if (name !== undefined) return said.replace('@', name);
    }
  }
  return text;
}

const ORDINAL = /^(first|second|third|fourth|fifth|sixth) /;

/** The ordinal of the last of the pieces that there are. */
function lastOf(members: readonly Member[]): string {
  const ordinal = ORDINAL.exec(members.at(-1)?.words.find((word) => ORDINAL.test(word)) ?? '')?.[1];
  return ordinal ?? 'last';
}
