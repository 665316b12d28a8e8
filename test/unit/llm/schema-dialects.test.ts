import { expect, test } from 'vitest';
import { EXAMPLES } from '../../../sidecar/agents/planner/examples.ts';
import { readingOf } from '../../../sidecar/agents/planner/reading.ts';
import { schemaFor } from '../../../sidecar/agents/planner/schema.ts';
import { allRequired, isSimpleEnough } from '../../../sidecar/llm/providers/schema-dialects.ts';

const object = (properties: object, ...required: string[]) => ({ type: 'object', properties, required });

test('what may be left out may be null instead, however deep it lies', () => {
  const inner = object({ place: { $ref: '#/$defs/place' }, kind: { type: 'string' } }, 'kind');
  const schema = {
    ...object({ features: { type: 'array', items: inner } }),
    $defs: { place: object({ at: {} }) },
  };
  expect(allRequired(schema)).toEqual({
    type: 'object',
    properties: {
      features: {
        anyOf: [
          {
            type: 'array',
            items: {
              type: 'object',
              properties: {
                place: { anyOf: [{ $ref: '#/$defs/place' }, { type: 'null' }] },
                kind: { type: 'string' },
              },
              required: ['place', 'kind'],
            },
          },
          { type: 'null' },
        ],
      },
    },
    required: ['features'],
    $defs: {
      place: { type: 'object', properties: { at: { anyOf: [{}, { type: 'null' }] } }, required: ['at'] },
    },
  });
});

test('a property called "required" or "properties" is one like any other', () => {
  const schema = object(
    { required: { type: 'string' }, properties: { type: 'string' } },
    'required',
    'properties',
  );
  expect(allRequired(schema)).toEqual(schema);
});

test('too many choices are too much to be held to', () => {
  const choice = { anyOf: [{ type: 'string' }, { type: 'null' }] };
  const choices = (count: number) =>
    object(
      Object.fromEntries(Array.from({ length: count }, (_, n) => [`c${n}`, choice])),
      ...Array.from({ length: count }, (_, n) => `c${n}`),
    );
  expect(isSimpleEnough(choices(16))).toBe(true);
  expect(isSimpleEnough(choices(17))).toBe(false);
  const optional = (count: number) =>
    object(Object.fromEntries(Array.from({ length: count }, (_, n) => [`o${n}`, { type: 'string' }])));
  expect(isSimpleEnough(optional(24))).toBe(true);
  expect(isSimpleEnough(optional(25))).toBe(false);
});

test('plans of everyday parts are simple enough', () => {
  for (const { request } of EXAMPLES.slice(0, 3))
    expect(isSimpleEnough(schemaFor(readingOf(request), 'form')), request).toBe(true);
});
