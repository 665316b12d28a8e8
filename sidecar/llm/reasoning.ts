/**
 * Parts `<think>...</think>` from the answer while it is still being written. Models that reason in their text open with
 * the tag; what stands before it closes is reasoning, even where the end never comes.
 */
export class ReasoningSplitter {
  #pending = '';
  #inside = false;
  #begun = false;
  /** Takes the next piece; returns what of it is answer and what reasoning, as far as that is certain. */
  push(piece: string): { text: string; reasoning: string } {
    this.#pending += piece;
    const out = { text: '', reasoning: '' };
    for (;;) {
      const tag = this.#inside ? CLOSE : OPEN;
      if (!this.#inside && this.#begun) break;
      const at = this.#pending.search(tag);
      if (at < 0) break;
      this.#give(out, this.#pending.slice(0, at));
      this.#pending = this.#pending.slice(at).replace(tag, '');
      this.#begun = this.#inside;
      this.#inside = !this.#inside;
    }
    const held = this.#begun && !this.#inside ? 0 : heldBack(this.#pending);
    this.#give(out, this.#pending.slice(0, this.#pending.length - held));
    this.#pending = this.#pending.slice(this.#pending.length - held);
    return out;
  }

  /** What was held back for it might have been the beginning of a tag. */
  end(): { text: string; reasoning: string } {
    const out = { text: '', reasoning: '' };
    this.#give(out, this.#pending);
    this.#pending = '';
    return out;
  }

  #give(out: { text: string; reasoning: string }, words: string): void {
    if (this.#inside) out.reasoning += words;
    else out.text += words;
    if (!this.#inside && words.trim() !== '') this.#begun = true;
  }
}

const OPEN = /<think(?:ing)?>/;
const CLOSE = /<\/think(?:ing)?>/;
const LONGEST_TAG = '</thinking>'.length;

/** How many of the last characters may be the beginning of a tag. */
function heldBack(text: string): number {
  const at = text.lastIndexOf('<');
  if (at < 0 || text.length - at >= LONGEST_TAG || text.slice(at).includes('>')) return 0;
  return /^<\/?(?:t(?:h(?:i(?:n(?:k(?:i(?:n(?:g)?)?)?)?)?)?)?)?$/.test(text.slice(at)) ? text.length - at : 0;
}

/** The same for a whole answer. */
export function splitReasoning(answer: string): { text: string; reasoning: string } {
  const splitter = new ReasoningSplitter();
  const [first, last] = [splitter.push(answer), splitter.end()];
  return { text: (first.text + last.text).trim(), reasoning: (first.reasoning + last.reasoning).trim() };
}
