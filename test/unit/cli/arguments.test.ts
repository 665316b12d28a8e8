import { describe, expect, test } from 'vitest';
import { parseRows } from '../../../sidecar/cli/batch.ts';
import { parseFormats } from '../../../sidecar/cli/formats.ts';

describe('formats', () => {
  test('are read once each', () => expect(parseFormats('step, PNG,step')).toEqual(['step', 'png']));
  test('that are not known are named', () =>
    expect(() => parseFormats('step,dwg')).toThrow(/"dwg" is none of/));
});

describe('rows', () => {
  test('are prompts or turns, with whatever else is in them', () => {
    const text = '{"id":"a","prompt":"cube","note":1}\n\n{"id":"b","turns":["cube","longer"]}\n';
    expect(parseRows(text).map(({ id }) => id)).toEqual(['a', 'b']);
  });
  test.each([
    ['{"id":"a"}', /Line 1/],
    ['{"id":"a","prompt":"x"}\nnot json', /Line 2/],
    ['{"id":"../a","prompt":"x"}', /Line 1/],
    ['{"id":"a","prompt":"x"}\n{"id":"a","prompt":"y"}', /Line 2: the id "a" is used twice/],
  ])('%j is refused by its line', (text, reason) => {
    expect(() => parseRows(text)).toThrow(reason);
  });
});
