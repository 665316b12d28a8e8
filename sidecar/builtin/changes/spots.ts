import { type Expression, evaluate } from '../../plan/expression.ts';
import { resolveParameters } from '../../plan/figures.ts';
import type { Plan } from '../../plan/plan.ts';

/** Where one thing lies on the face, mm from the middle of the part. */
export type Spot = readonly [number, number];

type Feature = Plan['features'][number];

/**
 * Where the things lie that features of a plan make, by the features' names; null where they lie on no level face, or the
 * part does not lie about the origin.
 */
export function spotsOf(names: readonly string[], { features, parameters }: Plan): Spot[] | null {
  const [base] = features;
  if (base?.kind !== 'pad' || base.profiles.some((profile) => !isCentred(profile))) return null;
  const sizes = resolveParameters(parameters);
  const scope = {
    value: (name: string) => sizes.find((size) => size.name === name)?.number,
    unit: (name: string) => sizes.find((size) => size.name === name)?.unit,
  };
  const mm = (expression: Expression) => evaluate(expression, 'mm', scope).value;
  const count = (expression: Expression) => evaluate(expression, 'count', scope).value;
  let spots: Spot[] = [];
  for (const feature of features.filter(({ name }) => names.includes(name))) {
    if (feature.kind === 'linear_pattern')
      for (const { axis, count: n, spacing } of feature.directions) {
        if (axis !== 'X' && axis !== 'Y') return null;
        const steps = Array.from({ length: count(n) }, (_, step) => step * mm(spacing));
        spots = steps.flatMap((by) =>
          spots.map(([x, y]): Spot => (axis === 'X' ? [x + by, y] : [x, y + by])),
        );
      }
    else if (feature.kind === 'polar_pattern') {
      const n = count(feature.count);
      const turns = Array.from({ length: n }, (_, step) => (2 * Math.PI * step) / n);
      spots = turns.flatMap((turn) => spots.map((spot) => turned(spot, turn)));
    } else {
      const centres = centresOf(feature);
      if (centres === null) return null;
      spots = [...spots, ...centres.map(([x, y]): Spot => [mm(x), mm(y)])];
    }
  }
  return spots;
}

const isCentred = (profile: object) =>
  'center' in profile && Array.isArray(profile.center) && profile.center.every((at) => at === 0);

const turned = ([x, y]: Spot, turn: number): Spot => [
  x * Math.cos(turn) - y * Math.sin(turn),
  x * Math.sin(turn) + y * Math.cos(turn),
];

/** The middles of what a feature cuts or puts up, on a level face. */
function centresOf(feature: Feature): (readonly [Expression, Expression])[] | null {
  if (!('on' in feature) || !('plane' in feature.on) || feature.on.plane !== 'XY') return null;
  if (feature.kind === 'hole') return feature.points.map(([x, y]) => [x, y] as const);
  if (feature.kind !== 'pad' && feature.kind !== 'pocket') return null;
  const centres = feature.profiles.flatMap((profile) =>
    'center' in profile ? [profile.center as readonly [Expression, Expression]] : [],
  );
  return centres.length === feature.profiles.length ? centres : null;
}
