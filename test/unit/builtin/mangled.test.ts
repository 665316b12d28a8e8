import fc from 'fast-check';
import { expect, test } from 'vitest';
import { planWish } from '../../../sidecar/builtin/plan-wish.ts';
import { compileBlueprint } from '../../../sidecar/plan/blueprint.ts';
import { mangled } from '../../fixtures/prompts/mangled.ts';
import { documentWith, keptFrom } from './changes/documents.ts';

const MODEL = documentWith([
  { kept: keptFrom('plate 100 x 60 x 8 with four 6 mm holes 10 mm from the edges') },
]);
const BEFORE = JSON.stringify(MODEL);
const ORIGIN = { prompt: 'x', date: '2026-11-23', version: '0' };

test.each([
  ['an empty document', null],
  ['a document with a model', MODEL],
])(
  'mangled requests, said to %s, come to a plan that compiles, a question or a refusal',
  async (_, document) => {
    await fc.assert(
      fc.asyncProperty(mangled, async (prompt) => {
        const planned = await planWish({ prompt, answers: [], document: async () => document });
        if (planned.type === 'plan' || planned.type === 'revision')
          expect(compileBlueprint(planned, ORIGIN).steps.length).toBeGreaterThan(0);
        if (planned.type === 'question') expect(planned.questions.length).toBeGreaterThan(0);
        if (planned.type === 'refused') expect(planned.reason).not.toBe('');
        expect(JSON.stringify(MODEL)).toBe(BEFORE);
      }),
      { numRuns: 250 },
    );
  },
);
