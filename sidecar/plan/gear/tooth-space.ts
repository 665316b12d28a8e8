import { type Expression, figure } from '../expression.ts';
import type { Figure, Figures } from '../figures.ts';
import { drawSpline } from '../poles.ts';
import { number } from '../python.ts';
import { ORIGIN, type PointFigure, type Sketch, type Spot } from '../sketch.ts';

/** Sizes of the space between two teeth after ISO 53: addendum 1 m, dedendum 1.25 m, no profile shift. */
interface ToothSpace {
  readonly module: Figure;
  readonly teeth: Figure;
  readonly pressure: Figure;
  /** Radii, mm. */
  readonly tip: Figure;
  readonly root: Figure;
}

/** The flank is drawn so far beyond the tip, in modules, that the cut leaves no doubt. */
const BEYOND = 0.1;
/** Root fillet, in modules: ISO 53 profile C. It ends below where a mating tooth reaches. */
const FILLET = 0.25;

const written = ({ value, formula }: Figure, unit = '') => formula ?? `${number(value)}${unit}`;

/** A figure of numbers and formulas at once. */
const bound = (sources: readonly Figure[], value: number, formula: string): Figure => ({
  value,
  formula: sources.some((source) => source.formula !== null) ? formula : null,
});

export function toothSpace(
  given: { module: Expression; teeth: Expression; pressureAngle: Expression },
  figures: Figures,
): ToothSpace {
  const module = figures.positive(given.module, 'module');
  const teeth = figures.count(given.teeth, 'teeth');
  const pressure = figures.angle(given.pressureAngle, 'pressureAngle', 25);
  if (teeth.value < 6)
    throw figures.problem('teeth', `a gear has 6 teeth or more, not ${figure(teeth.value)}`);
  if (pressure.value < 14) throw figures.problem('pressureAngle', 'must be from 14 to 25 degrees');
  const radius = (beside: number) =>
    bound(
      [module, teeth],
      module.value * (teeth.value / 2 + beside),
      `(${written(module, ' mm')}) * ((${written(teeth)}) / 2 ${beside < 0 ? '-' : '+'} ${Math.abs(beside)})`,
    );
  return { module, teeth, pressure, tip: radius(1), root: radius(-1.25) };
}

/**
 * Poles of the left flank, as a Bezier curve of degree five: the involute's own ends, slopes and curvatures at both.
 * A point of the involute is rb (e + t f) with e = (cos A, sin A), f = (sin A, -cos A) and A = t + half the space at the
 * base circle; its slope is rb t e and its second derivative rb (e - t f). Right to a few hundredths of a micrometre.
 */
function flank({ module, teeth, pressure }: ToothSpace): PointFigure[] {
  const sources = [module, teeth, pressure];
  const [m, z, degrees] = [module.value, teeth.value, pressure.value];
  const alpha = (degrees * Math.PI) / 180;
  const base = ((m * z) / 2) * Math.cos(alpha);
  const half = Math.PI / (2 * z) - Math.tan(alpha) + alpha;
  const roll = (ratio: number) => Math.sqrt(Math.max(ratio, 1) ** 2 - 1);
  const t0 = roll((z - 2) / (z * Math.cos(alpha)));
  const t1 = roll((z + 2 + 2 * BEYOND) / (z * Math.cos(alpha)));

  // The same in FreeCAD's language.
  const [M, Z, A] = [`(${written(module, ' mm')})`, `(${written(teeth)})`, `(${written(pressure, ' deg')})`];
  const rolled = (modules: string) => `sqrt(max((${Z} ${modules}) / (${Z} * cos(${A})); 1)^2 - 1)`;
  const [T0, T1] = [rolled('- 2'), rolled(`+ ${number(2 + 2 * BEYOND)}`)];
  const H = `(${T1} - ${T0})`;
  const angle = (t: string) => `(90 deg / ${Z} + ${A} + (${t} - tan(${A})) * 180 deg / pi)`;

  const pole = (t: number, T: string, [a, b]: Spot, [E, F]: readonly [string, string]): PointFigure => {
    const [cos, sin] = [Math.cos(t + half), Math.sin(t + half)];
    const [C, S] = [`cos(${angle(T)})`, `sin(${angle(T)})`];
    const radius = `${M} * ${Z} / 2 * cos(${A})`;
    return [
      bound(sources, base * (a * cos + b * sin), `${radius} * (${E} * ${C} + ${F} * ${S})`),
      bound(sources, base * (a * sin - b * cos), `${radius} * (${E} * ${S} - ${F} * ${C})`),
    ];
  };
  const ends = (t: number, T: string, h: number, sign: '+' | '-'): PointFigure[] => {
    const square = `${H}^2 / 20`;
    return [
      pole(t, T, [1, t], ['1', T]),
      pole(t, T, [1 + (h * t) / 5, t], [`(1 ${sign} ${H} * ${T} / 5)`, T]),
      pole(
        t,
        T,
        [1 + (2 * h * t) / 5 + h ** 2 / 20, t * (1 - h ** 2 / 20)],
        [`(1 ${sign} 2 * ${H} * ${T} / 5 + ${square})`, `${T} * (1 - ${square})`],
      ),
    ];
  };
  const h = t1 - t0;
  return [...ends(t0, T0, h, '+'), ...ends(t1, T1, -h, '-').reverse()];
}

/** Draws one space between two teeth, symmetric about the u axis: flanks, straight feet, root with its fillets. */
export function drawToothSpace(space: ToothSpace, sketch: Sketch): void {
  const poles = flank(space);
  const spots = poles.map(([u, v]): Spot => [u.value, v.value]);
  const [foot = [0, 0], end = [0, 0]] = [spots[0], spots.at(-1)];
  const direction = Math.atan2(foot[1], foot[0]);
  const fillet = FILLET * space.module.value;
  const [root, middle] = [space.root.value, space.root.value + fillet];
  // The fillet touches the root circle from outside and the radial foot from its side.
  const lean = direction - Math.asin(fillet / middle);
  const touch = Math.sqrt(middle ** 2 - fillet ** 2);
  const at = (radius: number, angle: number): Spot => [radius * Math.cos(angle), radius * Math.sin(angle)];
  const degrees = (radians: number) => (radians * 180) / Math.PI;

  const halves = ([1, -1] as const).map((side) => {
    const mirrored = ([u, v]: Spot): Spot => [u, side * v];
    const located = poles.map(
      ([u, v]): PointFigure => [
        u,
        side > 0 ? v : { value: -v.value, formula: v.formula === null ? null : `-(${v.formula})` },
      ],
    );
    const name = side > 0 ? 'left_flank' : 'right_flank';
    const curve = drawSpline(sketch, located, { name, closed: false, located: () => true }).geometry;
    const line = sketch.line(mirrored(foot), mirrored(at(touch, direction)));
    const centre = mirrored(at(middle, lean));
    const [from, to] = [degrees(lean) + 180, degrees(direction) + 90];
    const arc =
      side > 0 ? sketch.arc(centre, fillet, to, from) : sketch.arc(centre, fillet, 360 - from, 360 - to);
    return { curve, line, arc, near: side > 0 ? 1 : 2, far: side > 0 ? 2 : 1 } as const;
  });
  const [left, right] = halves;
  if (!left || !right) return;
  const bottom = sketch.arc([0, 0], root, -degrees(lean), degrees(lean));
  const outside = Math.hypot(...end);
  const rim = degrees(Math.atan2(end[1], end[0]));
  const top = sketch.arc([0, 0], outside, -rim, rim);
  const origin = [ORIGIN.geometry, ORIGIN.point] as const;
  sketch.constrain('Coincident', bottom, 3, ...origin);
  // Its two ends hold the rim already, all but where its centre lies along the u axis.
  sketch.constrain('Vertical', top, 3, ...origin);
  for (const { curve, line, arc, near, far } of halves) {
    sketch.coincident({ geometry: curve, point: 1 }, { geometry: line, point: 1 });
    sketch.constrain('PointOnObject', ORIGIN.geometry, ORIGIN.point, line);
    sketch.tangent({ geometry: line, point: 2 }, { geometry: arc, point: near });
    sketch.tangent({ geometry: arc, point: far }, { geometry: bottom, point: near === 1 ? 2 : 1 });
    sketch.coincident({ geometry: curve, point: 2 }, { geometry: top, point: near === 1 ? 2 : 1 });
  }
  sketch.dimension('root_radius', 'Radius', [bottom], space.root);
  const rounded = bound([space.module], fillet, `${FILLET} * (${written(space.module, ' mm')})`);
  sketch.dimension('root_fillet', 'Radius', [left.arc], rounded);
  sketch.constrain('Equal', left.arc, right.arc);
}
