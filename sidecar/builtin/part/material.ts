import type { Question } from '../../../rpc-schema/design.ts';
import { type MassAsked, whichMaterial } from '../../plan/outline/mass.ts';
import type { Outline } from '../../plan/outline/outline.ts';
import { materialNamed } from '../../plan/standards/materials.ts';
import type { Answer } from '../answers/answers.ts';
import type { Item } from '../phrases/item.ts';

/** What a request says of the part's material and mass. */
export interface MaterialReading {
  readonly said: Pick<Outline, 'material' | 'masses'>;
  readonly assumptions: readonly string[];
  /** Asked where the mass counts and no one material is named, in the words of the request. */
  readonly question: Question | null;
}

/** @param write the words of an item as they stand in the request */
export function readMaterial(
  items: readonly Item[],
  answers: readonly Answer[],
  write: (item: Item) => string,
): MaterialReading {
  const answer = answers.findLast(({ question }) => question.about === 'material')?.text.trim() ?? '';
  const words = items.filter((item) => item.kind === 'material' && !item.origin).map(write);
  const named = [...new Set(words.flatMap((each) => materialNamed(each) ?? []))];
  const material = materialNamed(answer) ?? (named.length === 1 ? named[0] : undefined);
  const masses = items.flatMap((item): MassAsked[] =>
    item.kind === 'mass' ? [{ words: write(item).slice(0, 300), grams: item.grams, limit: item.limit }] : [],
  );
  const said = masses.length > 0 ? { masses } : {};
  if (material !== undefined) return { said: { ...said, material }, assumptions: [], question: null };
  const [first] = masses;
  const question = first ? whichMaterial(first.words, named) : null;
  const unknown = answer === '' ? '' : `I do not know how dense "${answer}" is. `;
  return {
    said,
    assumptions:
      words.length === 0 ? [] : [`The part has no one material ("${words.join('", "')}"): no mass.`],
    question: question && { ...question, text: `${unknown}${question.text}` },
  };
}
