/**
 * The outline of a prism seen from above, in figures: enough to say what rounding or bevelling its top and bottom edges
 * takes away, whatever its shape. Moving the outline inwards by e leaves area - perimeter·e + turn·e².
 */
export interface Section {
  readonly area: number;
  readonly perimeter: number;
  /** Half the second derivative of the area above: 4 for a rectangle, pi for a circle, 0 for a ring. */
  readonly turn: number;
  /** How far the outline can move inwards before something meets. */
  readonly inset: number;
  /** Sharp vertical edges that meet at right angles. */
  readonly squareCorners: number;
  /** Sharp vertical edges of any angle. */
  readonly corners: number;
}

export function rectangleSection(width: number, height: number, radius = 0): Section {
  const rounded = radius > 0;
  return {
    area: width * height - (4 - Math.PI) * radius ** 2,
    perimeter: 2 * (width + height) - (8 - 2 * Math.PI) * radius,
    turn: rounded ? Math.PI : 4,
    inset: rounded ? radius : Math.min(width, height) / 2,
    squareCorners: rounded ? 0 : 4,
    corners: rounded ? 0 : 4,
  };
}

export function circleSection(diameter: number, inner = 0): Section {
  return {
    area: (Math.PI * (diameter ** 2 - inner ** 2)) / 4,
    perimeter: Math.PI * (diameter + inner),
    turn: inner > 0 ? 0 : Math.PI,
    inset: inner > 0 ? (diameter - inner) / 4 : diameter / 2,
    squareCorners: 0,
    corners: 0,
  };
}

/** A regular polygon by the circle that touches its sides. */
export function polygonSection(sides: number, acrossFlats: number): Section {
  const tangent = Math.tan(Math.PI / sides);
  return {
    area: (sides * acrossFlats ** 2 * tangent) / 4,
    perimeter: sides * acrossFlats * tangent,
    turn: sides * tangent,
    inset: acrossFlats / 2,
    squareCorners: sides === 4 ? 4 : 0,
    corners: sides,
  };
}

/** The section after its right-angled vertical edges were rounded. */
export function rounded(section: Section, radius: number): Section {
  const n = section.squareCorners;
  return {
    area: section.area - n * (1 - Math.PI / 4) * radius ** 2,
    perimeter: section.perimeter - n * (2 - Math.PI / 2) * radius,
    turn: section.turn - n * (1 - Math.PI / 4),
    inset: Math.min(section.inset, radius),
    squareCorners: 0,
    corners: section.corners - n,
  };
}

/** The section after its right-angled vertical edges were bevelled at 45°: each corner becomes two. */
export function bevelled(section: Section, size: number): Section {
  const n = section.squareCorners;
  const half = Math.tan(Math.PI / 8);
  return {
    area: section.area - (n * size ** 2) / 2,
    perimeter: section.perimeter - n * (2 - Math.SQRT2) * size,
    turn: section.turn - n * (1 - 2 * half),
    inset: Math.min(section.inset, (size * Math.SQRT2) / (2 * half)),
    squareCorners: 0,
    corners: section.corners + n,
  };
}

/** Volume that rounding one whole end of the prism takes away. */
export function filletLoss(section: Section, radius: number): number {
  return (
    section.perimeter * radius ** 2 * (1 - Math.PI / 4) - section.turn * radius ** 3 * (5 / 3 - Math.PI / 2)
  );
}

/** Volume that a 45° chamfer on one whole end of the prism takes away. */
export function chamferLoss(section: Section, size: number): number {
  return (section.perimeter * size ** 2) / 2 - (section.turn * size ** 3) / 3;
}
