import { z } from 'zod';
import { Limit } from '../requirement.ts';
import { type MaterialName, material } from '../standards/materials.ts';
import type { Draft } from './draft.ts';
import { Words } from './size.ts';
import { missing, Unclear } from './unclear.ts';

/** What the part may weigh. */
export const MassAsked = z.strictObject({ words: Words, grams: z.number().positive(), limit: Limit });
export type MassAsked = z.infer<typeof MassAsked>;

const USUAL: readonly MaterialName[] = ['steel', 'aluminium', 'brass', 'pla'];

/** The question that a mass leads to. @param choices where the request names some */
export function whichMaterial(words: string, choices: readonly MaterialName[] = []) {
  const options = (choices.length > 0 ? choices : USUAL).map((name) => material(name).label);
  return missing('material', `Which material is it of? "${words}" depends on it.`, options);
}

/** Requires the masses of the plan, and gives it the material. @throws Unclear where a mass has no material */
export function weigh(masses: readonly MassAsked[], name: MaterialName | undefined, draft: Draft): void {
  const [first] = masses;
  if (first && !name) throw new Unclear([whichMaterial(first.words)]);
  for (const mass of masses) draft.require({ kind: 'mass', ...mass });
  if (!name) return;
  draft.material = name;
  const { label, density } = material(name);
  draft.assume(`${label} has ${density} g/cm3.`);
}
