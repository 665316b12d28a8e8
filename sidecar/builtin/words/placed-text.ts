/** Text of which every character has its place in the prompt as it was written. */
export class PlacedText {
  readonly prompt: string;
  readonly text: string;
  readonly from: readonly number[];
  readonly to: readonly number[];

  constructor(prompt: string, text: string, from: readonly number[], to: readonly number[]) {
    this.prompt = prompt;
    this.text = text;
    this.from = from;
    this.to = to;
  }

  /** The prompt's own words for a stretch of the text. */
  slice(start: number, end: number): string {
    if (end <= start) return '';
    const ends = this.to.slice(start, end);
    return this.prompt.slice(Math.min(...this.from.slice(start, end)), Math.max(...ends)).trim();
  }

  /** With what a pattern (flags "dg") finds put otherwise: "$1" is what its first group found, and keeps its place. */
  replaced(says: RegExp, means: string): PlacedText {
    let text = '';
    const from: number[] = [];
    const to: number[] = [];
    const keep = (start: number, end: number) => {
      text += this.text.slice(start, end);
      from.push(...this.from.slice(start, end));
      to.push(...this.to.slice(start, end));
    };
    const put = (words: string, start: number, end: number) => {
      text += words;
      for (const _ of words) {
        from.push(this.from[start] ?? this.prompt.length);
        to.push(this.to[end - 1] ?? this.prompt.length);
      }
    };
    let done = 0;
    for (const match of this.text.matchAll(says)) {
      const end = match.index + match[0].length;
      keep(done, match.index);
      for (const piece of means.split(/(\$\d)/)) {
        const group = /^\$(\d)$/.exec(piece)?.[1];
        const [start, stop] = (group !== undefined && match.indices?.[Number(group)]) || [0, 0];
        if (group === undefined) put(piece, match.index, end);
        else keep(start, stop);
      }
      done = end;
    }
    keep(done, this.text.length);
    return new PlacedText(this.prompt, text, from, to);
  }
}
