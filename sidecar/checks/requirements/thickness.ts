import { keeps, limited, mm, pointText, unmeasured } from '../in-words.ts';
import { lengthTolerance } from '../part.ts';
import { defineMeasure } from '../requirement.ts';

/** The thinnest wall, by rays through the material. */
export const thickness = defineMeasure('thickness', {
  ask: (_requirement, { objects }) => [{ measure: 'thinnest', objects: [...objects] }],
  check: ({ value, limit }, _subject, [answer]) => {
    const [text, wanted] = ['thinnest wall', limited(limit, mm(value))];
    if (answer?.value == null) return unmeasured(text, wanted, answer);
    const ok = keeps(limit, value, answer.value, lengthTolerance(value));
    const where = ok || !answer.at ? '' : ` at ${pointText(answer.at)}`;
    return { text, wanted, got: `${mm(answer.value)}${where}`, ok };
  },
});
