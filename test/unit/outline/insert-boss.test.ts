import { describe, expect, test } from 'vitest';
import type { OutlineFeature } from '../../../sidecar/plan/outline/feature.ts';
import { lower } from '../../../sidecar/plan/outline/lower.ts';

const cover = (features: OutlineFeature[]) =>
  lower({
    title: 'Cover',
    base: { noun: 'plate', words: 'cover', sizes: { length: '80 mm', width: '50 mm', thickness: '3 mm' } },
    features,
    assumptions: [],
  });
const corners = { at: 'corners', edge_distance: '8 mm' } as const;

describe('bosses for heat-set inserts', () => {
  test('boss and hole are from the table', () => {
    const lowered = cover([
      { kind: 'insert_boss', words: 'four M3 insert bosses', thread: 'M3', count: 4, place: corners },
    ]);
    if (lowered.type !== 'plan') throw new Error(JSON.stringify(lowered.questions));
    const { plan } = lowered;
    const value = (name: string) => plan.parameters.find((each) => each.name === name)?.value;
    expect(value('insert_boss_diameter')).toBe(7.2);
    expect(value('insert_boss_height')).toBe(6.7);
    expect(plan.features.map(({ kind }) => kind)).toEqual(['pad', 'pad', 'hole']);
    expect(plan.requirements).toContainEqual(
      expect.objectContaining({ kind: 'holes', diameter: 4, count: 4, depth: 6.7, through: false }),
    );
    expect(plan.requirements).toContainEqual(
      expect.objectContaining({
        kind: 'volume',
        value: expect.closeTo(80 * 50 * 3 + 4 * (Math.PI / 4) * (7.2 ** 2 - 4 ** 2) * 6.7, 6),
      }),
    );
    expect(plan.assumptions.join(' ')).toContain('M3 heat-set insert: 4 mm, 6.7 mm deep');
  });

  test.each([
    [{ thread: 'M7' }, 'no heat-set insert for "M7"'],
    [{ thread: 'M3', diameter: '6 mm' }, 'too thin for an M3 insert, which needs 7.2 mm'],
  ])('%j is asked about', (given, said) => {
    const lowered = cover([
      { kind: 'insert_boss', words: 'an insert boss', count: 1, place: { at: 'centre' }, ...given },
    ]);
    expect(lowered.type === 'question' && lowered.questions[0]?.text).toContain(said);
  });
});
