/** How often the same stretch comes one after the other before it is a loop. */
const TIMES = 8;
const SHORTEST = 12;
const LONGEST = 400;
/** Looked at anew each time so much more was written. */
const EVERY = 200;

/** Notices that a model only repeats itself, so that nobody waits or pays for the rest. */
export class RepetitionWatch {
  #text = '';
  #next = EVERY;

  /** Takes the next piece; true where what was written ends in a loop. */
  push(piece: string): boolean {
    this.#text = (this.#text + piece).slice(-TIMES * LONGEST);
    this.#next -= piece.length;
    if (this.#next > 0) return false;
    this.#next = EVERY;
    return endsInLoop(this.#text);
  }
}

/** Whether a text ends in the same stretch of 12 to 400 characters, eight times over. */
export function endsInLoop(text: string): boolean {
  for (let length = SHORTEST; length <= Math.min(LONGEST, text.length / TIMES); length++) {
    const last = text.slice(-length);
    if (/^\s*$/.test(last)) continue;
    if (text.endsWith(last.repeat(TIMES))) return true;
  }
  return false;
}
