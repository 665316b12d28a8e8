import { FaceName } from '../outline/place.ts';
import { half, negative, plus, type Term, ZERO } from '../outline/term.ts';
import { contradiction, inMm, Unclear } from '../outline/unclear.ts';
import type { CompactReading, Member, Noun } from './noun.ts';
import type { Sizes } from './sizes.ts';
import type { Face, Solid } from './solid.ts';
import { turned } from './turned.ts';

/** Most steps that one shaft can have. */
const MOST = 20;

const ORDINALS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth'];
const STEP_WORDS = ['step', 'section', 'stage', 'segment', 'part', 'diameter'];

/** Cylinders one on the other along Z, the first one at the bottom. Each is given as diameter x length. */
export const steppedShaft: Noun = {
  name: 'stepped shaft',
  words: [
    'stepped shaft',
    'shaft with steps',
    'step shaft',
    'stepped pin',
    'stepped rod',
    'stepped cylinder',
    'stepped axle',
    'shoulder pin',
  ],
  example: 'a stepped shaft 20 x 30, 15 x 20 and 10 x 15 mm',
  takes: { diameter: 'diameter', outer_diameter: 'diameter', length: 'length', height: 'length' },
  members: ORDINALS.map(
    (ordinal, n): Member => ({
      words: [...STEP_WORDS.flatMap((word) => [`${ordinal} ${word}`, `${word} ${n + 1}`])],
      takes: {
        diameter: `diameter_${n + 1}`,
        outer_diameter: `diameter_${n + 1}`,
        length: `length_${n + 1}`,
        height: `length_${n + 1}`,
      },
      order: [`diameter_${n + 1}`, `length_${n + 1}`],
      face: FaceName.parse(`step_${n + 1}`),
    }),
  ),
  repeats: true,
  compact: stepRun,
  build(sizes, draft) {
    const steps = stepsOf(sizes);
    const segments: { to: [Term['text'], Term['text']] }[] = [];
    let z: Term = ZERO;
    steps.forEach(({ diameter, length }) => {
      segments.push({ to: [half(diameter).text, z.text] });
      z = plus(z, length);
      segments.push({ to: [half(diameter).text, z.text] });
    });
    segments.push({ to: [0, z.text] }, { to: [0, 0] });
    const widest = Math.max(...steps.map(({ diameter }) => diameter.value));
    const narrowest = steps.reduce((a, b) => (b.diameter.value < a.diameter.value ? b : a)).diameter;
    const volume = steps.reduce(
      (sum, { diameter: d, length }) => sum + (Math.PI / 4) * d.value ** 2 * length.value,
      0,
    );
    for (const value of new Set(steps.map(({ diameter }) => diameter.value)))
      draft.require({ kind: 'outer_diameter', words: sizes.words, axis: 'Z', diameter: value });
    const room = { shape: 'circle', diameter: narrowest } as const;
    const end = { plane: 'XY', centre: [ZERO, ZERO], room, thickness: z } as const;
    return {
      ...turned(draft, sizes.words, 'Shaft', segments, { width: widest, height: z.value, volume }),
      faces: {
        top: { ...end, at: z, into: 'negative' },
        bottom: { ...end, at: ZERO, into: 'positive' },
        ...stepSides(steps),
      },
    };
  },
};

/** The round side of each step, seen from the front. */
function stepSides(steps: readonly Step[]): Solid['faces'] {
  let z: Term = ZERO;
  const sides: Record<string, Face> = {};
  steps.slice(0, ORDINALS.length).forEach(({ diameter, length }, n) => {
    sides[`step_${n + 1}`] = {
      plane: 'XZ',
      at: negative(half(diameter)),
      into: 'positive',
      centre: [ZERO, plus(z, half(length))],
      room: { shape: 'rectangle', width: diameter, height: length },
      thickness: diameter,
      curved: { diameter: diameter.value, opening: 0 },
    };
    z = plus(z, length);
  });
  return sides;
}

/** One step: its diameter and its length, or what one of them lacks. */
function stepRun(values: readonly number[], named: ReadonlySet<string>): CompactReading | undefined {
  for (let n = 1; n <= MOST; n++) {
    const names = [`diameter_${n}`, `length_${n}`].filter((name) => !named.has(name));
    if (names.length === 0) continue;
    return names.length === values.length ? { names } : undefined;
  }
  return undefined;
}

interface Step {
  readonly diameter: Term;
  readonly length: Term;
}

function stepsOf(sizes: Sizes): Step[] {
  const steps: Step[] = [];
  for (let n = 1; n <= 2 || sizes.has(`diameter_${n}`) || sizes.has(`length_${n}`); n++) {
    sizes.require(`diameter_${n}`, `length_${n}`);
    steps.push({ diameter: sizes.length(`diameter_${n}`), length: sizes.length(`length_${n}`) });
  }
  steps.forEach(({ diameter }, n) => {
    if (diameter.value !== steps[n - 1]?.diameter.value) return;
    const text = `Two steps of the shaft that follow each other are both ${inMm(diameter.value)} wide. What should it be?`;
    throw new Unclear([contradiction(sizes.words, text)]);
  });
  return steps;
}
