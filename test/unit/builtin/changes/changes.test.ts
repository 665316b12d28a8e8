import { describe, expect, test } from 'vitest';
import type { Question } from '../../../../rpc-schema/design.ts';
import { planChange } from '../../../../sidecar/builtin/changes/plan-change.ts';
import { mayBeChange, planWish } from '../../../../sidecar/builtin/plan-wish.ts';
import { compileBlueprint } from '../../../../sidecar/plan/blueprint.ts';
import { lower } from '../../../../sidecar/plan/outline/lower.ts';
import { changed, differences, documentWith, keptFrom, type Revision } from './documents.ts';
import { FEATURE_WORDINGS } from './feature-wordings.ts';
import { RECESS_WORDINGS, SIZE_WORDINGS } from './size-wordings.ts';
import { SPOKEN_WORDINGS } from './spoken-wordings.ts';
import { WHOLE_WORDINGS } from './whole-wordings.ts';
import { MODELS, WORDINGS } from './wordings.ts';

const ORIGIN = { prompt: 'x', date: '2026-11-22', version: '0' };
const KEPT = Object.fromEntries(Object.entries(MODELS).map(([name, request]) => [name, keptFrom(request)]));
const kept = (name: keyof typeof MODELS) => KEPT[name] ?? keptFrom(MODELS[name]);

function revised(request: string, state: ReturnType<typeof documentWith>): Revision {
  const change = planChange(request, [], state);
  if (change?.type !== 'revision') throw new Error(`${request}: ${JSON.stringify(change)}`);
  return change;
}

describe('what words change of a model', () => {
  test.each([
    ...WORDINGS,
    ...WHOLE_WORDINGS,
    ...FEATURE_WORDINGS,
    ...SIZE_WORDINGS,
    ...RECESS_WORDINGS,
    ...SPOKEN_WORDINGS,
  ])('$model: $says', (wording) => {
    const { says, sizes = {}, added = [], removed = [], asks, options, refused } = wording;
    const state = documentWith([{ kept: kept(wording.model) }]);
    const change = planChange(says, [], state);
    if (asks !== undefined) {
      expect(change).toMatchObject({ type: 'question' });
      if (change?.type !== 'question') return;
      const [question] = change.questions;
      expect(question?.text).toContain(asks);
      if (options) expect(question?.options).toEqual(options);
      if (question?.words) expect(says).toContain(question.words);
      return;
    }
    if (refused !== undefined) {
      expect(change).toEqual({ type: 'refused', reason: expect.stringContaining(refused) });
      return;
    }
    const revision = revised(says, state);
    expect(differences(revision)).toEqual({ sizes, added, removed });
    if (wording.features) expect(revision.outline?.features).toMatchObject(wording.features);
    if (wording.base) expect(revision.outline?.base.sizes).toEqual(wording.base);
    expect(compileBlueprint(revision, ORIGIN).steps.length).toBeGreaterThan(2);
    // What is required of it is what is required of the same part asked for at once.
    const again = revision.outline && lower(revision.outline, new Map(Object.entries(valuesOf(revision))));
    const bare = ({ words: _, ...requirement }: Revision['plan']['requirements'][number]) => requirement;
    expect(again?.type === 'plan' && again.plan.requirements.map(bare)).toEqual(
      revision.plan.requirements.map(bare),
    );
  });
});

function valuesOf({ plan }: Revision): Record<string, number> {
  return Object.fromEntries(
    plan.parameters.flatMap(({ name, value }) => (typeof value === 'number' ? [[name, value]] : [])),
  );
}

test.each([
  ['a 20 mm cube', '20 % taller', { length: 20, width: 20, height: 24 }],
  ['a 20 mm cube', 'make it 35 mm long', { length: 35, width: 20, height: 20 }],
  ['a square plate, 60 mm on each side, 5 thick', '10 mm longer', { length: 70, width: 60, thickness: 5 }],
])('%s, then %s: one direction of a shape of equal sides', (part, says, sizes) => {
  expect(valuesOf(revised(says, documentWith([{ kept: keptFrom(part) }])))).toEqual(sizes);
});

describe('an answer', () => {
  /** Answers each first question as the table says, until there is a change. */
  function converse(model: keyof typeof MODELS, prompt: string, replies: readonly string[]): Revision {
    const state = documentWith([{ kept: kept(model) }]);
    const answers: { question: Question; text: string }[] = [];
    for (const text of replies) {
      const change = planChange(prompt, answers, state);
      if (change?.type !== 'question' || !change.questions[0]) throw new Error(JSON.stringify(change));
      answers.push({ question: change.questions[0], text });
    }
    const change = planChange(prompt, answers, state);
    if (change?.type !== 'revision') throw new Error(JSON.stringify(change));
    return change;
  }

  test.each([
    ['plate', 'make it 8 mm', ['set the thickness to 8 mm'], { thickness: 8 }],
    ['plate', 'make the plate thicker', ['1 mm thicker'], { thickness: 6 }],
    ['plate', 'increase the length 5 mm', ['increase the length by 5 mm'], { length: 85 }],
    ['two', 'make the holes 6 mm', ['set the hole_2_diameter to 6 mm'], { hole_2_diameter: 6 }],
    ['inches', 'make it 5 long', ['make it 5 inch long'], { length: 127 }],
    ['thick', 'make it 14 mm wide', ['3 mm'], { width: 14, fillet_radius: 3 }],
    ['plate', 'make it 5 mm longer and purple', [''], { length: 85 }],
    ['plate', 'make it 10 mm thinner', ['3 mm'], { thickness: 3 }],
    ['plate', 'make the thickness 0', ['8'], { thickness: 8 }],
    ['plate', 'change the thickness from 6 to 8 mm', ['8'], { thickness: 8 }],
    ['flange', 'set the number of holes to 7.5', ['8'], { hole_count: 8 }],
  ] as const)('%s: %s, answered %j', (model, prompt, replies, sizes) => {
    expect(differences(converse(model, prompt, replies)).sizes).toEqual(sizes);
  });

  /** By the way that people come in. */
  async function said(model: keyof typeof MODELS, prompt: string, replies: readonly string[]) {
    const answers: { question: Question; text: string }[] = [];
    const document = async () => documentWith([{ kept: kept(model) }]);
    for (const text of replies) {
      const wish = await planWish({ prompt, answers, document });
      if (wish.type !== 'question' || !wish.questions[0]) throw new Error(JSON.stringify(wish));
      answers.push({ question: wish.questions[0], text });
    }
    return planWish({ prompt, answers, document });
  }

  test.each([
    ['plate', 'make it 8 mm', ['the thickness'], { thickness: 8 }],
    ['plate', 'make it 90 mm', ['the long side'], { length: 90 }],
    ['plate', 'make it 45 mm', ['second'], { width: 45 }],
    ['plate', 'make the plate thicker', ['1'], { thickness: 6 }],
    ['plate', 'make it thicker', ['2 mm please'], { thickness: 7 }],
    ['plate', 'increase the length 5 mm', ['by 5'], { length: 85 }],
    ['two', 'make the holes 6 mm', ['both'], { hole_diameter: 6, hole_2_diameter: 6 }],
    ['two', 'make the holes 6 mm', ['the last one'], { hole_2_diameter: 6 }],
    ['inches', 'make it 5 long', ['inches'], { length: 127 }],
    ['cube', 'round the vertical edges by 3', ['yes'], { fillet_radius: 3 }],
    ['thick', 'make it 14 mm wide', ['3'], { width: 14, fillet_radius: 3 }],
    [
      'plate',
      'same but in inches',
      ['the first'],
      { length: 2032, width: 1016, thickness: 127, hole_diameter: 152.4, hole_edge_distance: 203.2 },
    ],
    ['plate', 'make it 5 mm longer and purple', ['skip it'], { length: 85 }],
    ['plate', 'make it 8 mm', ['yes', 'the thickness'], { thickness: 8 }],
  ] as const)('%s: %s, answered in free words %j', async (model, prompt, replies, sizes) => {
    const change = await said(model, prompt, replies);
    if (change.type !== 'revision') throw new Error(JSON.stringify(change));
    expect(differences(change).sizes).toEqual(sizes);
  });

  test.each([
    ['plate', 'make it 8 mm', 'never mind'],
    ['two', 'make the holes 6 mm', 'none of them'],
    ['cube', 'round the vertical edges by 3', 'no'],
    ['plain', 'add a hole in the middle', 'cancel'],
  ] as const)('%s: %s, taken back by "%s"', async (model, prompt, text) => {
    expect(await said(model, prompt, [text])).toEqual({
      type: 'refused',
      reason: 'Taken back: nothing was changed.',
      takenBack: true,
    });
  });

  test.each([
    ['plain', 'add a hole in the middle', ['6 mm'], 'Holes'],
    ['plain', 'add two 5 mm holes', ['in a row'], 'Holes'],
    ['plate', 'add a hole in the middle', ['M6'], 'Holes_2'],
  ] as const)('%s: %s, answered %j', (model, prompt, replies, name) => {
    expect(differences(converse(model, prompt, replies)).added).toEqual([name]);
  });
});

describe('sizes that a person set in the sheet', () => {
  test('stay, and what is required is what they make of it', () => {
    const state = documentWith([{ kept: kept('plate'), byHand: { thickness: 8, hole_diameter: 7 } }]);
    const revision = revised('add a 10 mm hole in the middle', state);
    expect(differences(revision)).toEqual({ sizes: {}, added: ['Holes_2'], removed: [] });
    expect(valuesOf(revision)).toMatchObject({ thickness: 8, hole_diameter: 7, hole_2_diameter: 10 });
    expect(revision.plan.requirements).toContainEqual(
      expect.objectContaining({ kind: 'size', axis: 'Z', value: 8 }),
    );
    expect(revision.plan.requirements).toContainEqual(
      expect.objectContaining({ kind: 'holes', diameter: 7 }),
    );
  });

  test('are not what the next words are about, unless they say so', () => {
    const once = changed(kept('plate'), 'make the holes 7 mm');
    const twice = changed(once, 'make it 100 mm long', { thickness: 6 });
    const third = changed(twice, 'make the holes M4');
    const values = Object.fromEntries(third.plan.parameters.map(({ name, value }) => [name, value]));
    expect(values).toMatchObject({ length: 100, thickness: 6, hole_diameter: 4.5 });
  });

  test('stay when the last change is undone', () => {
    const chamfered = changed(kept('plate'), 'add a 2 mm chamfer on the top');
    const state = documentWith([{ kept: chamfered, byHand: { width: 50, chamfer_size: 1 } }]);
    const back = revised('undo that', state);
    expect(differences(back)).toEqual({ sizes: {}, added: [], removed: ['Chamfer'] });
    expect(valuesOf(back).width).toBe(50);
    expect(back.plan.requirements).toContainEqual(
      expect.objectContaining({ kind: 'size', axis: 'Y', value: 50 }),
    );
  });
});

describe('going back', () => {
  const first = kept('plain');
  const filleted = changed(first, 'round the vertical edges by 3');
  const drilled = changed(filleted, 'add a 10 mm hole in the middle');
  const longer = changed(drilled, 'make it 100 mm long');
  const values = ({ plan }: Pick<Revision, 'plan'>) =>
    plan.parameters.map(({ name, value }) => `${name} ${value}`).join(', ');
  const said = (state: typeof longer, words: string) =>
    values(revised(words, documentWith([{ kept: state }])));

  test.each([
    'undo that',
    'undo',
    'Undo it, please',
    'go back',
    'revert that',
    'undo the last change',
    'take that back',
    'go back one step',
    'as it was before',
    'no, undo that',
    'change it back',
  ])('%s', (words) => {
    expect(said(longer, words)).toBe(values(drilled));
  });

  test.each([
    'go back to before the fillet',
    'as it was before the fillet',
    'before the fillet',
    'undo back to before the rounding',
    'go back to how it was before you added the fillet',
    'back to the original',
    'undo everything',
  ])('%s', (words) => {
    expect(said(longer, words)).toBe(values(first));
  });

  test.each(['as it was before the holes', 'before the hole was added', 'go back to before the 10 mm hole'])(
    '%s',
    (words) => {
      expect(said(longer, words)).toBe(values(filleted));
    },
  );

  test.each([
    'undo the last two',
    'undo the last 2 changes',
    'undo twice',
    'undo that twice',
    'go back two steps',
    'undo both',
  ])('%s', (words) => {
    expect(said(longer, words)).toBe(values(filleted));
  });

  test.each(['go back to the first version', 'reset it', 'undo all changes', 'back to the start'])(
    '%s',
    (words) => {
      expect(said(longer, words)).toBe(values(first));
    },
  );

  test('redo goes forward by as many', () => {
    const back = changed(changed(longer, 'undo that'), 'undo that');
    expect(values(changed(changed(back, 'redo'), 'redo'))).toBe(values(longer));
    expect(said(back, 'redo the last two')).toBe(values(longer));
  });

  test.each([
    ['start over', 'Shall all changes be undone', ['undo all changes']],
    ['delete everything', 'Shall all changes be undone', ['undo all changes']],
    ['never mind', 'Shall the last change be undone', ['undo that']],
    ['cancel', 'Shall the last change be undone', ['undo that']],
  ])('%s is asked about', (words, text, options) => {
    const state = documentWith([{ kept: longer }]);
    expect(planChange(words, [], state)).toMatchObject({
      type: 'question',
      questions: [{ text: expect.stringContaining(text), options }],
    });
    const change = planChange(words, [], documentWith([{ kept: first }]));
    expect(change).toMatchObject({
      type: 'refused',
      reason: expect.stringContaining('as it was first made'),
    });
  });

  test('of more than there are it is said how many there are', () => {
    const change = planChange('undo the last five', [], documentWith([{ kept: longer }]));
    expect(change).toEqual({ type: 'refused', reason: 'There are 3 changes to undo, not 5.' });
  });

  test('twice goes back by two, and again by the same way', () => {
    const once = changed(longer, 'undo that');
    const twice = changed(once, 'undo that');
    expect(values(twice)).toBe(values(filleted));
    expect(values(changed(twice, 'redo'))).toBe(values(drilled));
    const thrice = changed(twice, 'undo that');
    expect(values(thrice)).toBe(values(first));
    expect(planChange('undo that', [], documentWith([{ kept: thrice }]))).toMatchObject({ type: 'refused' });
  });

  test('what was gone back from is there still', () => {
    const back = changed(longer, 'go back to before the fillet');
    expect(values(changed(back, 'redo'))).toBe(values(longer));
  });

  test('without a change before it is refused', () => {
    expect(planChange('redo', [], documentWith([{ kept: longer }]))).toMatchObject({ type: 'refused' });
    expect(planChange('go back to before the slot', [], documentWith([{ kept: longer }]))).toEqual({
      type: 'refused',
      reason: expect.stringContaining('"make it 100 mm long"'),
    });
  });
});

describe('of several models', () => {
  const models = [
    { kept: kept('plate'), label: 'Base' },
    { kept: kept('cylinder'), label: 'Post' },
  ];
  const model = (
    request: string,
    selected: string[] = [],
    answers: Parameters<typeof planChange>[1] = [],
  ) => {
    const change = planChange(request, answers, documentWith(models, selected));
    return change?.type === 'revision' ? change.plan.title : change;
  };

  test('the one that is named, by its label or its shape', () => {
    expect(model('make the Post 10 mm longer')).toMatch(/^Cylinder/);
    expect(model("make the Base's holes 7 mm")).toMatch(/^Plate/);
    expect(model('make the cylinder 10 mm longer')).toMatch(/^Cylinder/);
  });

  test('the one that is selected, or what is in it', () => {
    expect(model('make it 10 mm longer', ['Body001'])).toMatch(/^Cylinder/);
    expect(model('make it 10 mm longer', ['Holes'])).toMatch(/^Plate/);
  });

  test('else it is asked', () => {
    const change = planChange('make it 10 mm longer', [], documentWith(models));
    expect(change).toMatchObject({ type: 'question', questions: [{ options: ['Base', 'Post'] }] });
    if (change?.type !== 'question' || !change.questions[0]) return;
    expect(model('make it 10 mm longer', [], [{ question: change.questions[0], text: 'Post' }])).toMatch(
      /^Cylinder/,
    );
  });
});

describe('a new part or a change', () => {
  test.each([
    '80x40x5 plate with four M5 holes',
    'a cylinder 30 diameter 50 long',
    'make a box 60x40x20',
    'add a 20 mm cube',
    'make it a knob',
    'spur gear module 2',
    'make me a plate 80x40x5, then round the corners of the plate by 3',
  ])('%s: new', (prompt) => {
    expect(mayBeChange(prompt)).toBe(false);
  });

  test.each([
    'make it 8 mm thick',
    'add a 2 mm chamfer on the top',
    'make the plate 8 mm thick',
    'undo that',
    'remove the holes',
    'the thickness should be 8',
    '20 % taller',
    'two more holes',
    'length 120',
  ])('%s: a change', (prompt) => {
    expect(mayBeChange(prompt)).toBe(true);
  });

  test('with nothing there a change is answered as ever', async () => {
    const wish = { prompt: 'make it 8 mm thick', answers: [], document: async () => null };
    expect(await planWish(wish)).toMatchObject({ type: 'refused' });
    const empty = { ...wish, document: async () => documentWith([]) };
    expect(await planWish(empty)).toMatchObject({ type: 'refused' });
  });
});
