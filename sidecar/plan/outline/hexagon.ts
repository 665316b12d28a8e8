import { nutFor } from '../standards/nuts.ts';
import { readThread } from '../standards/thread.ts';
import type { Draft } from './draft.ts';
import type { PocketFeature, SlotFeature } from './feature.ts';
import type { Shape } from './shape.ts';
import { times } from './term.ts';
import { contradiction, inMm, missing, Unclear } from './unclear.ts';

/** Across the corners, by what is across the flats. */
const CORNERS = 2 / Math.sqrt(3);

/** A pocket for a nut has the nut's sizes where none are told. @throws Unclear */
export function withNut<T extends SlotFeature | PocketFeature>(asked: T, prefix: string, draft: Draft): T {
  if (asked.kind !== 'pocket' || asked.nut === undefined) return asked;
  const { words, nut: written, across_flats, depth, through } = asked;
  const thread = readThread(written);
  const found = thread?.system === 'metric' ? nutFor(thread.nominal) : undefined;
  if (!found) {
    const text = `ISO 4032 has no nut for "${written}" that I know of. How wide is it across its flats, and how high?`;
    throw new Unclear([contradiction(words, text)]);
  }
  const isOwn = (name: string, size: number) => draft.now(`${prefix}_${name}`, size) === size;
  const wide = across_flats === undefined && isOwn('across_flats', found.acrossFlats);
  const deep = depth === undefined && !through && isOwn('depth', found.height);
  const own = [
    ...(wide ? [`${inMm(found.acrossFlats)} across flats`] : []),
    ...(deep ? [`${inMm(found.height)} deep`] : []),
  ];
  if (own.length > 0)
    draft.assume(
      `The pocket has exactly the size of an ${written} nut, ${own.join(' and ')} (ISO 4032): the fit is a matter of tolerances.`,
    );
  return {
    ...asked,
    across_flats: across_flats ?? inMm(found.acrossFlats),
    ...(depth === undefined && !through ? { depth: inMm(found.height) } : {}),
  };
}

/** A regular hexagon, two of whose sides run along the length of the face. @throws Unclear */
export function hexagon(asked: PocketFeature, prefix: string, label: string, draft: Draft): Shape {
  const { words, across_flats, diameter, radius, length, width, corner_radius, along } = asked;
  if ([diameter, radius].some((size) => size !== undefined)) {
    const text = `Is the size of "${words}" across its flats or across its corners? I make it by what it is across its flats.`;
    throw new Unclear([contradiction(words, text)]);
  }
  if ([length, width, corner_radius, along].some((size) => size !== undefined))
    throw new Unclear([contradiction(words, `"${words}" is hexagonal: what is it across its flats?`)]);
  if (across_flats === undefined)
    throw new Unclear([missing(`${label} across flats`, `What is "${words}" across its flats?`)]);
  const flats = draft.length(`${prefix}_across_flats`, across_flats, `${label} across flats`);
  const corners = times({ text: CORNERS, value: CORNERS }, flats);
  return {
    at: (center) => ({ shape: 'polygon', sides: 6, acrossFlats: flats.text, center }),
    area: (Math.sqrt(3) / 2) * flats.value ** 2,
    half: [0, 0],
    radius: corners.value / 2,
    widest: corners,
    room: { shape: 'circle', diameter: flats },
    diameter: null,
    arcs: 0,
    open: false,
  };
}
