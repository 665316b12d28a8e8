import { box } from './box.ts';
import { capsule } from './capsule.ts';
import { cone } from './cone.ts';
import { cylinder } from './cylinder.ts';
import { halfCylinder } from './half-cylinder.ts';
import { halfTube } from './half-tube.ts';
import { hemisphere } from './hemisphere.ts';
import { ellipticCylinder, obround } from './oval.ts';
import { cross, lProfile, tProfile, uProfile } from './profiles.ts';
import { pyramid } from './pyramid.ts';
import {
  parallelogramPrism,
  rhombicPrism,
  rightTrapezoidalPrism,
  trapezoidalPrism,
} from './quadrilateral.ts';
import { hexagonalPrism, octagonalPrism, pentagonalPrism, regularPrism } from './regular-prism.ts';
import { ringSector, sector } from './sector.ts';
import type { SolidKind } from './solid-kind.ts';
import { sphere } from './sphere.ts';
import { sphericalCap } from './spherical-cap.ts';
import { torus } from './torus.ts';
import { triangularPrism } from './triangular-prism.ts';
import { tube } from './tube.ts';

/** Every kind of solid that parts are composed of, one line each. */
export const SOLIDS: readonly SolidKind[] = [
  box,
  cylinder,
  tube,
  cone,
  sphere,
  hemisphere,
  sphericalCap,
  capsule,
  torus,
  halfCylinder,
  halfTube,
  sector,
  ringSector,
  ellipticCylinder,
  obround,
  regularPrism,
  pentagonalPrism,
  hexagonalPrism,
  octagonalPrism,
  triangularPrism,
  rhombicPrism,
  trapezoidalPrism,
  rightTrapezoidalPrism,
  parallelogramPrism,
  lProfile,
  tProfile,
  uProfile,
  cross,
  pyramid,
];

/** The kind by its name, or by a word for it. */
export function solidNamed(name: string): SolidKind | undefined {
  return SOLIDS.find((solid) => solid.name === name) ?? SOLIDS.find(({ words }) => words.includes(name));
}
