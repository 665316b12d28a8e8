import type { Phrase, PhraseOf } from './phrase.ts';
import type { Story } from './story.ts';

/** "Revolved, about the Z axis": the axis by itself. False where nothing is turned, or about another. */
export function saysAxis(
  { terminal, value }: PhraseOf<'word'>,
  next: Phrase | undefined,
  story: Story,
): boolean {
  if (story.turned.span === null) return false;
  if (terminal === 'Axis') return take(value, story);
  return terminal === 'Prep' && value === 'at' && next?.kind === 'word' && next.terminal === 'Axis';
}

/** "Revolved around the Z-axis". */
export const turnsAbout = ({ directions }: PhraseOf<'along'>, story: Story): boolean =>
  story.turned.span !== null && take(directions.join(), story);

function take(word: string, { turned }: Story): boolean {
  const letter = word.replace(/^[+-]/, '');
  if (letter !== 'x' && letter !== 'y' && letter !== 'z') return false;
  turned.about ??= letter;
  return turned.about === letter;
}
