// `npm run prompt-sizes [-- "REQUEST" ...]`: how many tokens a request to a model comes to, at most: what it is told each time, what of
// the request is new, and the form that it fills in. Models count about half of it.
import type { Narrowing } from '../sidecar/agents/planner/schema.ts';
import { tokensAtMost } from '../sidecar/llm/tokens.ts';
import { firstRequest } from '../test/fixtures/first-request.ts';

const USUAL = [
  '80 x 40 x 5 plate, M5 holes 8 mm from the corners',
  'L-bracket 60 x 40 x 30, 4 mm thick, with two 5.5 mm holes in each leg',
  'A rectangular base 40 mm x 30 mm x 10 mm with a cylinder of diameter 12 mm and height 20 mm on top of it',
];

const given = process.argv.slice(2);
const print = (cells: readonly (string | number)[]) =>
  process.stdout.write(`${cells.map((cell) => String(cell).padEnd(9)).join('')}\n`);

print(['form', 'always', 'new', 'schema', 'all', 'request']);
for (const narrowing of ['fence', 'form'] as const satisfies readonly Narrowing[]) {
  for (const request of given.length > 0 ? given : USUAL) {
    const { messages, schema } = firstRequest(request, narrowing);
    const [always = 0, ...more] = messages.map(({ text }) => tokensAtMost(text));
    const fresh = more.reduce((sum, tokens) => sum + tokens, 0);
    const form = tokensAtMost(JSON.stringify(schema?.schema ?? {}));
    print([narrowing, always, fresh, form, always + fresh + form, request]);
  }
}
