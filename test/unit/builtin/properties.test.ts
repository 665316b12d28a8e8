import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { planRequest } from '../../../sidecar/builtin/plan-request.ts';
import { VOCABULARIES } from '../../../sidecar/builtin/words/lexicon.ts';

const tenth = (least: number, most: number) =>
  fc.integer({ min: least * 10, max: most * 10 }).map((n) => n / 10);
const UNITS = { mm: 1, cm: 10, in: 25.4, '"': 25.4, inches: 25.4, m: 1000 } as const;
const unit = fc.constantFrom(...(Object.keys(UNITS) as (keyof typeof UNITS)[]));

function parametersOf(prompt: string): Record<string, unknown> {
  const result = planRequest(prompt, []);
  if (result.type !== 'plan') throw new Error(`${prompt}: ${JSON.stringify(result)}`);
  return Object.fromEntries(result.plan.parameters.map(({ name, value }) => [name, value]));
}

function volumeOf(prompt: string): number {
  const result = planRequest(prompt, []);
  if (result.type !== 'plan') throw new Error(`${prompt}: ${JSON.stringify(result)}`);
  const volume = result.plan.requirements.find((each) => each.kind === 'volume');
  return volume?.kind === 'volume' ? volume.value : Number.NaN;
}

describe('whatever the figures', () => {
  test('a size in any unit comes to the same length', () => {
    fc.assert(
      fc.property(tenth(1, 60), tenth(1, 60), tenth(1, 60), unit, (x, y, z, u) => {
        const { length, width, height } = parametersOf(`block ${x} x ${y} x ${z} ${u}`);
        expect([length, width, height].map(Number)).toEqual(
          [x, y, z].map((size) => expect.closeTo(size * UNITS[u], 6)),
        );
      }),
      { numRuns: 150 },
    );
  });

  test('the order of named sizes does not matter', () => {
    const names = ['length', 'width', 'height'] as const;
    fc.assert(
      fc.property(
        tenth(1, 90),
        tenth(1, 90),
        tenth(1, 90),
        fc.shuffledSubarray([...names], { minLength: 3 }),
        fc.constantFrom(', ', ' and ', ' '),
        fc.boolean(),
        (x, y, z, order, join, nameFirst) => {
          const sizes = { length: x, width: y, height: z };
          const said = order.map((name) =>
            nameFirst ? `${name} ${sizes[name]} mm` : `${sizes[name]} mm ${name}`,
          );
          expect(parametersOf(`block ${said.join(join)}`)).toEqual({ length: x, width: y, height: z });
        },
      ),
      { numRuns: 150 },
    );
  });

  test('holes before or after the part, and in any order of clauses, give the same plan', () => {
    fc.assert(
      fc.property(
        tenth(60, 120),
        tenth(60, 120),
        tenth(1, 20),
        tenth(2, 9),
        tenth(10, 20),
        (x, y, z, d, e) => {
          const size = `${x} x ${y} x ${z} mm`;
          const wordings = [
            `${size} plate with four ${d} mm holes ${e} mm from the edges`,
            `plate ${size}, four holes of ${d} mm diameter, ${e} mm from the edges`,
            `four ${d} mm holes in a ${size} plate, ${e} mm from the edges`,
            `plate ${size}. Four ${d} mm holes at the corners, edge distance ${e} mm.`,
          ];
          const [first, ...others] = wordings.map(parametersOf);
          for (const other of others) expect(other).toEqual(first);
        },
      ),
      { numRuns: 60 },
    );
  });

  test('a slot in any unit and any order of its sizes cuts the same, on each side of a block', () => {
    const face = fc.constantFrom('top', 'bottom', 'front', 'back', 'left', 'right');
    fc.assert(
      fc.property(tenth(11, 30), tenth(2, 10), tenth(1, 15), unit, face, (length, width, depth, u, side) => {
        const wordings = [
          `a ${length} x ${width} ${u} slot ${depth} ${u} deep`,
          `a ${width} x ${length} ${u} slot, ${depth} ${u} deep,`,
          `a slot of ${length} ${u} length, ${width} ${u} width and ${depth} ${u} depth`,
          `a ${width} ${u} slot, ${depth} ${u} deep and ${length} ${u} long,`,
        ];
        const removed = depth * ((length - width) * width + (Math.PI / 4) * width ** 2);
        for (const wording of wordings) {
          const volume = volumeOf(`cube 40 ${u} with ${wording} in the ${side}`);
          expect(volume / UNITS[u] ** 3).toBeCloseTo(64000 - removed, 3);
        }
      }),
      { numRuns: 100 },
    );
  });

  test('a boss with a hole adds and takes away what its sizes say, wherever it stands', () => {
    fc.assert(
      fc.property(tenth(8, 20), tenth(1, 7), tenth(2, 30), tenth(1, 9), tenth(1, 9), (d, h, z, x, y) => {
        const prompt = `block 60 x 50 x 10 mm with a ${d} mm boss ${z} mm high at (${x}, -${y}) and a ${h} mm hole through the boss`;
        const disc = (diameter: number) => (Math.PI / 4) * diameter ** 2;
        expect(volumeOf(prompt)).toBeCloseTo(30000 + z * disc(d) - (10 + z) * disc(h), 4);
      }),
      { numRuns: 100 },
    );
  });

  test('steps of a shaft are read in their order, however many', () => {
    const step = fc.tuple(tenth(5, 40), tenth(1, 50));
    fc.assert(
      fc.property(
        fc.array(step, { minLength: 2, maxLength: 8 }),
        fc.constantFrom('run', 'named'),
        (all, how) => {
          const steps = all.filter(([diameter], n) => diameter !== all[n - 1]?.[0]);
          fc.pre(steps.length > 1);
          const said = steps.map(([d, l]) =>
            how === 'run' ? `${d} x ${l}` : `${d} mm diameter ${l} mm long`,
          );
          const sizes = parametersOf(`stepped shaft ${said.join(', ')}`);
          expect(sizes).toEqual(
            Object.fromEntries(
              steps.flatMap(([d, l], n) => [
                [`diameter_${n + 1}`, d],
                [`length_${n + 1}`, l],
              ]),
            ),
          );
        },
      ),
      { numRuns: 150 },
    );
  });

  test('a nonsense word anywhere is asked about, by exactly that word', () => {
    const prompts = [
      'plate 80x40x5 mm with four M5 holes 8 mm from the edges and 4 mm corner radii',
      'flange 100 mm diameter 10 thick with 6 holes 9mm on a 80 mm bolt circle and a 30 mm bore',
      'cube 20 mm with 2 mm fillets on all edges',
      'tube, OD 30 ID 20 length 50',
      'plate 80x40x10 with a 20 x 6 mm slot 3 mm deep in the middle along the width',
      'block 60x40x20 mm with a 20 mm boss 10 mm high on top with a 6 mm hole',
      'block 60x40x20 mm with a 30 x 20 mm pocket 3 mm deep with 3 mm corner radius',
      'wedge 40 mm long, 20 mm wide and 15 mm high',
    ];
    const nonsense = fc
      .array(fc.constantFrom('zq', 'vx', 'kj', 'qx', 'jv', 'zk'), { minLength: 2, maxLength: 4 })
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(fc.constantFrom(...prompts), nonsense, fc.nat(), (prompt, word, at) => {
        const words = prompt.split(' ');
        words.splice(at % (words.length + 1), 0, word);
        const result = planRequest(words.join(' '), []);
        expect(result.type).toBe('question');
        if (result.type !== 'question') return;
        expect(result.questions.map((question) => question.words)).toContain(word);
      }),
      { numRuns: 300 },
    );
  });

  test('any text ends in a plan, a question or a refusal, and quotes only what stands there', () => {
    const scraps = fc.constantFrom(
      ...'plate cube 80x40x5 mm M5 holes hole with four 8 from the edges corner ( ) (1, 2) , . ; - x by 1/2 2-1/2 in " \' of'.split(
        ' ',
      ),
      ...'bolt circle 3x2 grid radius diameter fillet chamfer all top each leg \u200b \ud83d\ude42 ½ Ø °'.split(
        ' ',
      ),
    );
    const text = fc.oneof(
      fc.string({ maxLength: 200 }),
      fc.string({ unit: 'grapheme', maxLength: 100 }),
      fc.array(scraps, { maxLength: 40 }).map((words) => words.join(' ')),
    );
    fc.assert(
      fc.property(text, (prompt) => {
        const result = planRequest(prompt, []);
        expect(['plan', 'question', 'refused']).toContain(result.type);
        if (result.type !== 'question') return;
        expect(result.questions.length).toBeGreaterThan(0);
        for (const { words } of result.questions) if (words !== null) expect(prompt).toContain(words);
      }),
      { numRuns: 1500 },
    );
  });

  test('any run of known words is covered by the grammar', () => {
    const known = fc.constantFrom(
      ...VOCABULARIES.flatMap((language) => language.phrases()),
      '5',
      '8 mm',
      'M5',
      '3 x 2',
      '(1, 2)',
      ',',
      '.',
      '(',
      ')',
      'Ø',
      '45°',
      '=',
    );
    fc.assert(
      fc.property(fc.array(known, { minLength: 2, maxLength: 12 }), (words) => {
        expect(() => planRequest(words.join(' '), [])).not.toThrow();
      }),
      { numRuns: 3000 },
    );
  }, 180_000);

  test('long requests made of one scrap come to an end', () => {
    for (const scrap of [
      '(',
      '1 ',
      'x',
      'hole ',
      '8 mm from the ',
      'and ',
      '1/2 ',
      'length and ',
      'zq ',
      '(1,2) ',
      'top ',
      'plaet ',
      'a ',
      'not be a weight ',
      'under ',
      '½',
    ]) {
      const prompt = scrap.repeat(Math.floor(19_900 / scrap.length));
      expect(['question', 'refused']).toContain(planRequest(prompt, []).type);
    }
  });
});
