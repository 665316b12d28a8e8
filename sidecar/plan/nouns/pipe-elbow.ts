import type { Draft } from '../outline/draft.ts';
import { half, literal, type Term, times } from '../outline/term.ts';
import { inMm, missing, Unclear } from '../outline/unclear.ts';
import { type CompactReading, inOrder, type Noun, readAs } from './noun.ts';
import { hollow } from './round.ts';
import type { Sizes } from './sizes.ts';

const USUAL_BEND = 1.5;

/** A bent pipe that lies on Z=0 and bends about the Z axis; its ends are cut off square. */
export const pipeElbow: Noun = {
  name: 'pipe elbow',
  words: [
    'pipe elbow',
    'elbow',
    'pipe bend',
    'tube bend',
    'tube elbow',
    'bent pipe',
    'bent tube',
    'elbow pipe',
    'hollow elbow',
    'duct elbow',
    'elbow fitting',
    'elbow pipe fitting',
  ],
  example: 'a 90 degree pipe elbow, OD 40 mm, wall 3 mm, bend radius 60 mm',
  takes: {
    outer_diameter: 'outer_diameter',
    diameter: 'outer_diameter',
    outer_radius: 'outer_radius',
    inner_diameter: 'inner_diameter',
    inner_radius: 'inner_radius',
    wall: 'wall',
    thickness: 'wall',
    bend_radius: 'bend_radius',
    radius: 'bend_radius',
    angle: 'angle',
  },
  members: [
    {
      words: [
        'straight piece',
        'straight end',
        'straight section',
        'straight part',
        'straight length',
        'straight leg',
        'spigot',
        'piece',
        'tangent',
      ],
      takes: { length: 'end_length' },
      order: ['end_length'],
      says: ['at each end', 'on each end', 'at both ends', 'on both ends', 'at either end', 'each', 'long'],
    },
  ],
  says: [
    'to the centreline',
    'to the centerline',
    'to the centre line',
    'to the center line',
    'on the centreline',
    'at the centreline',
    'of the centreline',
    'centreline',
    'centerline',
    'to the middle',
    'to the middle line',
  ],
  compact: elbowRun,
  build(sizes, draft) {
    sizes.require(
      ['outer_diameter', 'outer_radius', ...(sizes.has('wall') ? ['inner_diameter', 'inner_radius'] : [])],
      ['inner_diameter', 'inner_radius', 'wall'],
    );
    const { outer, inner } = hollow(sizes, draft);
    const bend = bendRadius(sizes, draft, outer);
    if (!sizes.has('angle')) draft.assume('The elbow turns by 90°.');
    const angle = sizes.has('angle')
      ? sizes.angle('angle')
      : draft.parameter('angle', 90, 'deg', 'by which the elbow turns');
    const centre: [Term['text'], Term['text']] = [bend.text, half(outer).text];
    draft.add({
      kind: 'revolution',
      name: 'Elbow',
      on: { plane: 'XZ' },
      profiles: [
        { shape: 'circle', diameter: outer.text, center: centre },
        { shape: 'circle', diameter: inner.text, center: centre },
      ],
      axis: 'Z',
      angle: angle.text,
    });
    const ends = sizes.has('end_length') ? addEnds(sizes, draft, { outer, inner, bend, angle }) : null;
    const { words } = sizes;
    const [R, r, turn] = [bend.value, outer.value / 2, (angle.value * Math.PI) / 180];
    const [far, near] = [R + r, R - r];
    const least = Math.cos(turn) * (turn > Math.PI / 2 ? far : near);
    const [across, up] = [far - least, turn < Math.PI / 2 ? far * Math.sin(turn) : far];
    draft.require({ kind: 'size', words, axis: 'X', value: across + (ends ?? 0) });
    draft.require({ kind: 'size', words, axis: 'Y', value: up + (ends ?? 0) });
    draft.require({ kind: 'size', words, axis: 'Z', value: outer.value });
    // A section's area times the way of its middle.
    draft.volume = (Math.PI / 4) * (outer.value ** 2 - inner.value ** 2) * (R * turn + 2 * (ends ?? 0));
    return { faces: {}, usual: 'top', prism: null };
  },
};

/** The pipe goes on straight at both ends of a quarter turn. Gives how far, mm. @throws Unclear */
function addEnds(
  sizes: Sizes,
  draft: Draft,
  { outer, inner, bend, angle }: Record<'outer' | 'inner' | 'bend' | 'angle', Term>,
): number {
  const length = sizes.length('end_length');
  if (Math.abs(angle.value - 90) > 1e-9) {
    const text = 'I make straight ends only on an elbow of 90°. Which angle is meant?';
    throw new Unclear([missing('angle', text, ['90°'])]);
  }
  draft.assume('Both ends of the elbow go on straight by the same length.');
  const ring = (center: [Term['text'], Term['text']]) => [
    { shape: 'circle' as const, diameter: outer.text, center },
    { shape: 'circle' as const, diameter: inner.text, center },
  ];
  draft.add({
    kind: 'pad',
    name: 'FirstEnd',
    on: { plane: 'XZ' },
    profiles: ring([bend.text, half(outer).text]),
    length: length.text,
    direction: 'negative',
  });
  draft.add({
    kind: 'pad',
    name: 'SecondEnd',
    on: { plane: 'YZ' },
    profiles: ring([bend.text, half(outer).text]),
    length: length.text,
    direction: 'negative',
  });
  return length.value;
}

/** Of the middle line. */
function bendRadius(sizes: Sizes, draft: Draft, outer: Term): Term {
  const given = sizes.has('bend_radius');
  if (given) draft.assume('The bend radius is that of the middle line of the pipe.');
  else draft.assume(`The bend radius is ${USUAL_BEND} times the outer diameter, to the middle of the pipe.`);
  const bend = given
    ? sizes.length('bend_radius')
    : draft.parameter('bend_radius', times(literal(USUAL_BEND), outer), 'mm', 'of the middle line');
  if (bend.value > outer.value / 2) return bend;
  const text = `A pipe of ${inMm(outer.value)} cannot be bent to a radius of ${inMm(bend.value)}. What is the bend radius?`;
  throw new Unclear([missing('bend radius', text)]);
}

/** Pipe sizes begin with the outer diameter; what follows is a wall where it is thin enough to be no opening. */
function elbowRun(values: readonly number[], named: ReadonlySet<string>): CompactReading | undefined {
  const [outer = 0, second = 0] = values;
  const names =
    second <= outer / 5
      ? ['outer_diameter', 'wall', 'bend_radius']
      : ['outer_diameter', 'inner_diameter', 'bend_radius'];
  const clear = second <= outer / 5 || (second > outer / 2 && second < outer);
  const free = !names.slice(0, values.length).some((name) => named.has(name));
  if (values.length > 1 && values.length < 4)
    return clear && free ? readAs(values, names.slice(0, values.length)) : undefined;
  return inOrder(['outer_diameter', 'outer_radius'], ['wall', 'inner_diameter', 'inner_radius'])(
    values,
    named,
  );
}
