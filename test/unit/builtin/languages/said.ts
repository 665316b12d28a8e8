/** A request in another language, with the sizes along X, Y and Z and the volume by a formula of its own. */
export interface Said {
  readonly prompt: string;
  readonly size: readonly [number, number, number];
  /** Null: the standard's figures decide it. */
  readonly volume: number | null;
}

type Size = readonly [number, number, number];

export const disc = (diameter: number) => (Math.PI * diameter ** 2) / 4;
export const times = (n: number, d: number) => Array.from({ length: n }, () => d);

export const said = (size: Size, volume: number | null, ...prompts: readonly string[]): Said[] =>
  prompts.map((prompt) => ({ prompt, size, volume }));

export const box = (size: Size, ...prompts: readonly string[]) =>
  said(size, size[0] * size[1] * size[2], ...prompts);

/** A cuboid with holes all the way through its height. */
export const drilled = (size: Size, holes: readonly number[], ...prompts: readonly string[]) =>
  said(size, size[2] * (size[0] * size[1] - holes.reduce((sum, d) => sum + disc(d), 0)), ...prompts);

export const rod = (diameter: number, length: number, ...prompts: readonly string[]) =>
  said([diameter, diameter, length], disc(diameter) * length, ...prompts);

/** A round part with holes along its axis. */
export const round = (
  diameter: number,
  height: number,
  holes: readonly number[],
  ...prompts: readonly string[]
) =>
  said(
    [diameter, diameter, height],
    height * (disc(diameter) - holes.reduce((sum, d) => sum + disc(d), 0)),
    ...prompts,
  );

/** A cuboid with round vertical edges. */
export const roundCornered = ([x, y, z]: Size, radius: number, ...prompts: readonly string[]) =>
  said([x, y, z], z * (x * y - (4 - Math.PI) * radius ** 2), ...prompts);

/** Legs along X and Z, its width along Y. */
export const bracket = (
  [x, y, z]: Size,
  thickness: number,
  holes: readonly number[],
  ...prompts: readonly string[]
) =>
  said(
    [x, y, z],
    (x + z - thickness) * thickness * y - holes.reduce((sum, d) => sum + disc(d) * thickness, 0),
    ...prompts,
  );

/** A floor and two walls; its length along X. */
export const channel = ([x, y, z]: Size, thickness: number, ...prompts: readonly string[]) =>
  said([x, y, z], x * thickness * (y + 2 * (z - thickness)), ...prompts);

/** A box open at the top. */
export const tray = ([x, y, z]: Size, wall: number, ...prompts: readonly string[]) =>
  said([x, y, z], x * y * z - (x - 2 * wall) * (y - 2 * wall) * (z - wall), ...prompts);

export const cone = (diameter: number, height: number, ...prompts: readonly string[]) =>
  said([diameter, diameter, height], (disc(diameter) * height) / 3, ...prompts);

export const ball = (diameter: number, ...prompts: readonly string[]) =>
  said([diameter, diameter, diameter], (Math.PI * diameter ** 3) / 6, ...prompts);

/** What a slot with round ends takes away, its length from end to end. */
export const slot = (length: number, width: number) => (length - width) * width + disc(width);
