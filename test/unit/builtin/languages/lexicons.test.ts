import { describe, expect, test } from 'vitest';
import { planChange } from '../../../../sidecar/builtin/changes/plan-change.ts';
import { planRequest } from '../../../../sidecar/builtin/plan-request.ts';
import { VOCABULARIES } from '../../../../sidecar/builtin/words/lexicon.ts';
import { TRANSLATED } from '../../../../sidecar/lexicon/languages.ts';
import { unitNamed } from '../../../../sidecar/plan/quantity.ts';
import { differences, documentWith, keptFrom } from '../changes/documents.ts';

const SPELLING = ['Ending', 'Joint', 'DecimalSign', 'Number'];

/** No words of the English lexicon; readers of their own know them. */
const READ = ['without', 'change', 'remove'];

describe.each(TRANSLATED)('the words of $code', ({ lexicon }) => {
  test('stand for English words that are read', () => {
    const english = Object.entries(lexicon)
      .filter(([kind]) => !SPELLING.includes(kind))
      .flatMap(([, meanings]) => Object.keys(meanings))
      .flatMap((phrase) => phrase.split(/[\s,#-]+/))
      .filter((word) => word !== '' && !READ.includes(word));
    const unread = english.filter(
      (word) => !VOCABULARIES[0]?.knows(word.toLowerCase()) && unitNamed(word) === undefined,
    );
    expect(unread).toEqual([]);
  });

  test('are no two things', () => {
    const meanings = new Map<string, string[]>();
    for (const [kind, words] of Object.entries(lexicon)) {
      if (kind === 'Stem' || SPELLING.slice(0, 3).includes(kind)) continue;
      for (const [meaning, phrases] of Object.entries(words))
        for (const phrase of phrases)
          meanings.set(phrase, [...(meanings.get(phrase) ?? []), `${kind} ${meaning}`]);
    }
    const twice = [...meanings].filter(([, found]) => found.length > 1);
    expect(twice).toEqual([]);
  });
});

describe('what is not understood is asked about in its own words', () => {
  test.each([
    ['Platte 80x40x5 mit zwei Zapfen in der Mitte', 'Zapfen'],
    ['Platte 80x40x5 mit gewölbter Oberseite', 'gewölbter'],
    ['Platte 1.000 x 40 x 5', '1.000'],
    ['Kegelrad 80 mm Durchmesser, 10 mm dick', 'Kegelrad'],
    ['plaque 80x40x5 avec une languette de 10 mm', 'languette'],
    ['plaque gondolée 80x40x5', 'gondolée'],
    ['placa 80x40x5 con una lengüeta de 10 mm', 'lengüeta'],
    ['placa ondulada 80x40x5', 'ondulada'],
    ['plaque 80x40x5 avec un trou de 5 mm en haut', 'en haut'],
    ['plaque 80x40x5 avec 4 trous M6 au pas de 1 mm, à 8 mm des bords', 'pas'],
    ['placa media luna 80x40x5', 'media luna'],
    ['80x40x5的板，左上有一个5毫米的孔', '左上'],
    ['半个圆柱直径20长50', '半'],
    ['80x40x5的板，带波纹', '波纹'],
    ['弯曲的板80x40x5', '弯曲'],
  ])('%s', (prompt, words) => {
    const result = planRequest(prompt, []);
    expect(result.type).toBe('question');
    if (result.type !== 'question') return;
    expect(result.questions.map((each) => each.words).join(' ')).toContain(words);
  });
});

describe('the simplest changes', () => {
  const model = keptFrom('80x40x5 plate with four 6 mm holes 8 mm from the corners');
  test.each([
    ['Bohrungen auf 8 mm', { hole_diameter: 8 }],
    ['setze die Dicke auf 8 mm', { thickness: 8 }],
    ['ändere die Länge auf 120', { length: 120 }],
    ['les trous à 8 mm', { hole_diameter: 8 }],
    ["change l'épaisseur à 8 mm", { thickness: 8 }],
    ['agujeros de 8 mm', { hole_diameter: 8 }],
    ['cambia el espesor a 8 mm', { thickness: 8 }],
    ['厚度改为8毫米', { thickness: 8 }],
    ['把长度改为120', { length: 120 }],
  ])('%s', (request, sizes) => {
    const change = planChange(request, [], documentWith([{ kept: model }]));
    expect(change).toMatchObject({ type: 'revision' });
    if (change?.type === 'revision') expect(differences(change).sizes).toEqual(sizes);
  });

  test.each([
    'Platte 5 mm länger',
    '5 mm dicker',
    'Dicke um 2 mm verringern',
    '5 mm más largo',
    '2 mm plus épais',
    '加长5毫米',
    '再厚5毫米',
    '孔直径减2',
  ])('by how much, and which way, is not read: %s', (request) => {
    expect(planChange(request, [], documentWith([{ kept: model }]))?.type).not.toBe('revision');
  });
});

describe('an answer takes the place of the words that were asked about', () => {
  test.each([
    ['Platte 80x40x5 mit 20 mm Durchbruch in der Mitte', 'Durchbruch', 'hole'],
    ['Platte 80x40x5 mit 20 mm Durchbruch in der Mitte', 'Durchbruch', 'Loch'],
    ['80x40x5的板，中间有一个直径20的窟窿', '窟窿', '孔'],
  ])('%s: %s is %s', (prompt, unknown, answer) => {
    const first = planRequest(prompt, []);
    expect(first.type).toBe('question');
    if (first.type !== 'question') return;
    const question = first.questions.find(({ words }) => words?.includes(unknown));
    if (!question) throw new Error('nothing is asked about words');
    expect(planRequest(prompt, [{ question, text: answer }])).toMatchObject({ type: 'plan' });
  });
});

test('a word of a change that has no English is asked about as it was written', () => {
  const kept = keptFrom('80x40x5 plate with four M5 clearance holes 8 mm from the corners');
  const change = planChange('mach die Platte 10 mm länger', [], documentWith([{ kept }]));
  expect(change).toMatchObject({
    type: 'question',
    questions: [{ words: 'länger', text: 'I do not understand "länger". What is meant?' }],
  });
});
