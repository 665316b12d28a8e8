import { tokensAtMost, withinTokens } from '../../llm/tokens.ts';

/** What a summary says of one kind of thing, the most relevant line first. */
export interface Section {
  readonly title: string;
  readonly lines: readonly string[];
  /** How many there are, where there are more than lines. */
  readonly total?: number;
  /** Part of the whole that it may have before others get what is left. */
  readonly share: number;
}

/** A line says one thing: what is longer is cut. */
const LONGEST_LINE = 90;
/** "- and 5,000 more" */
const REMARK = 14;

const lineOf = (text: string) => {
  const cut = withinTokens(text, LONGEST_LINE);
  return `- ${cut === text ? cut : `${cut}…`}`;
};
const cost = (line: string) => tokensAtMost(line) + 1;

class Filling {
  readonly section: Section;
  readonly lines: readonly string[];
  spent = 0;
  taken = 0;

  constructor(section: Section) {
    this.section = section;
    this.lines = section.lines.map(lineOf);
  }

  /** Takes lines in order while they fit; gives what they cost. */
  take(most: number, room: number): number {
    const before = this.spent;
    for (const line of this.lines.slice(this.taken)) {
      const next = this.spent + cost(line);
      if (next > most || next - before > room) break;
      this.spent = next;
      this.taken += 1;
    }
    return this.spent - before;
  }

  text(): string[] {
    const left = (this.section.total ?? this.lines.length) - this.taken;
    const remark = left > 0 ? [this.taken > 0 ? `- and ${left} more` : `- ${left}, not listed`] : [];
    return [`${this.section.title}:`, ...this.lines.slice(0, this.taken), ...remark];
  }
}

/** The sections within so many tokens: each gets its share, what is left goes to the first that can use it. */
export function fill(head: string, sections: readonly Section[], limit: number): string {
  const all = sections.filter(({ lines, total }) => lines.length > 0 || (total ?? 0) > 0);
  const fillings = all.map((section) => new Filling(section));
  let room = limit - cost(head);
  for (const { title } of all) room -= cost(`${title}:`) + REMARK;
  const shared = room;
  for (const filling of fillings) room -= filling.take(filling.section.share * shared, room);
  for (const filling of fillings) room -= filling.take(Number.POSITIVE_INFINITY, room);
  return withinTokens([head, ...fillings.flatMap((filling) => filling.text())].join('\n'), limit);
}
