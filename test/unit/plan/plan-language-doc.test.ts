import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { planned } from '../../../sidecar/cli/build.ts';
import { compile } from '../../../sidecar/plan/compile.ts';
import { readPlan } from '../../../sidecar/plan/read.ts';

const DOCS = join(import.meta.dirname, '../../../docs');
const DOC = readFileSync(join(DOCS, 'plan-language.md'), 'utf8');
const { $defs } = JSON.parse(readFileSync(join(DOCS, 'plan.schema.json'), 'utf8'));

interface Fields {
  readonly properties: Readonly<Record<string, unknown>>;
  readonly required?: readonly string[];
}

/** Said once for all of them. */
const COMMON = ['kind', 'shape', 'name', 'label', 'body', 'words'];
const ticked = (cell = '') => [...cell.matchAll(/`(\w+)`/g)].map(([, name = '']) => name);

/** Rows of the tables by the name that each begins with: needed and other fields are its last two columns. */
const ROWS = new Map(
  [...DOC.matchAll(/^\| `(\w+)` \|(.*)\|$/gm)].map(([, name = '', rest = '']) => {
    const cells = rest.split('|');
    return [name, { needs: ticked(cells.at(-2)), may: ticked(cells.at(-1)) }];
  }),
);

const kinds = (Object.entries($defs) as [string, Fields][])
  .filter(([name]) => /^(?:feature|profile|requirement)\./.test(name) && name !== 'profile.file')
  .map(([name, fields]) => [name, fields] as const);

describe('docs/plan-language.md', () => {
  test.each(kinds)('says what %s needs and may have', (name, { properties, required = [] }) => {
    const row = ROWS.get(name.replace(/^\w+\./, ''));
    const own = (fields: readonly string[]) => fields.filter((field) => !COMMON.includes(field)).toSorted();
    expect(row?.needs.toSorted()).toEqual(own(required));
    const others = own(Object.keys(properties)).filter((field) => !required.includes(field));
    expect(others).toEqual(expect.arrayContaining(row?.may ?? []));
  });

  test('has no table row for a kind that there is not', () => {
    const known = kinds.map(([name]) => name.replace(/^\w+\./, ''));
    expect([...ROWS.keys()].filter((name) => !known.includes(name))).toEqual([]);
  });

  const examples = [...DOC.matchAll(/^```json\n(.*?)^```$/gms)].map(([, text = '']) => JSON.parse(text));

  test.each(examples.map((json) => [json.title, json] as const))(
    'its example compiles: %s',
    (title, json) => {
      expect(planned(json).prompt).toBe(title);
      const { $schema: _, ...plan } = json;
      const { steps } = compile(readPlan(plan), { prompt: title, date: '2026-11-22', version: '0' });
      expect(steps.length).toBeGreaterThan(plan.features.length);
    },
  );

  test('has three examples', () => expect(examples).toHaveLength(3));
});
