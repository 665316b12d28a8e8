import type { Question } from '../../rpc-schema/design.ts';
import type { Plan } from '../plan/plan.ts';
import { type Material, type MaterialName, material, materialNamed } from '../plan/standards/materials.ts';
import type { Answer } from './answers.ts';
import type { Item } from './item.ts';

/** What a request says of the part's material and mass. */
export interface MaterialReading {
  readonly material: Material | null;
  readonly assumptions: readonly string[];
  readonly requirements: Plan['requirements'];
  /** Asked where the mass counts and no one material is named. */
  readonly question: Question | null;
}

const USUAL: readonly MaterialName[] = ['steel', 'aluminium', 'brass', 'pla'];
const label = (name: MaterialName) => material(name).label;

/** @param write the words of an item as they stand in the request */
export function readMaterial(
  items: readonly Item[],
  answers: readonly Answer[],
  write: (item: Item) => string,
): MaterialReading {
  const answer = answers.findLast(({ question }) => question.about === 'material')?.text.trim() ?? '';
  const said = items.filter((item) => item.kind === 'material' && !item.origin).map(write);
  const named = [...new Set(said.flatMap((words) => materialNamed(words) ?? []))];
  const [only] = named;
  const meant = materialNamed(answer) ?? (named.length === 1 ? only : undefined);
  const requirements = items.flatMap((item): Plan['requirements'] =>
    item.kind === 'mass' ? [{ kind: 'mass', words: write(item), grams: item.grams, limit: item.limit }] : [],
  );
  if (meant !== undefined) {
    const known = material(meant);
    const text = `${known.label} has ${known.density} g/cm3.`;
    return { material: known, assumptions: [text], requirements, question: null };
  }
  const [limit] = requirements;
  return {
    material: null,
    assumptions: said.length === 0 ? [] : [`The part has no one material ("${said.join('", "')}"): no mass.`],
    requirements,
    question: limit ? whichMaterial(limit.words, answer, named) : null,
  };
}

function whichMaterial(words: string, answer: string, named: readonly MaterialName[]): Question {
  const text = `Which material is it of? "${words}" depends on it.`;
  return {
    text: answer === '' ? text : `I do not know how dense "${answer}" is. ${text}`,
    words: null,
    about: 'material',
    options: (named.length > 0 ? named : USUAL).map(label),
  };
}

/** The plan with the material of its bodies, and what they may weigh. */
export function withMaterial(
  plan: Plan,
  { material: known, assumptions, requirements }: MaterialReading,
): Plan {
  return {
    ...plan,
    requirements: [...plan.requirements, ...requirements],
    assumptions: [...plan.assumptions, ...assumptions],
    bodies: known ? plan.bodies.map((body) => ({ ...body, material: known.name })) : plan.bodies,
  };
}
