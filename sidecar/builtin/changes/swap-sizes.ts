import { asks, type ChangeReader } from './change-kind.ts';
import { resized } from './model.ts';
import { sizeName, sizeOf } from './set-size.ts';
import { meant } from './size-target.ts';

const SWAP =
  /^(?:swap|exchange|switch|interchange|flip)(?: round| around)? (?:the |its )?([a-z ]+?)(?: and| with| for) (?:the |its )?([a-z ]+?)(?: around| round)?$/i;

/** "swap length and width" */
export const swapSizes: ChangeReader = ({ text, written }, model) => {
  const [, ...names] = SWAP.exec(text.trim()) ?? [];
  if (names.length !== 2) return null;
  const found = names.map((name) => meant(model, name.trim().split(' ')).parameters);
  if (found.some((each) => each.length === 0)) return null;
  const [[one, more] = [], [other, further] = []] = found;
  if (!one || !other || more || further || one.name === other.name || one.unit !== other.unit)
    return asks(`Which two sizes does "${written}" mean?`, written);
  const [a, b] = [sizeOf(one.name, model), sizeOf(other.name, model)];
  const relaying = resized(
    model,
    new Map([
      [one.name, b],
      [other.name, a],
    ]),
    written,
  );
  return relaying.type === 'question'
    ? relaying
    : {
        ...relaying,
        said: [`"${written}": the ${sizeName(one)} is ${b} mm, the ${sizeName(other)} ${a} mm.`],
      };
};
