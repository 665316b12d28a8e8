import type { MeasureQuery } from '../../../rpc-schema/measure.ts';
import { rounded, unmeasured } from '../in-words.ts';
import { defineMeasure, type Of, type Subject } from '../requirement.ts';

/** Every two of the bodies, as the document names them; null where one is not there. */
function pairs({ bodies }: Of<'apart'>, { objects, objectOf }: Subject): [string, string][] | null {
  const names = bodies ? bodies.map(objectOf) : objects;
  const all = names.filter((name): name is string => name !== null);
  if (all.length < names.length) return null;
  return all.flatMap((one, index) => all.slice(index + 1).map((other): [string, string] => [one, other]));
}

/** Bodies share less than this, mm3, where they only touch. */
const NOTHING = 1e-6;

/** No two bodies are in the same place. */
export const apart = defineMeasure('apart', {
  ask: (requirement, subject) =>
    (pairs(requirement, subject) ?? []).map((between): MeasureQuery => ({ measure: 'common', between })),
  check: (requirement, subject, answers) => {
    const [text, wanted] = ['bodies do not interfere', 'no shared volume'];
    const all = pairs(requirement, subject);
    const unknown = answers.find(({ value }) => value === null);
    if (all === null || unknown || answers.length < all.length) return unmeasured(text, wanted, unknown);
    const shared = all.flatMap(([one, other], index) => {
      const volume = answers[index]?.value ?? 0;
      return volume > NOTHING ? [`${one} and ${other} share ${rounded(volume, 2)} mm3`] : [];
    });
    return {
      text,
      wanted,
      got: shared.length === 0 ? 'none' : shared.slice(0, 5).join('; '),
      ok: shared.length === 0,
    };
  },
});
