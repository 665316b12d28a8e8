import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readQuantity } from '../../../sidecar/plan/quantity.ts';

describe('sizes as people write them', () => {
  test.each([
    ['80', 80, 'number'],
    ['80 mm', 80, 'length'],
    ['8cm', 80, 'length'],
    ['0.5 m', 500, 'length'],
    ['250 µm', 0.25, 'length'],
    ['2,5 mm', 2.5, 'length'],
    ['2-1/2 in', 63.5, 'length'],
    ['2 1/2 inches', 63.5, 'length'],
    ['2½"', 63.5, 'length'],
    ['½ inch', 12.7, 'length'],
    ['1/4"', 6.35, 'length'],
    ['1/64 in', 0.396875, 'length'],
    ['.5in', 12.7, 'length'],
    ["3'", 914.4, 'length'],
    ['3\' 6"', 1066.8, 'length'],
    ['3 ft 6-1/2 in', 1079.5, 'length'],
    ['5 thou', 0.127, 'length'],
    ['half an inch', 12.7, 'length'],
    ['three quarters of an inch', 19.05, 'length'],
    ['five inches', 127, 'length'],
    ['-5 mm', -5, 'length'],
    ['1e-3 mm', 0.001, 'length'],
    ['45°', 45, 'angle'],
    ['45 deg', 45, 'angle'],
    ['90 degrees', 90, 'angle'],
    ['five', 5, 'number'],
    ['twenty-five', 25, 'number'],
    ['a dozen', 12, 'number'],
    ['half a dozen', 6, 'number'],
  ])('%s', (text, value, measures) => {
    expect(readQuantity(text)).toMatchObject({ value, measures, written: text });
  });

  test.each([
    ['', 'missing'],
    ['abc', 'not a size'],
    ['80 foo', '"foo" is not a unit'],
    ['1,000 mm', 'two ways'],
    ['1/0 in', 'divides by zero'],
    ['12345678901234567', 'too many digits'],
    ['1e99', 'out of any range'],
    ['10^9 mm', 'not a size'],
    ['1.2.3 mm', 'not a size'],
  ])('%s is no size', (text, why) => {
    expect(() => readQuantity(text)).toThrow(why);
  });

  test('fractions of an inch are exact to the last bit', () => {
    fc.assert(
      fc.property(fc.nat(99), fc.integer({ min: 1, max: 63 }), (whole, numerator) => {
        const exact = Number(BigInt(whole * 64 + numerator) * 254n) / 640;
        expect(readQuantity(`${whole}-${numerator}/64 in`).value).toBe(exact);
      }),
    );
  });

  test('decimals are read as they are written', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10 ** 9 }), fc.integer({ min: 1, max: 5 }), (digits, places) => {
        const text = (digits / 10 ** places).toFixed(places);
        expect(readQuantity(`${text} mm`).value).toBe(Number(text));
      }),
    );
  });
});
