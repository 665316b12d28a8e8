import type { MeasureQuery } from '../../../rpc-schema/measure.ts';
import { keeps, limited, mm, pointText, unmeasured } from '../in-words.ts';
import { lengthTolerance } from '../part.ts';
import { defineMeasure, type Of, type Subject } from '../requirement.ts';

function queries({ bodies }: Of<'clearance'>, { objectOf }: Subject): MeasureQuery[] {
  const [one, other] = [objectOf(bodies[0]), objectOf(bodies[1])];
  if (one === null || other === null) return [];
  return [{ measure: 'distance', between: [one, other] }];
}

/** The smallest gap between two bodies. Where they overlap it is 0, so a fit that interferes is never met. */
export const clearance = defineMeasure('clearance', {
  ask: queries,
  check: ({ bodies, gap, limit }, _subject, [answer]) => {
    const [text, wanted] = [`clearance of ${bodies.join(' and ')}`, limited(limit, mm(gap))];
    if (answer?.value == null) return unmeasured(text, wanted, answer);
    const got = answer.value;
    const ok = got > 0 && keeps(limit, gap, got, lengthTolerance(gap));
    return { text, wanted, got: `${mm(got)}${ok || !answer.at ? '' : ` at ${pointText(answer.at)}`}`, ok };
  },
});
