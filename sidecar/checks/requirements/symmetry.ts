import type { Vector } from '../../../rpc-schema/vector.ts';
import type { Axis } from '../../plan/place.ts';
import { mm, rounded, unmeasured } from '../in-words.ts';
import { AXES } from '../part.ts';
import { defineMeasure } from '../requirement.ts';

const NORMAL = { XY: 'Z', XZ: 'Y', YZ: 'X' } as const satisfies Record<string, Axis>;

/** Booleans of a shape with its own image leave about 1e-12. */
const NOTHING = 1e-7;

/** How much of the part has no mirror image in a plane. */
export const symmetry = defineMeasure('symmetry', {
  ask: ({ plane, at }, { part, objects }) => {
    const { along } = AXES[NORMAL[plane]];
    const normal: Vector = [0, 0, 0];
    const point: Vector = [0, 0, 0];
    normal[along] = 1;
    point[along] = at ?? (part.bbox[0][along] + part.bbox[1][along]) / 2;
    return [{ measure: 'asymmetry', objects: [...objects], point, normal }];
  },
  check: ({ plane, at }, _subject, [answer]) => {
    const text = `symmetric about the ${plane} plane ${at === null ? 'in its middle' : `at ${mm(at)}`}`;
    if (answer?.value == null) return unmeasured(text, 'symmetric', answer);
    const share = answer.value;
    const ok = share <= NOTHING;
    return {
      text,
      wanted: 'symmetric',
      got: ok ? 'symmetric' : `${rounded(Math.max(share * 100, 1e-4), 4)} % of it has no mirror image`,
      ok,
    };
  },
});
