import { describe, expect, test } from 'vitest';
import { EXAMPLES } from '../../../../sidecar/agents/planner/examples.ts';
import { outlineOf } from '../../../../sidecar/agents/planner/outline.ts';
import { readingOf } from '../../../../sidecar/agents/planner/reading.ts';
import { familiesFor, schemaFor } from '../../../../sidecar/agents/planner/schema.ts';
import { Sheet } from '../../../../sidecar/agents/planner/sheet.ts';
import { sizesOf } from '../../../../sidecar/agents/planner/sizes-of.ts';
import { slips } from '../../../../sidecar/checks/numbers/guard.ts';
import { tokensAtMost } from '../../../../sidecar/llm/tokens.ts';
import { lower } from '../../../../sidecar/plan/outline/lower.ts';
import { firstRequest } from '../../../fixtures/first-request.ts';

describe('the examples that a model is shown', () => {
  test.each(EXAMPLES.map(({ request, sheet }) => [request, sheet] as const))(
    '%s: a plan that has all its numbers',
    (request, sheet) => {
      const lowered = lower(outlineOf(Sheet.parse(sheet), request));
      expect(lowered.type).toBe('plan');
      if (lowered.type === 'plan') expect(slips(request, lowered.plan)).toEqual([]);
    },
  );

  test('stand within the schema that is made for their request', () => {
    for (const { request, sheet } of EXAMPLES) {
      const schema = JSON.stringify(schemaFor(readingOf(request), 'fence'));
      for (const size of JSON.stringify(sheet).match(/"[^"]* (?:mm|in)"/g) ?? [])
        expect(schema).toContain(size);
    }
  });
});

describe('what a request can need', () => {
  const sizes = (request: string) => {
    const reading = readingOf(request);
    return familiesFor(reading).map((noun) => [noun.name, ...sizesOf(noun, reading)].join(' '));
  };

  test('only the sizes that it names are offered', () => {
    expect(sizes('a tube 40 mm long, OD 22, ID 16')).toEqual(['tube outer_diameter inner_diameter length']);
    expect(sizes('120 x 60 x 4 plate with four M4 holes')).toEqual(['plate length width thickness']);
    expect(sizes('disc of radius 30 mm, 6 thick')).toEqual(['disc radius thickness']);
  });

  test('numbers that count things are no sizes, and a bolt circle is no bolt', () => {
    const reading = readingOf('plate 90 x 60 x 5 with five 6 mm holes on a 44 mm bolt circle');
    expect(reading.counts).toEqual([5]);
    expect(reading.sizes).toEqual(['90 mm', '60 mm', '5 mm', '6 mm', '44 mm']);
    expect(reading.threads).toEqual([]);
    expect(reading.named.get('circle_diameter')).toEqual(['44 mm']);
  });

  test('inches stay inches', () => {
    expect(readingOf('block 2 x 1-1/2 x 3/4 in').sizes).toEqual(['2 in', '1-1/2 in', '3/4 in']);
  });

  test('features that no word calls for are not offered', () => {
    expect([...readingOf('a cube of 25 mm').kinds]).toEqual([]);
    expect([...readingOf('cube 25 mm, 8 mm hole through it, all edges filleted 2 mm').kinds.keys()]).toEqual([
      'hole',
      'fillet',
    ]);
    expect(schemaFor(readingOf('a cube of 25 mm'), 'fence')).toMatchObject({
      properties: { features: { maxItems: 0 } },
    });
  });
});

describe('a sheet becomes an outline', () => {
  const sheet = (base: Sheet['base'], ...features: Sheet['features']): Sheet => ({ base, features });

  test('radius and diameter are as the request says, whatever the model wrote', () => {
    const disc = sheet({ noun: 'disc', sizes: { diameter: '30 mm', thickness: '6 mm' } });
    expect(outlineOf(disc, 'disc of radius 30 mm, 6 mm thick').base.sizes).toEqual({
      radius: '30 mm',
      thickness: '6 mm',
    });
  });

  test('each feature has the words that ask for it', () => {
    const plate = sheet(
      { noun: 'plate', sizes: { length: '80 mm', width: '40 mm', thickness: '5 mm' } },
      { kind: 'hole', thread: 'M5', count: 4, place: { at: 'corners', edge_distance: '8 mm' } },
      { kind: 'chamfer', size: '1 mm' },
    );
    const { features } = outlineOf(plate, '80 x 40 x 5 plate, M5 holes 8 mm from the corners, 1 mm chamfer');
    expect(features.map(({ words }) => words)).toEqual(['M5 holes 8 mm from the corners', '1 mm chamfer']);
  });

  test('a solid stands on the side that is named, another goes in from one', () => {
    const block = sheet(
      { noun: 'block', sizes: { length: '40 mm', width: '30 mm', height: '10 mm' } },
      {
        kind: 'solid',
        mode: 'add',
        noun: 'cylinder',
        side: 'top',
        sizes: { diameter: '12 mm', height: '20 mm' },
      },
    );
    const lowered = lower(
      outlineOf(block, 'block 40 x 30 x 10 with a cylinder of 12 mm diameter 20 mm high on top'),
    );
    expect(lowered.type).toBe('plan');
    if (lowered.type !== 'plan') return;
    expect(lowered.plan.requirements).toContainEqual(
      expect.objectContaining({ kind: 'size', axis: 'Z', value: 30 }),
    );
  });
});

test('what is sent for a simple part is small, and the first part of it always the same', () => {
  const built = (request: string) => firstRequest(request, 'form');
  const one = built('80 x 40 x 5 plate, M5 holes 8 mm from the corners');
  const other = built('a tube 40 mm long, OD 22, ID 16');
  expect(one.messages[0]).toEqual(other.messages[0]);
  const all = [...one.messages.map(({ text }) => text), JSON.stringify(one.schema)].join('\n');
  expect(tokensAtMost(all)).toBeLessThan(3_000);
});
