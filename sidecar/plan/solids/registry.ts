import { box } from './box.ts';
import { cylinder } from './cylinder.ts';
import type { SolidKind } from './solid-kind.ts';
import { sphere } from './sphere.ts';

/** Every kind of solid that parts are composed of, one line each. */
export const SOLIDS: readonly SolidKind[] = [box, cylinder, sphere];

export function solidNamed(name: string): SolidKind | undefined {
  return SOLIDS.find((solid) => solid.name === name || solid.words.includes(name));
}
