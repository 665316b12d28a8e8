import type { Face } from '../nouns/solid.ts';
import type { HoleFeature } from './feature.ts';
import { type Head, headDepth } from './hole-size.ts';
import { type Cut, clearOfRim, isWithin } from './room.ts';
import type { Term } from './term.ts';
import type { Workpiece } from './workpiece.ts';

/** Half the angle of a drill's point. */
const DRILL_POINT = (118 / 2) * (Math.PI / 180);

/** What all the holes take away, mm3; null where no closed formula covers it. */
export function holeVolume(
  hole: HoleFeature,
  face: Face,
  diameter: Term,
  depth: Term | null,
  head: Head | null,
  cuts: readonly Cut[],
  { cuts: before, rims, solid }: Workpiece,
): number | null {
  const r = diameter.value / 2;
  const rim = rims.get(face) ?? 0;
  if (!cuts.every((cut) => clearOfRim(cut, rim))) return null;
  if (!solid.walls && before.some((cut) => cut.face.plane !== face.plane)) return null;
  if (face.throughMiddle) return face.throughMiddle(r).volume;
  if (face.curved) {
    if (depth !== null || head !== null) return null;
    const inner = face.curved.opening ?? 0;
    if (inner > 0 && inner <= diameter.value) return null;
    return cuts.length * (crossVolume(face.curved.diameter / 2, r) - crossVolume(inner / 2, r));
  }
  const plain = Math.PI * r ** 2 * (depth?.value ?? face.thickness.value);
  const tip = hole.bottom === 'cone' && depth !== null ? (Math.PI * r ** 3) / (3 * Math.tan(DRILL_POINT)) : 0;
  const inPockets = cuts.flatMap((cut) => before.filter((pocket) => isWithin(cut, pocket)));
  const gone = inPockets.reduce((sum, { depth: pocket }) => sum + Math.PI * r ** 2 * pocket, 0);
  return cuts.length * (plain + tip + (head ? headVolume(head, r) : 0)) - gone;
}

/** What the recess for a screw head takes beyond the hole itself. */
function headVolume(head: Head, r: number): number {
  const R = head.diameter.value / 2;
  if (head.kind === 'counterbore') return Math.PI * (R ** 2 - r ** 2) * head.depth.value;
  const h = headDepth(head, 2 * r);
  return (Math.PI * h * (R ** 2 + R * r + r ** 2)) / 3 - Math.PI * r ** 2 * h;
}

/**
 * Volume that two cylinders share whose axes cross at right angles, R >= r:
 * 4 times the integral of sqrt(R²-y²)·sqrt(r²-y²) over [-r, r], by Gauss-Chebyshev quadrature of the second kind.
 */
export function crossVolume(R: number, r: number): number {
  if (R < r) return 0;
  const n = 400;
  let sum = 0;
  for (let i = 1; i <= n; i++) {
    const angle = (i * Math.PI) / (n + 1);
    sum += Math.sin(angle) ** 2 * Math.sqrt(R ** 2 - (r * Math.cos(angle)) ** 2);
  }
  return (4 * r ** 2 * Math.PI * sum) / (n + 1);
}
