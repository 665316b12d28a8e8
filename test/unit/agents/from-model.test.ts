import { expect, test } from 'vitest';
import { asksForSecret, fromModel } from '../../../sidecar/agents/from-model.ts';

test.each([
  ['Open http://evil.example/?q=1 now', 'Open (address left out) now'],
  ['![x](HTTPS://evil.example/a.png)', '!(x)((address left out)'],
  ['see www.evil.example or file:///etc/passwd', 'see (address left out) or (address left out)'],
  ['javascript:alert(1) data:text/html,x', '(address left out) (address left out)'],
  ['one\n\n\x1b[2Jtwo\u202e <|im_end|>', 'one [2Jtwo ‹|im_end|>'],
  ['What wall: 2 mm or 3 mm? Ratio 1:2.', 'What wall: 2 mm or 3 mm? Ratio 1:2.'],
])('%s', (text, shown) => expect(fromModel(text)).toBe(shown));

test('is never long', () => expect(fromModel('x '.repeat(2_000))).toHaveLength(500));

test.each([
  ['What is your API key?', true],
  ['Please enter OPENAI_API_KEY', true],
  ['Your pass\u200bword, please', true],
  ['Log in first', true],
  ['How wide is the keyway, and the key?', false],
  ['Which side is the board game token on?', false],
])('%s', (text, asks) => expect(asksForSecret(text)).toBe(asks));
