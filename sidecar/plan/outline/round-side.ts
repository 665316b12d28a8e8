/** Points of the quadrature. */
const POINTS = 400;

/**
 * Volume that a slot of flat floor takes from the round side of a cylinder, along its axis, mm3: what stands between the
 * floor and the round surface. The straight part is the section of a circle over the floor; the round ends are
 * integrated across the slot by Gauss-Chebyshev quadrature of the second kind.
 * @param straight length between the round ends, or of a slot with square ends
 * @param depth from the highest line of the surface
 */
export function sideSlotVolume(
  R: number,
  { width, straight, roundEnds }: { width: number; straight: number; roundEnds: boolean },
  depth: number,
): number {
  const r = width / 2;
  const floor = R - depth;
  const section = r * Math.sqrt(R ** 2 - r ** 2) + R ** 2 * Math.asin(r / R) - floor * width;
  if (!roundEnds) return section * straight;
  let sum = 0;
  for (let i = 1; i <= POINTS; i++) {
    const angle = (i * Math.PI) / (POINTS + 1);
    sum += Math.sin(angle) ** 2 * (Math.sqrt(R ** 2 - (r * Math.cos(angle)) ** 2) - floor);
  }
  return section * straight + (2 * r ** 2 * Math.PI * sum) / (POINTS + 1);
}

/** How deep a slot has to be for its whole width to be cut, mm. */
export function leastDepth(R: number, width: number): number {
  return R - Math.sqrt(R ** 2 - (width / 2) ** 2);
}
