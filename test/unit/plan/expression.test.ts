import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ExpressionError, evaluate, figure, type Scope } from '../../../sidecar/plan/expression.ts';

const PARAMETERS = {
  length: { value: 80, unit: 'mm' },
  width: { value: 40, unit: 'mm' },
  slope: { value: 30, unit: 'deg' },
  holes: { value: 6, unit: 'count' },
} as const;

const scope: Scope = {
  value: (name) => (PARAMETERS as Record<string, { value: number }>)[name]?.value,
  unit: (name) => (PARAMETERS as Record<string, { unit: 'mm' | 'deg' | 'count' }>)[name]?.unit,
};

describe('an expression', () => {
  test.each([
    ['length / 2', 40, 'length / 2'],
    ['length / 2 - 8', 32, 'length / 2 - 8 mm'],
    ['8 - length', -72, '8 mm - length'],
    ['-(length - 8)', -72, '-(length - 8 mm)'],
    ['length - (width - 3)', 43, 'length - (width - 3 mm)'],
    ['length - -width', 120, 'length - (-width)'],
    ['(holes - 1) * width', 200, '(holes - 1) * width'],
    ['2 * (3 + 4)', 14, null],
    ['min(length, 50)', 50, 'min(length; 50 mm)'],
    ['max(width, length / 4)', 40, 'max(width; length / 4)'],
    ['sqrt(length * length + width * width)', Math.hypot(80, 40), 'sqrt(length * length + width * width)'],
    ['length * sin(slope)', 40, 'length * (sin(slope))'],
    ['length * cos(60)', 40, 'length * 0.5'],
    ['holes * 5', 30, '(holes * 5) * 1 mm'],
    ['pi * 10', Math.PI * 10, null],
    ['abs(width - length)', 40, 'abs(width - length)'],
  ] as const)('%s', (text, value, formula) => {
    const evaluated = evaluate(text, 'mm', scope);
    expect(evaluated.value).toBeCloseTo(value, 9);
    expect(evaluated.formula).toBe(formula);
  });

  test('a plain number is the value itself', () => {
    expect(evaluate(5, 'mm', scope)).toMatchObject({ value: 5, formula: null });
  });

  test.each([
    ['length * width', /an area where a length/],
    ['length + slope', /one kind, not a length and an angle/],
    ['sin(length)', /an angle in degrees, not a length/],
    ['height / 2', /no parameter "height"/],
    ['length +', /is not an expression/],
    ['length ** 2', /\*\*|not an expression/],
    ['constructor(1)', /no function "constructor"/],
    ['length.constructor', /only numbers/],
    ['"text"', /not a number/],
    ['length / 0', /division by zero/],
    ['length > width', /not one of/],
    ['a = 1', /./],
  ])('%s is refused with the reason', (text, reason) => {
    expect(() => evaluate(text, 'mm', scope)).toThrow(ExpressionError);
    expect(() => evaluate(text, 'mm', scope)).toThrow(reason);
  });

  test('random text never does anything but give a value or a reason', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 40 }), (text) => {
        try {
          expect(Number.isFinite(evaluate(text, 'mm', scope).value)).toBe(true);
        } catch (error) {
          expect(error).toBeInstanceOf(ExpressionError);
        }
      }),
    );
  });
});

describe('a figure', () => {
  test.each([
    [5, '5'],
    [100, '100'],
    [0.1 + 0.2, '0.3'],
    [-0, '0'],
    [1e-12, '0'],
    [1e6, '1000000'],
    [-2.5, '-2.5'],
  ])('%d is written %s', (value, text) => {
    expect(figure(value)).toBe(text);
  });
});
