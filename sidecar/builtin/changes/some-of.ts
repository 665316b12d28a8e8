import { asks, type ChangeReader } from './change-kind.ts';

const SOME =
  /\b(?:(?:only|just) )?(?:one|two|three|some|any|a few|a couple|half) of (?:the|its|these|those|them|my)\b[^,.]*/i;
/** What takes some away counts them. */
const COUNTED = /^(?:please )?(?:remove|delete|drop|omit|lose|skip|get rid of|take (?:away|out))\b/i;
const INSIDE =
  /\b(?:long|wide|high|tall|deep|across)(?: (?:on|at|along))?(?: the)? (?:inside|interior|internally)\b/i;

/** "make one of the corner holes 8", "make it 50 high inside": words that no size answers to, which are not to be passed over. */
export const someOf: ChangeReader = ({ text, written }) => {
  const some = COUNTED.test(text) ? null : SOME.exec(text);
  if (some) {
    const why = 'Features that were asked for together have one size.';
    return asks(
      `Which is meant by "${some[0].trim()}"? ${why} Name it by its place or its label, or say "all".`,
      written,
    );
  }
  if (!INSIDE.test(text)) return null;
  return asks(
    `The sizes of the model are those of its outside. How large is it to be on the outside, instead of "${written}"?`,
    written,
  );
};
