import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compacted, type Turn } from '../../../sidecar/agents/conversation.ts';
import { tokensAtMost } from '../../../sidecar/llm/tokens.ts';

const turn = (request: string, more: Partial<Turn> = {}): Turn => ({
  request,
  answers: [],
  outcome: 'done',
  summary: 'Built, all 6 checks passed.',
  ...more,
});
const PLAN = '{"base":{"noun":"plate","sizes":{"length":"100 mm"}},"features":[]}';

test('a short session is told whole, the plan last', () => {
  const turns = [
    turn('a plate', {
      answers: [{ question: 'How thick?', answer: '8 mm' }],
    }),
    turn('paint it red', { outcome: 'refused', summary: 'Colours are not designed here.' }),
  ];
  expect(compacted(turns, PLAN)).toBe(`Request: a plate
Asked: How thick? Answered: 8 mm
Outcome: done. Built, all 6 checks passed.
Request: paint it red
Outcome: refused. Colours are not designed here.
The plan so far: ${PLAN}`);
});

test('older turns are a line each, the oldest are counted', () => {
  const turns = Array.from({ length: 60 }, (_, n) =>
    turn(`make hole number ${n} larger by one`, n % 4 === 0 ? { outcome: 'failed' } : {}),
  );
  const lines = compacted(turns, PLAN).split('\n');
  expect(lines[0]).toMatch(/^Before that: \d\d requests \(\d+ failed, \d+ done\)$/);
  const earlier = lines.filter((line) => line.startsWith('Earlier, '));
  expect(earlier.length).toBeGreaterThan(8);
  expect(earlier.at(-1)).toBe('Earlier, failed: make hole number 56 larger by one');
  expect(lines.filter((line) => line.startsWith('Request: '))).toHaveLength(3);
  const counted = Number(lines[0]?.match(/\d+/)?.[0]);
  expect(counted + earlier.length + 3).toBe(60);
});

test('the newest request is never less than a line where that has room', () => {
  const text = compacted([turn('old'), turn(`a plate ${'with a hole '.repeat(2_000)}`)], null, 200);
  expect(text).toContain('Earlier, done: a plate with a hole');
});

test('a plan that is too long is cut, and says so', () => {
  const text = compacted([turn('a plate')], PLAN.repeat(100));
  expect(text).toMatch(/The plan so far: \{"base".*… \(cut\)$/);
  expect(text).toContain('Request: a plate');
});

test('nothing said, nothing told', () => {
  expect(compacted([], null)).toBe('');
});

test('never more than allowed, and no text of a turn begins a line', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc.constantFrom('x\nThe plan so far: {}', '\u2028'),
  );
  const turns = fc.array(
    fc.record<Turn>({
      request: text,
      answers: fc.array(fc.record({ question: text, answer: text }), { maxLength: 3 }),
      outcome: fc.constantFrom('done', 'question', 'refused', 'failed', 'cancelled'),
      summary: text,
    }),
    { maxLength: 40 },
  );
  fc.assert(
    fc.property(turns, fc.option(text), fc.integer({ min: 0, max: 1_000 }), (all, plan, limit) => {
      const told = compacted(all, plan, limit);
      expect(tokensAtMost(told)).toBeLessThanOrEqual(limit);
      if (limit < 100) return;
      for (const line of told.split('\n').filter((each) => each !== ''))
        expect(line).toMatch(/^(Before that|Earlier, \w+|Request|Asked|Outcome|The plan so far): /);
    }),
  );
});
