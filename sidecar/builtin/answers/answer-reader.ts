import type { Question } from '../../../rpc-schema/design.ts';
import type { FaceName, Place } from '../../plan/outline/place.ts';
import { itemsOf } from '../items-of.ts';
import { HoleReader } from '../part/hole-reader.ts';
import { isCount } from '../part/owner.ts';
import type { Measures } from '../part/written.ts';
import type { Figure, Item } from '../phrases/item.ts';
import { NormalText } from '../words/normal-text.ts';
import { type Answer, isSetting } from './answers.ts';

/** Where things go, as an answer has it. */
export interface PlaceAnswer {
  readonly place: Place;
  readonly face?: FaceName;
  readonly count?: number;
}

/** Words of an answer that say nothing. */
const SILENT: readonly Item['kind'][] = ['break', 'filler', 'article', 'the', 'link', 'part'];

/**
 * The answers to questions about a size, count or place, each read whole and in the units of the request. The last answer
 * to a question counts; one with words that do not fit is asked about again.
 * @param measures those of the request
 */
export function readAnswers(
  answers: readonly Answer[],
  measures: Measures,
): { answers: Answer[]; questions: Question[] } {
  const last = new Map<string, Answer>();
  const read: Answer[] = [];
  const questions: Question[] = [];
  for (const answer of answers) {
    const { about } = answer.question;
    // It took the place of its words.
    if (isSetting(answer.question)) continue;
    if (about === null || about === 'shape' || about === 'material') read.push(answer);
    else if (answer.text.trim() !== '') last.set(about, answer);
  }
  for (const [about, { question, text }] of last) {
    const value = readOne(about, text.trim(), measures);
    const unit = otherUnit(measures);
    if (unit !== null && value !== undefined && isBareSize(about, value)) {
      const options = [`${value} mm`, `${value} ${unit}`];
      questions.push({ ...question, text: `Is "${text.trim()}" in ${unit} or in mm?`, options });
    } else if (value !== undefined) read.push({ question, text: value });
    else
      questions.push({ ...question, text: `I could not read "${text.trim()}" as the ${about}. What is it?` });
  }
  return { answers: read, questions };
}

/** The unit of a request in cm, m or feet only, in which a bare answer may be meant. */
function otherUnit({ units, said }: Measures): string | null {
  const [unit] = units;
  return said === null && units.size === 1 && unit !== undefined && ['cm', 'dm', 'm', 'ft'].includes(unit)
    ? unit
    : null;
}

const isBareSize = (about: string, value: string) =>
  /^[\d./,\s-]+$/.test(value) && !/(?:count|angle)$/.test(about);

const saidIn = (text: string): readonly Item[] => itemsOf(new NormalText(text).text);
const telling = (items: readonly Item[]) => items.filter(({ kind }) => !SILENT.includes(kind));

function readOne(about: string, text: string, measures: Measures): string | undefined {
  if (about.endsWith(' place')) return readPlace(text, measures) && text;
  const items = telling(saidIn(text));
  const [item] = items;
  if (about.endsWith(' count')) return readCount(items);
  if (about.endsWith(' depth') && items.every((each) => each.kind === 'trait' && each.trait === 'through'))
    return 'through';
  if (!item || items.length > 1) return undefined;
  if (item.kind === 'thread') return about.endsWith(' diameter') ? item.thread : undefined;
  const found = figureFor(about, item);
  if (!found) return undefined;
  if (about.endsWith('angle')) return measures.size(found.figure, found.figure.unit ?? '°');
  const size = measures.size(found.figure);
  if (found.times === 1) return size;
  const value = measures.millimetres(size);
  return value === undefined ? undefined : `${value * found.times} mm`;
}

/** "four", "4 holes" */
function readCount(items: readonly Item[]): string | undefined {
  const [first, ...rest] = items;
  if (first?.kind !== 'figure' || !isCount(first)) return undefined;
  return rest.every(({ kind }) => kind === 'head') ? String(Number(first.figure.number)) : undefined;
}

/** The one figure of an answer that says what was asked for, and how many times it counts: a radius for a diameter twice. */
function figureFor(about: string, item: Item): { figure: Figure; times: number } | undefined {
  switch (item.kind) {
    case 'figure':
      return { figure: item.figure, times: item.figure.diameter && about.endsWith('radius') ? 0.5 : 1 };
    case 'named': {
      const [figure] = item.figures;
      const [name = ''] = item.names;
      if (!figure || item.figures.length > 1 || item.names.length > 1) return undefined;
      if (name.endsWith('radius') && about.endsWith('diameter')) return { figure, times: 2 };
      if (name.endsWith('diameter') && about.endsWith('radius')) return { figure, times: 0.5 };
      return names(name, about) ? { figure, times: 1 } : undefined;
    }
    case 'distance':
      return about.endsWith('distance') ? { figure: item.figure, times: 1 } : undefined;
    case 'spacing': {
      const [figure, more] = item.figures;
      return figure && !more && about.endsWith('spacing') ? { figure, times: 1 } : undefined;
    }
    case 'circle':
      return item.figure && about.endsWith('circle diameter')
        ? { figure: item.figure, times: item.radius ? 2 : 1 }
        : undefined;
    default:
      return undefined;
  }
}

const UP = ['height', 'thickness', 'length', 'depth', 'wall'];

/** True where the name of a size is another word for what was asked. */
function names(name: string, about: string): boolean {
  const asked = about.split(' ').at(-1) ?? '';
  const said = name.split('_').at(-1) ?? '';
  return said === asked || (UP.includes(said) && UP.includes(asked)) || (said === 'size' && asked === 'side');
}

/** An answer such as "at the corners, 8 mm from the edges"; undefined where any word of it is left over. */
export function readPlace(text: string, measures: Measures): PlaceAnswer | undefined {
  const items = saidIn(text);
  const hole = new HoleReader(true, measures);
  const [first] = items;
  const left = items.filter((item) => !hole.take(item, undefined, true, true));
  if (!first || telling(left).some(({ kind }) => kind !== 'head')) return undefined;
  const { place, face, count, kind: _, words: __, ...more } = hole.finish(text, first);
  if (!place || hole.questions.length > 0 || hole.sideWords.length > 0 || Object.keys(more).length > 0)
    return undefined;
  const said = items.some((item) => item.kind === 'figure' && isCount(item));
  return { place, ...(face ? { face } : {}), ...(said && count ? { count } : {}) };
}
