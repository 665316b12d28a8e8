import type { Question } from '../../../rpc-schema/design.ts';
import type { HoleFeature, OutlineFeature, PlacedFeature } from '../../plan/outline/feature.ts';
import { numbered } from '../../plan/outline/lower.ts';
import type { Outline } from '../../plan/outline/outline.ts';
import type { Place } from '../../plan/outline/place.ts';
import { readThread } from '../../plan/standards/thread.ts';
import { isAmount } from './answer-choice.ts';
import type { PlaceAnswer } from './answer-reader.ts';

export interface Answer {
  readonly question: Question;
  readonly text: string;
}

/** The prompt with the words of each question replaced by its answer, in order. An empty answer leaves them out. */
export const withAnswers = (prompt: string, answers: readonly Answer[]): string => put(prompt, answers).text;

/** The words that empty answers left out. */
export const leftOut = (prompt: string, answers: readonly Answer[]): readonly string[] =>
  put(prompt, answers).left;

function put(prompt: string, answers: readonly Answer[]): { text: string; left: string[] } {
  let text = prompt;
  const left: string[] = [];
  for (const { question, text: answer } of answers) {
    if (question.about === 'shape') text = `${answer.trim()} ${text}`;
    if (question.words === null) continue;
    const at = wholeWords(text, question.words);
    if (at < 0) continue;
    const said =
      isSetting(question) && isAmount(answer)
        ? `set the ${question.about} to ${answer.trim()}`
        : answer.trim();
    if (said === '') left.push(question.words);
    text = `${text.slice(0, at)}${said}${text.slice(at + question.words.length)}`;
  }
  return { text, left };
}

/** A question about words that would give a size of the model a value it cannot have: a figure alone is what it is to be. */
export const isSetting = ({ words, about }: Question) => words !== null && about !== null;

/** First place where the words stand by themselves; -1 where they do not. */
export function wholeWords(text: string, words: string): number {
  // Chinese has no blanks between words.
  const joins = (sign: string | undefined) =>
    sign !== undefined && /(?!\p{Script=Han})[\p{L}\p{N}]/u.test(sign);
  for (let at = text.indexOf(words); at >= 0 && words !== ''; at = text.indexOf(words, at + 1)) {
    const before = joins(text[at - 1]) && joins(words[0]);
    const after = joins(text[at + words.length]) && joins(words.at(-1));
    if (!before && !after) return at;
  }
  return -1;
}

/**
 * The outline with the answers to "about" questions filled in.
 * @param readPlace reads an answer such as "in a row" as a place, or undefined
 */
export function filled(outline: Outline, answers: readonly Answer[], readPlace: ReadPlace): Outline {
  let result = outline;
  for (const { question, text } of answers) {
    const answer = text.trim();
    if (question.about !== null && !WHOLE_PART.includes(question.about) && answer !== '')
      result = fill(result, question.about, answer, readPlace);
  }
  return result;
}

/** What an answer says of the part as a whole, and not of a size. */
const WHOLE_PART = ['shape', 'material'];

const FEATURE = /^(hole|fillet|chamfer|slot|pocket|boss|insert boss)(?: (\d+))? (.+)$/;

function fill(outline: Outline, about: string, answer: string, readPlace: ReadPlace): Outline {
  const solid = outline.features.find((each) => each.kind === 'solid' && about.startsWith(`${each.name} `));
  if (solid?.kind === 'solid') {
    const name = about.slice(solid.name.length + 1).replace(/ /g, '_');
    const filled = { ...solid, sizes: { ...solid.sizes, [name]: answer } };
    return { ...outline, features: outline.features.map((each) => (each === solid ? filled : each)) };
  }
  if (about === 'standard') return { ...outline, base: { ...outline.base, standard: answer } };
  const match = FEATURE.exec(about);
  const [, named = ''] = match ?? [];
  const asked = outline.features.some(({ kind }) => kind.replace('_', ' ') === named);
  if (!match || !asked) {
    const name = about.replace(/ /g, '_');
    return { ...outline, base: { ...outline.base, sizes: { ...outline.base.sizes, [name]: answer } } };
  }
  const [, kind, nth = '1', size = ''] = match;
  const features = numbered(outline.features).map(({ feature, nth: own }): OutlineFeature => {
    const meant = feature.kind.replace('_', ' ') === kind && own === Number(nth);
    return meant ? fillFeature(feature, size, answer, readPlace) : feature;
  });
  return { ...outline, features };
}

type ReadPlace = (text: string) => PlaceAnswer | undefined;

function fillFeature(
  feature: OutlineFeature,
  size: string,
  answer: string,
  readPlace: ReadPlace,
): OutlineFeature {
  if (feature.kind === 'fillet') return { ...feature, radius: answer };
  if (feature.kind === 'chamfer') return { ...feature, size: answer };
  if (feature.kind === 'solid' || feature.kind === 'python') return feature;
  const placed = fillPlace(feature, size, answer, readPlace);
  if (placed) return placed;
  if (feature.kind === 'hole') return fillHole(feature, size, answer);
  const cut = feature.kind === 'slot' || feature.kind === 'pocket';
  if (cut && size === 'depth' && /^through$/i.test(answer)) {
    return { ...feature, depth: undefined, blind: undefined, through: true };
  }
  return { ...feature, [size.replace(/ /g, '_')]: answer };
}

/** Where they go, and how many there are; undefined: the size is none of that. */
function fillPlace(
  feature: PlacedFeature,
  size: string,
  answer: string,
  readPlace: ReadPlace,
): PlacedFeature | undefined {
  switch (size) {
    case 'count':
      return { ...feature, count: Number(answer) };
    case 'place': {
      return { ...feature, ...readPlace(answer) };
    }
    case 'spacing':
    case 'row spacing':
      return withPlace(feature, size === 'spacing' ? { spacing: answer } : { across: answer });
    case 'edge distance':
      return withPlace(feature, { edge_distance: answer });
    case 'bolt circle diameter':
      return { ...feature, place: { at: 'circle', diameter: answer } };
    default:
      return undefined;
  }
}

function fillHole(hole: HoleFeature, size: string, answer: string): HoleFeature {
  switch (size) {
    case 'diameter':
      return readThread(answer)
        ? { ...hole, radius: undefined, diameter: undefined, thread: answer }
        : { ...hole, radius: undefined, thread: undefined, fit: undefined, diameter: answer };
    case 'depth':
      return /^through$/i.test(answer)
        ? { ...hole, depth: undefined, blind: undefined }
        : { ...hole, depth: answer };
    case 'counterbore diameter':
    case 'counterbore depth':
      return { ...hole, counterbore: { ...hole.counterbore, [size.slice('counterbore '.length)]: answer } };
    case 'countersink diameter':
    case 'countersink angle':
      return { ...hole, countersink: { ...hole.countersink, [size.slice('countersink '.length)]: answer } };
    default:
      return hole;
  }
}

function withPlace(feature: PlacedFeature, more: Record<string, string>): PlacedFeature {
  return feature.place ? { ...feature, place: { ...feature.place, ...more } as Place } : feature;
}
