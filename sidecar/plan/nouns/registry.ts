import { box, cube } from './box.ts';
import { cylinder, disc } from './cylinder.ts';
import { flange } from './flange.ts';
import { lBracket } from './l-bracket.ts';
import type { Noun } from './noun.ts';
import { plate } from './plate.ts';
import { hexagonalPrism } from './polygonal-prism.ts';
import { squareTube } from './square-tube.ts';
import { ring, tube } from './tube.ts';
import { cone, hemisphere, sphere } from './turned.ts';
import { washer } from './washer.ts';

/** Every part family, one line each. */
export const NOUNS: readonly Noun[] = [
  box,
  cube,
  plate,
  cylinder,
  disc,
  tube,
  ring,
  washer,
  lBracket,
  flange,
  hexagonalPrism,
  squareTube,
  sphere,
  hemisphere,
  cone,
];

export function nounNamed(name: string): Noun | undefined {
  return NOUNS.find((noun) => noun.name === name);
}
