/** Colours and weights as we write them; what conceals or blinks is not among them. */
const OURS = /^\[(?:[0-4]|2[1-9]|3\d|9[0-7])m/;

/**
 * Text for a terminal in which labels of a document or the words of a model may stand: what would move the cursor, write
 * to the clipboard, hide or turn the reading round stands there as "\u001b", so that JSON means the same with it.
 */
export function visible(text: string): string {
  return text.replace(/[^\P{C}\n\t]|\p{Zl}|\p{Zp}/gu, (sign, at: number) => {
    if (sign === '\x1b' && OURS.test(text.slice(at + 1, at + 6))) return sign;
    return [...Array(sign.length).keys()]
      .map((index) => `\\u${sign.charCodeAt(index).toString(16).padStart(4, '0')}`)
      .join('');
  });
}
