import type { Check } from '../../rpc-schema/check.ts';
import { figure } from '../plan/expression.ts';
import type { Axis } from '../plan/place.ts';
import type { Requirement } from '../plan/requirement.ts';
import { bores, countersinks } from './bore.ts';
import { AXES, extent, lengthTolerance, type Part, sameLength } from './part.ts';

type Of<K extends Requirement['kind']> = Extract<Requirement, { kind: K }>;
type Measure<K extends Requirement['kind']> = (requirement: Of<K>, part: Part) => Check;

const mm = (value: number) => `${figure(Math.round(value * 1e4) / 1e4)} mm`;
const SIZE_NAME: Record<Axis, string> = { X: 'length (X)', Y: 'width (Y)', Z: 'height (Z)' };

function sizeCheck(text: string, wanted: number, got: number): Check {
  return { text, wanted: mm(wanted), got: mm(got), ok: sameLength(wanted, got) };
}

/** Points in a fixed order, so that wanted and got can be compared by eye. */
const centresText = (centres: readonly (readonly [number, number])[]) =>
  centres
    .map(([u, v]) => [Math.round(u * 1e3) / 1e3, Math.round(v * 1e3) / 1e3] as const)
    .sort(([u, v], [otherU, otherV]) => u - otherU || v - otherV)
    .map(([u, v]) => `(${figure(u)}, ${figure(v)})`)
    .join(' ');

/** Wanted centres for which there is none near enough, each one found being used once. */
function missing(
  wanted: readonly (readonly [number, number])[],
  got: readonly (readonly [number, number])[],
): readonly (readonly [number, number])[] {
  const left = [...got];
  return wanted.filter(([u, v]) => {
    const index = left.findIndex(
      ([a, b]) => Math.hypot(a - u, b - v) <= lengthTolerance(Math.hypot(u, v)) * 2,
    );
    if (index >= 0) left.splice(index, 1);
    return index < 0;
  });
}

const holes: Measure<'holes'> = ({ diameter, count, axis, through, depth, centres }, part) => {
  const all = bores(part, diameter, axis);
  const deep = (from: number, to: number) => depth === null || sameLength(depth, to - from);
  const right = all.filter((bore) => (through ? bore.through : deep(bore.from, bore.to)));
  const away =
    centres === null
      ? []
      : missing(
          centres,
          right.map((bore) => bore.centre),
        );
  const what = `${count === 1 ? 'hole' : 'holes'} of ${mm(diameter)}${through ? ' through' : ''}${depth === null ? '' : ` ${mm(depth)} deep`}`;
  const where = centres === null ? '' : ` at ${centresText(centres)}`;
  const found = `${right.length} such${all.length > right.length ? ` of ${all.length} of that diameter` : ''}`;
  return {
    text: `${count} ${what} along ${axis}`,
    wanted: `${count}${where}`,
    got:
      centres === null || right.length === 0
        ? found
        : `${found} at ${centresText(right.map((bore) => bore.centre))}`,
    ok: right.length === count && away.length === 0,
  };
};

const roundedEdges: Measure<'rounded_edges'> = ({ radius, atLeast }, part) => {
  const rounded = part.faces.filter((face) => {
    if (face.surface === 'cylinder') return sameLength(radius, face.radius ?? 0) && (face.angle ?? 360) < 300;
    if (face.surface !== 'torus' || face.axis === null) return false;
    // A rounded circular edge: as high as its radius along the axis that it runs round.
    const { direction } = face.axis;
    const along = ([0, 1, 2] as const).reduce((best, index) =>
      Math.abs(direction[index]) > Math.abs(direction[best]) ? index : best,
    );
    return sameLength(radius, face.bbox[1][along] - face.bbox[0][along]);
  });
  return {
    text: `edges rounded with ${mm(radius)}`,
    wanted: `${atLeast} or more`,
    got: String(rounded.length),
    ok: rounded.length >= atLeast,
  };
};

const HALF_RIGHT = Math.SQRT1_2;

/** A bevel at 45 degrees: so wide along an axis to which it leans, flat or conical. */
const chamferedEdges: Measure<'chamfered_edges'> = ({ size, atLeast }, part) => {
  const bevels = part.faces.filter((face) => {
    const along = ([0, 1, 2] as const).filter((index) =>
      face.surface === 'plane'
        ? Math.abs(Math.abs(face.normal?.[index] ?? 0) - HALF_RIGHT) < 1e-4
        : face.surface === 'cone' &&
          Math.abs((face.semiAngle ?? 0) - 45) < 1e-2 &&
          Math.abs(face.axis?.direction[index] ?? 0) > 1 - 1e-6,
    );
    return along.some((index) => sameLength(size, face.bbox[1][index] - face.bbox[0][index]));
  });
  return {
    text: `edges chamfered by ${mm(size)}`,
    wanted: `${atLeast} or more`,
    got: String(bevels.length),
    ok: bevels.length >= atLeast,
  };
};

const outerDiameter: Measure<'outer_diameter'> = ({ axis, diameter }, part) => {
  const outer = part.faces
    .filter((face) => face.inner === false && face.radius !== null)
    .filter(
      (face) =>
        face.surface === 'sphere' ||
        (face.surface === 'cylinder' &&
          face.axis !== null &&
          Math.abs(face.axis.direction[AXES[axis].along]) > 1 - 1e-6),
    )
    .map((face) => 2 * (face.radius ?? 0));
  const nearest = outer.reduce(
    (best, value) => (Math.abs(value - diameter) < Math.abs(best - diameter) ? value : best),
    outer[0] ?? 0,
  );
  return sizeCheck(`outer diameter about ${axis}`, diameter, nearest);
};

const MEASURES: { [K in Requirement['kind']]: Measure<K> } = {
  size: ({ axis, value }, part) => sizeCheck(SIZE_NAME[axis], value, extent(part, axis)),
  outer_diameter: outerDiameter,
  holes,
  countersinks: ({ diameter, angle, count, axis }, part) => {
    const found = countersinks(part, diameter, angle, axis).length;
    return {
      text: `${count} ${count === 1 ? 'countersink' : 'countersinks'} of ${mm(diameter)}, ${figure(angle)} degrees`,
      wanted: String(count),
      got: String(found),
      ok: found === count,
    };
  },
  rounded_edges: roundedEdges,
  chamfered_edges: chamferedEdges,
  volume: ({ value }, part) => ({
    text: 'volume by formula',
    wanted: `${figure(Math.round(value * 100) / 100)} mm3`,
    got: `${figure(Math.round(part.volume * 100) / 100)} mm3`,
    // FreeCAD's volumes agree with closed formulas to about 1e-9; a formula that integrates may be off by more.
    ok: Math.abs(part.volume - value) <= Math.max(1e-3, value * 1e-5),
  }),
  solids: ({ count }, part) => ({
    text: count === 1 ? 'one solid' : `${count} solids`,
    wanted: String(count),
    got: String(part.solids),
    ok: part.solids === count,
  }),
};

/** Measures one requirement on the real shape. */
export function check(requirement: Requirement, part: Part): Check {
  const measure = MEASURES[requirement.kind] as (requirement: Requirement, part: Part) => Check;
  return measure(requirement, part);
}

/**
 * Requirements as they can be measured: holes that cannot be told apart on the shape (four of 5 mm in the corners and one
 * of 5 mm in the middle) are counted together.
 */
export function measurable(requirements: readonly Requirement[]): Requirement[] {
  const merged: Requirement[] = [];
  for (const requirement of requirements) {
    const index = merged.findIndex((other) => indistinguishable(other, requirement));
    const other = merged[index];
    if (other?.kind === 'holes' && requirement.kind === 'holes') {
      merged[index] = {
        ...other,
        words: `${other.words}; ${requirement.words}`.slice(0, 300),
        count: other.count + requirement.count,
        centres: other.centres && requirement.centres ? [...other.centres, ...requirement.centres] : null,
      };
    } else merged.push(requirement);
  }
  return merged;
}

function indistinguishable(a: Requirement, b: Requirement): boolean {
  return (
    a.kind === 'holes' &&
    b.kind === 'holes' &&
    a.diameter === b.diameter &&
    a.axis === b.axis &&
    a.through === b.through &&
    a.depth === b.depth
  );
}
