import { describe, expect, test } from 'vitest';
import type { Question } from '../../../rpc-schema/design.ts';
import { planRequest } from '../../../sidecar/builtin/plan-request.ts';
import { notUnderstood } from '../../../sidecar/checks/numbers/guard.ts';
import type { Plan } from '../../../sidecar/plan/plan.ts';
import type { Limit } from '../../../sidecar/plan/requirement.ts';
import { changed, keptFrom } from './changes/documents.ts';

type Answers = { question: Question; text: string }[];

function planned(prompt: string, answers: Answers = []): Plan {
  const result = planRequest(prompt, answers);
  if (result.type !== 'plan') throw new Error(JSON.stringify(result));
  return result.plan;
}

function asked(prompt: string, answers: Answers = []): Question {
  const result = planRequest(prompt, answers);
  const [question, ...others] = result.type === 'question' ? result.questions : [];
  if (!question || others.length > 0) throw new Error(JSON.stringify(result));
  return question;
}

const masses = ({ requirements }: Plan) => requirements.filter((each) => each.kind === 'mass');

const [POUND, OUNCE] = [453.59237, 28.349523125];
const WORDINGS: readonly (readonly [words: string, limit: Limit, grams: number])[] = [
  ['under 200 g', 'at_most', 200],
  ['under 200g', 'at_most', 200],
  ['below 200 grams', 'at_most', 200],
  ['less than 200 grammes', 'at_most', 200],
  ['lighter than 200 g', 'at_most', 200],
  ['at most 0.5 kg', 'at_most', 500],
  ['at most 0,5 kg', 'at_most', 500],
  ['no heavier than 150 grams', 'at_most', 150],
  ['not heavier than 150 grams', 'at_most', 150],
  ['must not be heavier than 150 g', 'at_most', 150],
  ['no more than 1 kilogram', 'at_most', 1000],
  ['not over 2 lb', 'at_most', 2 * POUND],
  ['not to exceed 8 oz', 'at_most', 8 * OUNCE],
  ['must not exceed 8 ounces', 'at_most', 8 * OUNCE],
  ['max 60 g', 'at_most', 60],
  ['max. 60 g', 'at_most', 60],
  ['maximum weight 60 g', 'at_most', 60],
  ['max mass: 60 g', 'at_most', 60],
  ['weight limit 60 g', 'at_most', 60],
  ['60 g max', 'at_most', 60],
  ['60 g or less', 'at_most', 60],
  ['up to 1/2 lb', 'at_most', POUND / 2],
  ['up to 1 1/2 pounds', 'at_most', 1.5 * POUND],
  ['under a pound', 'at_most', POUND],
  ['under two kilos', 'at_most', 2000],
  ['weighing under 200 g', 'at_most', 200],
  ['it must weigh less than 200 g', 'at_most', 200],
  ['it should not weigh more than 200 g', 'at_most', 200],
  ['with a mass of at most 200 g', 'at_most', 200],
  ['with a weight below 200 g', 'at_most', 200],
  ['< 200 g', 'at_most', 200],
  ['<= 200 g', 'at_most', 200],
  ['≤ 200 g', 'at_most', 200],
  ['at least 30 g', 'at_least', 30],
  ['heavier than 30 g', 'at_least', 30],
  ['no lighter than 30 g', 'at_least', 30],
  ['not less than 30 g', 'at_least', 30],
  ['30 g or more', 'at_least', 30],
  ['mass ≥ 30 g', 'at_least', 30],
  ['weighing 43 g', 'about', 43],
  ['about 43 g', 'about', 43],
  ['mass 43 g', 'about', 43],
];

describe('limits on mass', () => {
  test.each(WORDINGS)('80x40x5 aluminium plate, %s', (words, limit, grams) => {
    const prompt = `80x40x5 aluminium plate, ${words}`;
    const plan = planned(prompt);
    expect(masses(plan)).toEqual([expect.objectContaining({ limit, grams: expect.closeTo(grams, 9) })]);
    expect(prompt).toContain(masses(plan)[0]?.words);
    expect(plan.bodies.map(({ material }) => material)).toEqual(['aluminium']);
    expect(notUnderstood(prompt, plan)).toEqual([]);
  });

  test.each([
    'under 60 g: plate 80x40x5 in PLA with four M5 holes 8 mm from the edges',
    'plate 80x40x5 with four M5 holes 8 mm from the edges, PLA, under 60 g',
    'a PLA plate under 60 g, 80x40x5, with four M5 holes 8 mm from the edges',
    'PLA plate 80x40x5, max 60 g, with four M5 holes 8 mm from the edges',
    'a plate of PLA, 80x40x5 with four M5 holes under 60 g 8 mm from the edges',
  ])('stand anywhere: %s', (prompt) => {
    const plan = planned(prompt);
    expect(masses(plan)).toEqual([
      { kind: 'mass', words: expect.stringContaining('60 g'), grams: 60, limit: 'at_most' },
    ]);
    const { features } = planned('plate 80x40x5 with four M5 holes 8 mm from the edges');
    expect(plan.features).toEqual(features);
  });

  test('two of them are both read', () =>
    expect(masses(planned('80x40x5 brass plate, at least 100 g and at most 0.2 kg'))).toMatchObject([
      { limit: 'at_least', grams: 100 },
      { limit: 'at_most', grams: 200 },
    ]));

  test.each([
    ['80x40x5 steel plate, under 200', '200'],
    ['80x40x5 steel plate 200 g', 'g'],
    ['80x40x5 steel plate under 0 g', 'under'],
    ['80x40x5 steel plate, under 200 stone', 'under'],
  ])('what is none is asked about: %s', (prompt, words) => {
    const result = planRequest(prompt, []);
    const said = result.type === 'question' ? result.questions.map((each) => each.words).join(' ') : '';
    expect(said).toContain(words);
  });
});

describe('the material that a mass needs', () => {
  test('is asked for where none is named', () =>
    expect(asked('plate 80x40x5 under 60 g')).toEqual({
      text: 'Which material is it of? "under 60 g" depends on it.',
      words: null,
      about: 'material',
      options: ['Steel', 'Aluminium', 'Brass C36000', 'PLA'],
    }));

  test('is asked for where it has no one density', () =>
    expect(asked('plastic plate 80x40x5 under 60 g').about).toBe('material'));

  test('is asked for where there are two, and those are the choices', () =>
    expect(asked('plate 80x40x5 in steel and brass under 60 g').options).toEqual(['Steel', 'Brass C36000']));

  test.each(['Delrin', 'pom', 'POM', ' Acetal '])('is taken from the answer "%s"', (text) => {
    const prompt = 'plate 80x40x5 under 60 g';
    const plan = planned(prompt, [{ question: asked(prompt), text }]);
    expect(plan.bodies.map(({ material }) => material)).toEqual(['pom']);
    expect(plan.assumptions).toContain('POM has 1.41 g/cm3.');
  });

  test('is asked for again where the answer is none', () => {
    const prompt = 'plate 80x40x5 under 60 g';
    const first = { question: asked(prompt), text: 'unobtainium' };
    const again = asked(prompt, [first]);
    expect(again.text).toContain('I do not know how dense "unobtainium" is.');
    const plan = planned(prompt, [first, { question: again, text: 'brass' }]);
    expect(plan.bodies[0]?.material).toBe('brass');
  });

  test('is not asked for where no mass counts', () => {
    expect(planned('plate 80x40x5').bodies[0]?.material).toBeUndefined();
    const plan = planned('plastic plate 80x40x5');
    expect(plan.assumptions).toContain('The part has no one material ("plastic"): no mass.');
  });

  test.each([
    ['oak', 'oak'],
    ['polycarbonate', 'pc'],
    ['PEEK', 'peek'],
    ['stainless steel', 'stainless_304'],
    ['cast iron', 'cast_iron'],
  ])('may be any of the table: %s', (words, material) =>
    expect(planned(`plate 80x40x5 in ${words}`).bodies[0]?.material).toBe(material),
  );
});

describe('a change of a model with a mass', () => {
  const after = (prompt: string, change: string) => masses(changed(keptFrom(prompt), change).plan);

  test.each(['make it 120 mm long', 'add a 5 mm hole in the middle', 'make it 6 mm thick'])(
    'keeps its limits: %s',
    (change) =>
      expect(after('80x40x5 aluminium plate, under 60 g', change)).toEqual([
        { kind: 'mass', words: 'under 60 g', grams: 60, limit: 'at_most' },
      ]),
  );

  test('keeps its material, and a mass that was stated only as long as it holds', () => {
    const kept = keptFrom('80x40x5 aluminium plate weighing 43.2 g');
    expect(masses(kept.plan)).toHaveLength(1);
    const { plan } = changed(kept, 'make it 120 mm long');
    expect(masses(plan)).toEqual([]);
    expect(plan.bodies[0]?.material).toBe('aluminium');
    expect(plan.assumptions).toContain('Aluminium has 2.7 g/cm3.');
  });
});
