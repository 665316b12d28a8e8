import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { planRequest } from '../../../sidecar/builtin/plan-request.ts';

const page = readFileSync(new URL('../../../docs/saying-it.md', import.meta.url), 'utf8');
const table = [...page.matchAll(/^\|[^|]+\| `([^`]+)` \|$/gm)].map(([, example = '']) => example);
const description =
  page
    .match(/(?:^ {4}.+\n)+/m)?.[0]
    .replace(/\s+/g, ' ')
    .trim() ?? '';

test.each([...table, description, 'Platte 80x40x5 mit vier Bohrungen M5, 8 mm vom Rand'])(
  'what the page says can be said: %s',
  (example) => {
    const planned = planRequest(example, []);
    expect(planned.type, JSON.stringify(planned)).toBe('plan');
  },
);

test('the page has examples', () => expect(table.length).toBeGreaterThan(9));
