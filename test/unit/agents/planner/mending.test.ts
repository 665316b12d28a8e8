import { describe, expect, test } from 'vitest';
import { mended } from '../../../../sidecar/agents/planner/mending.ts';
import { neededSizes } from '../../../../sidecar/agents/planner/needed-sizes.ts';
import { readingOf } from '../../../../sidecar/agents/planner/reading.ts';
import { schemaFor } from '../../../../sidecar/agents/planner/schema.ts';
import type { Sheet } from '../../../../sidecar/agents/planner/sheet.ts';
import { unreadShape } from '../../../../sidecar/agents/planner/unread-shape.ts';
import { nounNamed } from '../../../../sidecar/plan/nouns/registry.ts';

/** A judge that takes one plan only, and says what sizes are missing in any other. */
const only =
  (right: Sheet, missing: readonly string[] = []) =>
  (sheet: Sheet) => ({
    sheet,
    findings: JSON.stringify(sheet) === JSON.stringify(right) ? [] : ['wrong'],
    missing,
  });

describe('a slip is mended', () => {
  const washer: Sheet = {
    base: { noun: 'washer', sizes: { outer_diameter: '20 mm', inner_diameter: '8 mm', thickness: '2 mm' } },
    features: [],
  };

  test('a bore made once more as a hole', () => {
    const sheet: Sheet = { ...washer, features: [{ kind: 'hole', diameter: '8 mm' }] };
    expect(mended(sheet, 'washer 20 mm outside, 8 mm hole, 2 mm thick', only(washer)).sheet).toEqual(washer);
  });

  test('a missing size that only one number can be', () => {
    const prism = (sizes: Sheet['base']['sizes']): Sheet => ({
      base: { noun: 'triangular prism', sizes },
      features: [],
    });
    const whole = prism({ length: '70 mm', side: '25 mm' });
    const request = 'triangular prism 70 mm long, every side 25 mm';
    expect(mended(prism({ length: '70 mm' }), request, only(whole, ['side'])).sheet).toEqual(whole);
  });

  test('a bore that was left out', () => {
    const disc = (features: Sheet['features']): Sheet => ({
      base: { noun: 'disc', sizes: { diameter: '90 mm', thickness: '9 mm' } },
      features,
    });
    const whole = disc([{ kind: 'hole', diameter: '33 mm' }]);
    expect(mended(disc([]), 'disc 90 mm diameter, 9 mm thick, 33 mm bore', only(whole)).sheet).toEqual(whole);
  });

  test('a size of a hole that the base has too', () => {
    const block = (sizes: Sheet['base']['sizes']): Sheet => ({
      base: { noun: 'block', sizes },
      features: [{ kind: 'hole', diameter: '9 mm', depth: '12 mm' }],
    });
    const whole = block({ length: '50 mm', width: '40 mm', height: '20 mm' });
    const sheet = block({ ...whole.base.sizes, depth: '12 mm' });
    const request = 'block 50 x 40 x 20 with a 9 mm hole 12 mm deep';
    expect(mended(sheet, request, only(whole)).sheet).toEqual(whole);
  });

  test('and nothing else: what two numbers could be stays open', () => {
    const cube: Sheet = { base: { noun: 'cube', sizes: {} }, features: [] };
    const wanted: Sheet = { ...cube, base: { noun: 'cube', sizes: { side: '10 mm' } } };
    const judged = mended(cube, 'a cube 10 mm or 20 mm', only(wanted, ['side']));
    expect(judged).toMatchObject({ sheet: cube, findings: ['wrong'] });
  });
});

test.each([
  ['half a cylinder, radius 15, length 40', 'cylinder', '"half a cylinder" is planned as a whole cylinder.'],
  ['a tapered plate 40 x 30 x 5', 'plate', '"tapered plate" is planned as a whole plate.'],
  ['half a cylinder, radius 15, length 40', 'half-cylinder', null],
  ['a plate half as wide as long, 40 long, 5 thick', 'plate', null],
])('%s as a %s: %s', (request, noun, finding) => {
  expect(unreadShape(request, { base: { noun, sizes: {} }, features: [] })).toBe(finding);
});

test.each([
  ['triangular prism', ['length'], ['side']],
  ['block', ['length'], ['width', 'height']],
  ['cone', ['diameter', 'height'], []],
])('a %s with %j needs %j besides', (name, given, needed) => {
  const noun = nounNamed(name);
  if (!noun) throw new Error(`there is no ${name}`);
  expect(neededSizes(noun, given)).toEqual(needed);
});

describe('the fence', () => {
  const schemaOf = (request: string, least?: number) =>
    schemaFor(readingOf(request), 'fence', least) as { properties: { base: unknown; features: unknown } };

  test('gives a run its names, whatever else is named', () => {
    const { base } = schemaOf('L profile 50 x 35 x 5 mm, 250 mm long').properties;
    expect(base).toMatchObject({
      anyOf: [
        {
          properties: {
            sizes: {
              properties: {
                leg_1: { enum: ['50 mm'] },
                leg_2: { enum: ['35 mm'] },
                thickness: { enum: ['5 mm'] },
                length: { enum: ['250 mm'] },
              },
            },
          },
        },
      ],
    });
  });

  test('asks for one feature more than were too few, and no more than are called for', () => {
    const request = 'disc 90 mm diameter, 9 mm thick, 33 mm bore, four 6 mm holes on a 70 mm circle';
    expect(schemaOf(request, 2).properties.features).toMatchObject({ minItems: 2, maxItems: 2 });
    expect(schemaOf(request, 5).properties.features).toMatchObject({ minItems: 2 });
  });

  test('offers edges by their words', () => {
    const edges = (request: string) => JSON.stringify(schemaOf(request)).match(/"edges":(\{[^}]*\})/)?.[1];
    expect(edges('plate 60 x 40 x 4, corners rounded 5 mm')).toContain('["vertical"]');
    expect(edges('shaft 20 mm diameter, 80 mm long, 1 mm chamfers')).toBeUndefined();
  });
});
