import { figure } from '../../plan/expression.ts';
import { readQuantity } from '../../plan/quantity.ts';
import { asks, type ChangeReader } from './change-kind.ts';
import type { Model } from './model.ts';
import { scaled } from './scaled.ts';
import { TIMES } from './size-words.ts';

const NUMBER = String.raw`(\d+\s+\d+\/\d+|\d+\/\d+|\d*\.?\d+)`;
/** The model as a whole. */
const wholeOf = ({ outline }: Model) =>
  `(?:it|this|that|everything|all(?: of it)?|all (?:its |the |of its )?(?:sizes|dimensions|lengths)|(?:the|its) (?:whole |entire )?(?:(?:overall )?size|thing|part|model|design|dimensions|sizes|${outline?.base.noun ?? 'body'})(?: of (?:it|the (?:part|model|whole thing|${outline?.base.noun ?? 'body'})))?)`;
const EVENLY = '(?:\\s+(?:overall|in all directions|uniformly|evenly|in every direction|all over))?';

/** How much larger the words want the model as a whole: a factor; a question; null: they are of something else. */
function factorOf(text: string, model: Model): number | { ask: string; options: string[] } | null {
  const plain = text.replace(/\s+/g, ' ').replace(/\bper ?cent\b/gi, '%');
  const whole = wholeOf(model);
  const match = (pattern: string) => new RegExp(`^${pattern}${EVENLY}$`, 'i').exec(plain);
  const make = `(?:(?:(?:make|have|let) )?${whole}(?: be)? )?`;
  const turned = match(`(double|halve|triple) ${whole}`);
  if (turned) return TIMES.get((turned[1] ?? '').toLowerCase()) ?? null;
  const sized = match(
    `${make}(?:(twice|half|double|triple|thrice)|${NUMBER} ?(?:times|x)) (?:(?:as (?:big|large)(?: as (?:it is|it was|now|this|that)(?: now)?)?)|(?:its |the )?(?:(?:current |original )?size)(?: (?:of it|it is|it was|now))?)`,
  );
  if (sized) return sized[1] ? (TIMES.get(sized[1].toLowerCase()) ?? null) : number(sized[2]);
  const times = match(`${make}(?:(twice)|${NUMBER} ?(?:times|x)) (bigger|larger|smaller)`);
  if (times) {
    const by = times[1] ? 2 : number(times[2]);
    return by === null ? null : /smaller/i.test(times[3] ?? '') ? 1 / by : by;
  }
  const percent =
    match(`${make}(?:by )?${NUMBER} ?% (bigger|larger|smaller)`) ??
    match(`${make}(?:by )?(bigger|larger|smaller) by ${NUMBER} ?%`);
  if (percent) {
    const [, one = '', other = ''] = percent;
    const less = /smaller/i.test(`${one} ${other}`);
    const by = number(/\d/.test(one) ? one : other);
    return by === null ? null : 1 + ((less ? -1 : 1) * by) / 100;
  }
  const verb = match(
    `(enlarge|increase|grow|expand|magnify|shrink|reduce|decrease) ${whole} (by|to) ${NUMBER} ?%`,
  );
  if (verb) {
    const [, word = '', relation = '', written] = verb;
    const by = number(written);
    if (by === null) return null;
    if (/to/i.test(relation)) return by / 100;
    return 1 + ((/shrink|reduce|decrease/i.test(word) ? -1 : 1) * by) / 100;
  }
  return scaleOf(
    match(
      `(?:scale|resize|blow|size) ?(?:${whole} ?)?(up|down)?(?: ?${whole})?(?: (by|to))?(?: a)?(?: factor(?: of)?)? (?:(\\d+) ?: ?(\\d+)|${NUMBER} ?(%|times|x)?)`,
    ),
  );
}

/** "scale it by 1.5", "scale it down by 20 %", "scale it 2:1" */
function scaleOf(match: RegExpExecArray | null) {
  if (!match) return null;
  const [, way = '', relation = '', first, second, written, unit = ''] = match;
  if (first !== undefined && second !== undefined) return Number(first) / Number(second);
  const by = number(written);
  if (by === null) return null;
  const down = /down/i.test(way);
  if (unit !== '%') return down && by > 1 ? 1 / by : by;
  if (/to/i.test(relation) || (way === '' && by >= 100)) return by / 100;
  if (way !== '') return 1 + ((down ? -1 : 1) * by) / 100;
  return {
    ask: `Shall it be ${figure(by)} % of what it is, or ${figure(by)} % larger?`,
    options: [`scale it to ${figure(by)} %`, `scale it up by ${figure(by)} %`],
  };
}

function number(written: string | undefined): number | null {
  return written === undefined ? null : readQuantity(written).value;
}

const BIGGER =
  /^(?:make )?(.*?)\s*(?:(?:by )?(\d[\d./]*\s*(?:mm|cm|m|in|inch|inches|")?) )?(?:a (?:bit|little) |slightly |somewhat |much )?(bigger|larger|smaller)(?: by (\d[\d./]*\s*(?:mm|cm|m|in|inch|inches|")?))?$/i;

/** "scale it by 1.5", "double the size", "make it 10 % bigger": all of its lengths. */
export const scale: ChangeReader = ({ text, written }, model) => {
  const factor = factorOf(text, model);
  if (factor === null) return bySteps(text, written, model);
  if (typeof factor !== 'number') return asks(factor.ask, written, factor.options);
  if (!(factor > 0) || factor > 1000)
    return asks(
      `The sizes would be ${figure(factor)} times what they are: it has to be more than zero and at most 1000. How much shall it be?`,
      written,
    );
  return scaled(model, () => factor, `${figure(factor)} times what it was`, written);
};

/** "make it 5 mm bigger": of which size, where the words name none. */
function bySteps(text: string, written: string, model: Model): ReturnType<ChangeReader> {
  const [, target = '', before, word = '', after] = BIGGER.exec(text) ?? [];
  if (word === '' || !new RegExp(`^(?:${wholeOf(model)}(?: be)?)?$`, 'i').test(target.trim())) return null;
  const amount = before ?? after;
  if (amount === undefined) {
    const times = /smaller/i.test(word) ? 'smaller' : 'larger';
    return asks(
      `How much ${word}? Say it of a size ("5 mm longer") or of all of them ("20 % ${times}").`,
      word,
    );
  }
  const verb = /smaller/i.test(word) ? 'reduce' : 'increase';
  const own = model.plan.parameters.filter(
    ({ name, unit }) => unit === 'mm' && (!model.outline || name in model.outline.base.sizes),
  );
  if (own.length < 2) return null;
  return asks(
    `Which size is to be ${amount.trim()} ${word}? There are ${own.map(({ name }) => name.replace(/_/g, ' ')).join(', ')}.`,
    written,
    own.map(({ name }) => `${verb} the ${name} by ${amount.trim()}`),
  );
}
