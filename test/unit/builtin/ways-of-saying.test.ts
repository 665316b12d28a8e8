import { describe, expect, test } from 'vitest';
import { planRequest } from '../../../sidecar/builtin/plan-request.ts';
import { BY_RELATION, UNCLEAR_RELATIONS } from './by-relation.ts';
import { CORRECTED, UNCLEARLY_CORRECTED } from './corrected.ts';
import { DICTATED, UNCLEAR_NUMBERS } from './dictated.ts';
import { NAMES_FIRST } from './names-first.ts';
import { PIECES_NAMED, PIECES_UNCLEAR } from './pieces-named.ts';
import { PLACES_NAMED } from './places-named.ts';
import { NOT_SO_ALOUD, SAID_ALOUD } from './said-aloud.ts';
import { SAID_POLITELY } from './said-politely.ts';
import { SOME_EDGES } from './some-edges.ts';
import { SPOKEN } from './spoken.ts';
import { STANDING, STANDING_UNCLEAR } from './standing.ts';
import { NO_TALK, OF_THE_INSIDE, TALKED } from './talked.ts';

const points = (spots: readonly (readonly number[])[]) =>
  spots.map((spot) => spot.map((value) => (Math.round(value * 1e3) / 1e3 + 0).toFixed(3)).join()).toSorted();

describe.each([
  ['in whole sentences', SAID_POLITELY],
  ['in the order of speech', SPOKEN],
  ['by places', PLACES_NAMED],
  ['by relations', BY_RELATION],
  ['and corrected', CORRECTED],
  ['as dictated', DICTATED],
  ['aloud', SAID_ALOUD],
  ['with talk round it', TALKED],
  ['of the inside', OF_THE_INSIDE],
  ['by its pieces', PIECES_NAMED],
  ['one on the other', STANDING],
  ['of some edges', SOME_EDGES],
  ['with names first', NAMES_FIRST],
])('said %s', (_, sayings) => {
  test.each(sayings.map((each) => ({ ...each })))('$prompt', ({ prompt, size, volume, centres }) => {
    const result = planRequest(prompt, []);
    expect(result).toMatchObject({ type: 'plan' });
    if (result.type !== 'plan') return;
    const { requirements } = result.plan;
    const sizes = requirements.flatMap((each) =>
      each.kind === 'size' && 'value' in each ? [each.value] : [],
    );
    const wanted = size.toSorted((a, b) => a - b);
    const rounded = (values: readonly number[]) => values.map((value) => value.toFixed(3));
    expect(rounded(sizes.toSorted((a, b) => a - b))).toEqual(rounded(wanted));
    const measured = requirements.find((each) => each.kind === 'volume');
    if (measured) expect(measured.value / volume).toBeCloseTo(1, 4);
    if (centres === undefined) return;
    const holes = requirements.flatMap((each) => (each.kind === 'holes' ? [...(each.centres ?? [])] : []));
    expect(points(holes)).toEqual(points(centres));
  });
});

test.each([
  ...UNCLEARLY_CORRECTED,
  ...UNCLEAR_RELATIONS,
  ...UNCLEAR_NUMBERS,
  ...NO_TALK,
  ...PIECES_UNCLEAR,
  ...STANDING_UNCLEAR,
  ...NOT_SO_ALOUD,
])('asked: %s', (prompt) => {
  expect(planRequest(prompt, [])).toMatchObject({ type: 'question' });
});
