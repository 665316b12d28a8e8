const ESCAPE = '\u001b';
const COLOUR = /^\[[\d;]{0,20}m/;
/** Control characters, and what turns the direction of writing. */
const STEERING = /[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

/**
 * Text without what would steer the terminal or hide part of it: labels of a document and Python that a model wrote may hold
 * anything. Colours stay, they are ours.
 */
export function printable(text: string): string {
  return text.replace(STEERING, (sign, at: number) => {
    const stays = sign === '\n' || sign === '\t' || (sign === ESCAPE && COLOUR.test(text.slice(at + 1)));
    return stays ? sign : '\ufffd';
  });
}
