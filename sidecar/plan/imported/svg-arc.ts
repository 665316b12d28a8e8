import type { Spot } from '../sketch.ts';
import type { Round } from './curve.ts';

interface PathArc {
  readonly rx: number;
  readonly ry: number;
  /** Of the ellipse's first axis, degrees. */
  readonly turn: number;
  readonly large: boolean;
  /** From the u axis towards the v axis. */
  readonly forward: boolean;
}

/** An arc of a path by its centre, after SVG 2, appendix B.2.4; null where it is a line. */
export function pathArc(
  from: Spot,
  to: Spot,
  { rx: givenX, ry: givenY, turn, large, forward }: PathArc,
): Round | null {
  let [rx, ry] = [Math.abs(givenX), Math.abs(givenY)];
  if (rx === 0 || ry === 0) return null;
  const [cos, sin] = [Math.cos((turn * Math.PI) / 180), Math.sin((turn * Math.PI) / 180)];
  const [du, dv] = [(from[0] - to[0]) / 2, (from[1] - to[1]) / 2];
  if (du === 0 && dv === 0) return null;
  const [x, y] = [cos * du + sin * dv, cos * dv - sin * du];
  const needed = (x / rx) ** 2 + (y / ry) ** 2;
  if (needed > 1) {
    // Too small to reach: made as large as it must be.
    rx *= Math.sqrt(needed);
    ry *= Math.sqrt(needed);
  }
  const reach = needed >= 1 ? 0 : Math.sqrt((1 - needed) / needed) * (large === forward ? -1 : 1);
  const [cx, cy] = [(reach * rx * y) / ry, (-reach * ry * x) / rx];
  const begin = Math.atan2((y - cy) / ry, (x - cx) / rx);
  const end = Math.atan2((-y - cy) / ry, (-x - cx) / rx);
  const swept = (((end - begin) % (2 * Math.PI)) + 2 * Math.PI) % (2 * Math.PI);
  return {
    centre: [cos * cx - sin * cy + (from[0] + to[0]) / 2, sin * cx + cos * cy + (from[1] + to[1]) / 2],
    right: [rx * cos, rx * sin],
    up: [-ry * sin, ry * cos],
    from: begin,
    sweep: forward ? swept : swept - 2 * Math.PI,
  };
}
