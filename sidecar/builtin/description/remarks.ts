import { agree, type Story } from './story.ts';

/** Sizes that commentary speaks of: each was said, or is what two of them come to or leave between them. */
export function checkRemarks(story: Story): void {
  if (story.remarked.length === 0) return;
  const said = story.bodies.flatMap(({ sizes }) => [...sizes.values()].map(({ number }) => number));
  const reckoned = said.flatMap((a, n) =>
    said.flatMap((b, m) =>
      n === m ? [] : [a - b, a - 2 * b, a / 2 - b, (a - b) / 2, a + b, a / 2 + b, (a + b) / 2],
    ),
  );
  for (const value of story.remarked) {
    if (story.knows(value.number) || reckoned.some((size) => agree(size, value.number))) continue;
    story.doubt(value, `"${story.text(value)}" does not come of the other sizes. What is it a size of?`);
  }
}
