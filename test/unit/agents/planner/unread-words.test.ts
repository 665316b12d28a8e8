import { describe, expect, test } from 'vitest';
import type { Sheet } from '../../../../sidecar/agents/planner/sheet.ts';
import { leftUnread, unreadOf } from '../../../../sidecar/agents/planner/unread-words.ts';
import { planRequest } from '../../../../sidecar/builtin/plan-request.ts';

const BLOCK: Sheet['base'] = { noun: 'block', sizes: { length: '40 mm', width: '30 mm', height: '10 mm' } };
const PEG: Sheet['features'][number] = {
  ...{ kind: 'solid', mode: 'add', noun: 'cylinder', side: 'top' },
  sizes: { diameter: '8 mm', height: '5 mm' },
};
const sheet = (...features: Sheet['features']): Sheet => ({ base: BLOCK, features });

describe('what was not read', () => {
  test('is what the reader says, all of it', () => {
    const words = Array.from({ length: 14 }, (_, index) => `wob${String.fromCharCode(97 + index)}bly`);
    const request = `block 40 x 30 x 10 mm, ${words.join(' 5 mm, ')}`;
    const first = planRequest(request, []);
    expect(first.type).toBe('question');
    expect(unreadOf(first, request)).toEqual(expect.arrayContaining(words));
  });

  test('is nothing of a request that was read whole', () => {
    const request = 'block 40 x 30 x 10 mm';
    expect(unreadOf(planRequest(request, []), request)).toEqual([]);
  });

  test.each([undefined, { type: 'refused', reason: 'too long' } as const])(
    'is every word that is not known where nobody read it: %j',
    (first) => {
      expect(unreadOf(first, 'wibbly block 40 x 30 x 10 mm with a sunflower')).toEqual([
        'wibbly',
        'sunflower',
      ]);
    },
  );
});

describe('a plan takes', () => {
  test.each([
    ['the shape that a word names', 'peg', sheet(PEG)],
    ['the feature that a word names', 'bore', sheet({ kind: 'hole', diameter: '6 mm' })],
    ['one and many alike', 'sprockets', { ...sheet(), assumptions: ['The sprocket is left out.'] }],
    ['numbers, which have a guard of their own', '12 mm diameter', sheet()],
  ])('%s', (_, words, plan) => {
    expect(leftUnread([words], plan)).toBeNull();
  });

  test.each([
    ['a word of which it has a part only', 'flange-o-matic'],
    ['a feature that it has none of', 'holes'],
    ['another shape', 'cone'],
    ['the names of its own form', 'kind features'],
    ['a beginning of a word', 'plateau'],
  ])('not %s', (_, words) => {
    expect(leftUnread([words], sheet())).toContain(`"${words}"`);
  });
});

test('what there is no room for is counted', () => {
  const words = Array.from(
    { length: 60 },
    (_, index) => `wibbly${'abcdefghij'[index % 10]}${'xyzuvw'[index % 6]}`,
  );
  const said = leftUnread([...new Set(words)], sheet()) ?? '';
  expect(said.length).toBeLessThan(300);
  const shown = said.match(/"wibbly/g)?.length ?? 0;
  expect(said).toContain(`and ${new Set(words).size - shown} more`);
});
