import type { Phrase } from './phrase.ts';
import { agree, type Body } from './story.ts';

/** The number was said, is half or double of one, or what two radii, or a size and what is cut into it, leave. */
export function known(bodies: readonly Body[], number: number): boolean {
  const sizes = bodies.flatMap((body) =>
    [...body.sizes].map(([name, value]) => ({ name, number: value.number })),
  );
  const places = bodies.flatMap(({ wheres }) => wheres.flatMap(numbersOf));
  const plain = [...sizes.map((size) => size.number), ...places];
  const across = (names: readonly string[]) =>
    sizes.filter(({ name }) => names.includes(name)).map((size) => size.number);
  const left = (from: readonly number[], by: readonly number[], times: number) =>
    from.flatMap((a) => by.flatMap((b) => (a > times * b ? [a - times * b] : [])));
  const ends = places.flatMap((at) =>
    across(['width', 'groove_width', 'length', 'height']).flatMap((w) => [at - w / 2, at + w / 2]),
  );
  const radii = across(['radius', 'outer_radius', 'inner_radius']);
  const rests = [
    ...left(radii, radii, 1),
    ...['length', 'width', 'height', 'side', 'diameter'].flatMap((name) => halves(across([name]))),
    ...left(across(['height', 'thickness']), across(['depth', 'groove_depth']), 1),
    ...left(across(['diameter', 'outer_diameter']), across(['depth', 'groove_depth']), 2),
    ...ends,
  ];
  return [...plain.flatMap((each) => [each, each / 2, each * 2]), ...rests].some((each) =>
    agree(each, number),
  );
}

/** What one leaves of another on each side. */
const halves = (sizes: readonly number[]) =>
  sizes.flatMap((a) => sizes.flatMap((b) => (a > b ? [(a - b) / 2] : [])));

function numbersOf(where: Phrase): number[] {
  switch (where.kind) {
    case 'circle':
      return where.measure?.values.map(({ number }) => number) ?? [];
    case 'offset':
      return [where.distance.number];
    case 'place':
      return where.distance ? [where.distance.number] : [];
    case 'coordinate':
      return [where.value.number];
    default:
      return [];
  }
}
