import { describe, expect, test } from 'vitest';
import { compile } from '../../../sidecar/plan/compile.ts';
import { lower } from '../../../sidecar/plan/outline/lower.ts';
import { Outline } from '../../../sidecar/plan/outline/outline.ts';
import { add, cut, onTop, part, solid } from '../../fixtures/solids/fixture.ts';
import { SOLID_PARTS } from '../../fixtures/solids/parts.ts';

const ORIGIN = { prompt: 'a test', date: '2026-11-22', version: '0.0.0' };
const block = ['block', { length: '60 mm', width: '40 mm', height: '10 mm' }] as const;
type Features = Parameters<typeof part>[2];
const lowered = (...features: Features) => lower(Outline.parse(part('a part', block, features)));
function planOf(...features: Features) {
  const result = lowered(...features);
  if (result.type === 'question') throw new Error(result.questions.map(({ text }) => text).join('\n'));
  return result.plan;
}
function askedOf(...features: Features): string {
  const result = lowered(...features);
  return result.type === 'question' ? result.questions.map(({ text }) => text).join('\n') : '';
}
const ball = { name: 'ball', noun: 'sphere', sizes: { diameter: '10 mm' } } as const;
const pin = { name: 'pin', noun: 'cylinder', sizes: { diameter: '6 mm', length: '20 mm' } } as const;

describe('solids of an outline become features of a plan', () => {
  test.each(SOLID_PARTS.map((each) => [each.outline.title, each] as const))(
    '%s: it compiles, and the size required of it is the formula’s',
    (_, { outline, size }) => {
      const result = lower(Outline.parse(outline));
      if (result.type === 'question') throw new Error(result.questions.map(({ text }) => text).join('\n'));
      expect(compile(result.plan, ORIGIN).steps.length).toBeGreaterThan(1);
      for (const requirement of result.plan.requirements) {
        if (requirement.kind !== 'size') continue;
        expect(requirement.value).toBeCloseTo(size['XYZ'.indexOf(requirement.axis)] ?? 0, 6);
      }
    },
  );

  test('a place follows the sizes that it comes from', () => {
    const [, post] = planOf(
      add({ ...pin, at: { x: { mine: 'low', of: 'base', end: 'low', offset: '5 mm' }, ...onTop() } }),
    ).features;
    expect(post).toMatchObject({
      kind: 'pad',
      on: { plane: 'XY', at: 'height', origin: ['-length / 2 + pin_x_offset + pin_diameter / 2', 0] },
      length: 'pin_height',
      direction: 'positive',
    });
  });

  test('a cut without a length goes through all', () => {
    const [, hole] = planOf(
      cut({ name: 'hole', noun: 'cylinder', sizes: { diameter: '6 mm' }, axis: 'x' }),
    ).features;
    expect(hole).toMatchObject({
      kind: 'pocket',
      depth: 'through',
      direction: 'symmetric',
      on: { plane: 'YZ' },
    });
  });

  test.each([
    ['what does not touch', { z: { mine: 'low', of: 'base', end: 'high', offset: '1 mm' } }],
    ['what touches at a point', onTop()],
  ] as const)('%s is a body of its own, and said so', (_, at) => {
    const plan = planOf(add({ ...ball, at }));
    expect(plan.bodies).toHaveLength(2);
    expect(plan.requirements).toContainEqual(expect.objectContaining({ kind: 'solids', count: 2 }));
    expect(plan.assumptions.join()).toContain('ball');
  });

  test('what joins two bodies makes them one', () => {
    const plan = planOf(
      solid('apart', { ...ball, at: { z: { mine: 'low', of: 'base', end: 'high', offset: '10 mm' } } }),
      add({ ...pin, at: onTop() }),
    );
    expect(plan.features.at(-1)).toMatchObject({ kind: 'boolean', operation: 'fuse', with: ['Body2'] });
    expect(plan.requirements).toContainEqual(expect.objectContaining({ kind: 'solids', count: 1 }));
  });

  test('a hole through the middle begins in what stands there', () => {
    const plan = planOf(add({ ...pin, at: onTop() }), {
      kind: 'hole',
      words: 'bore',
      diameter: '3 mm',
      count: 1,
    });
    expect(plan.features.at(-1)).toMatchObject({ kind: 'hole', on: { at: 'height + pin_height' } });
    expect(plan.assumptions).toContain('"bore" goes through the pin as well.');
  });
});

describe('what is not clear is asked about', () => {
  test.each<[string, Features, string]>([
    ['a place by what is not there', [add({ ...pin, at: onTop('lid') })], '"lid", which there is not'],
    [
      'two of one name',
      [add({ ...pin, at: onTop() }), add({ ...pin, at: onTop() })],
      'Two solids are called "pin"',
    ],
    ['no such solid', [add({ ...pin, noun: 'blob' })], 'cannot make a "blob"'],
    ['a size that is missing', [add({ ...pin, sizes: { diameter: '6 mm' } })], 'height of the pin'],
    ['a size that it has not', [add({ ...pin, sizes: { ...pin.sizes, wall: '1 mm' } })], 'has no wall'],
    [
      'a size given twice',
      [add({ ...pin, sizes: { ...pin.sizes, height: '30 mm' } })],
      'twice: 20 mm and 30 mm',
    ],
    [
      'a cut outside',
      [cut({ ...ball, at: { z: { of: 'base', end: 'high', offset: '30 mm' } } })],
      'outside the part',
    ],
    [
      'a hole under a solid',
      [
        add({ ...pin, at: { x: { of: 'base', offset: '10 mm' }, ...onTop() } }),
        {
          kind: 'hole',
          words: 'a hole',
          diameter: '3 mm',
          count: 1,
          depth: '4 mm',
          place: { at: 'points', points: [['10 mm', '0 mm']], origin: 'centre' },
        },
      ],
      'begin under the pin',
    ],
    [
      'edges of what is not there',
      [{ kind: 'fillet', words: 'a fillet', of: 'slot', radius: '1 mm' }],
      'there is no slot',
    ],
  ])('%s', (_, features, says) => {
    expect(askedOf(...features)).toContain(says);
  });
});
