import type { OuterCorners } from '../nouns/solid.ts';
import type { EdgeFinish } from './feature.ts';
import { addFinish, checkFits, finishSize } from './finish.ts';
import { contradiction, Unclear } from './unclear.ts';
import type { Workpiece } from './workpiece.ts';

/**
 * Fillets and chamfers of a part that has corners of its own, as the leaves of a hinge have: those only.
 * @throws Unclear where others are meant
 */
export function addOuterCorners(
  asked: EdgeFinish,
  label: string,
  corners: readonly OuterCorners[],
  { draft, noun }: Workpiece,
): void {
  const { words, kind } = asked;
  if (asked.edges !== 'vertical' || asked.corners || asked.sides) {
    const text = `Of a ${noun} I can only round or bevel the outer corners. Which edges does "${words}" mean?`;
    throw new Unclear([contradiction(words, text, [`${words} at the vertical edges`])]);
  }
  const size = finishSize(asked, label, { draft });
  for (const { body, edges, count, height, most } of corners) {
    checkFits(asked, size.value, most, label);
    draft.into = body;
    addFinish(asked, size, edges, count, draft);
    const each = (kind === 'fillet' ? 1 - Math.PI / 4 : 1 / 2) * size.value ** 2;
    draft.remove(count * each * height);
  }
  draft.into = undefined;
}
