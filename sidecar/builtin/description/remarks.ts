import { agree, type Story } from './story.ts';

/** Sizes that commentary speaks of: each was said, or is what two of them come to or leave between them. */
export function checkRemarks(story: Story): void {
  const said = story.bodies.flatMap(({ sizes }) => [...sizes.values()].map(({ number }) => number));
  const sizes = said.flatMap((size) => [size, size / 2, size * 2]);
  for (const value of story.remarked) {
    const known =
      story.knows(value.number) ||
      sizes.some((a) => sizes.some((b) => a > b && agree(a - b, value.number))) ||
      said.some((a) => said.some((b) => agree(a + b, value.number)));
    if (!known)
      story.doubt(value, `"${story.text(value)}" does not come of the other sizes. What is it a size of?`);
  }
}
