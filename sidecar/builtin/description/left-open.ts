import type { Phrase, PhraseOf } from './phrase.ts';
import type { Story } from './story.ts';

/** What words order without saying enough to be made: "through it at an angle", "with a flat". */
export function checkLeftOpen(phrases: readonly Phrase[], story: Story): void {
  for (const [index, phrase] of phrases.entries()) {
    if (isTilt(phrase))
      story.doubt(phrase, `At which angle, and about which axis, is "${story.text(phrase)}"?`);
    if (phrase.kind !== 'with') continue;
    const rest = phrases.slice(index + 1);
    const end = rest.findIndex(({ kind }) => kind === 'break');
    const said = end < 0 ? rest : rest.slice(0, end);
    const [first] = said;
    if (first && said.every(({ kind }) => kind === 'filler'))
      story.doubt({ start: first.start, end: said.at(-1)?.end ?? first.end });
  }
}

const isTilt = (phrase: Phrase): phrase is PhraseOf<'along'> | PhraseOf<'trait'> =>
  (phrase.kind === 'along' && phrase.directions.includes('angle')) ||
  (phrase.kind === 'trait' && (phrase.spots ?? []).some(({ value }) => value === 'angle'));
