import type { Noun } from '../../plan/nouns/noun.ts';
import type { Slice } from '../part/part-reader.ts';
import type { Figure, Item } from '../phrases/item.ts';
import { spoken } from './mentions.ts';

const OF_RUN = ['inner_length', 'inner_width', 'inner_height'] as const;
const OPENS = /^(?:inside|(?:on|at) the inside)$/;
const PASSED: readonly Item['kind'][] = ['filler', 'article', 'the', 'part'];

/**
 * "The inside should be 90 x 60 x 40": what is said of the inside are sizes of the inside, to the end of its clause. Where
 * it is not plain which, the word "inside" is left to be asked about.
 */
export function withInside(items: readonly Item[], noun: Noun, slice: Slice): Item[] {
  const read: Item[] = [];
  for (let at = 0; at < items.length; at++) {
    const item = items[at];
    if (!item) break;
    const opens = OPENS.test(spoken(slice(item.start, item.end)));
    const from = opens ? sizesFrom(items, at, slice) : undefined;
    if (from === undefined) {
      read.push(item);
      continue;
    }
    const until = endOfSizes(items, from, noun);
    const inner = insideOf(items.slice(from, until), noun);
    if (inner) read.push({ kind: 'filler', start: item.start, end: item.end }, ...inner);
    else read.push({ kind: 'dangling', start: item.start, end: item.end }, ...items.slice(from, until));
    at = until - 1;
  }
  return read;
}

/** Where the sizes begin that are said of the inside; undefined where the word only says where something is. */
function sizesFrom(items: readonly Item[], at: number, slice: Slice): number | undefined {
  const [direct, before] = [items[at - 1], items.slice(0, at).findLast(({ kind }) => !PASSED.includes(kind))];
  const itself = direct && (direct.kind === 'the' || spoken(slice(direct.start, direct.end)) === 'whose');
  const begins = before === undefined || ['break', 'noun', 'link'].includes(before.kind);
  if (!itself && !begins) return undefined;
  let from = at + 1;
  while (isPassed(items[from])) from++;
  return isSize(items[from]) ? from : undefined;
}

const isPassed = (item: Item | undefined) =>
  item !== undefined && (PASSED.includes(item.kind) || (item.kind === 'link' && item.word !== 'from'));

const isSize = (item: Item | undefined) =>
  item?.kind === 'figure' || item?.kind === 'run' || item?.kind === 'named';

/** Sizes by name may go on over commas and "and". */
function endOfSizes(items: readonly Item[], from: number, noun: Noun): number {
  let until = from + 1;
  if (items[from]?.kind !== 'named') return until;
  for (let at = until; at < items.length; at++) {
    const item = items[at];
    // "The inside is 30 mm in diameter, 50 mm long": what is round is as long inside as outside.
    if (item?.kind === 'named' && isRound(noun) && item.names.some((name) => !innerName(name, [], noun)))
      break;
    if (item?.kind === 'named') until = at + 1;
    else if (!item || (item.kind === 'break' && item.strength === 'stop')) break;
    else if (item.kind !== 'break' && !isPassed(item)) break;
  }
  return until;
}

/** The same as sizes of the inside; undefined where one of them is none that there is. */
function insideOf(said: readonly Item[], noun: Noun): Item[] | undefined {
  const round = isRound(noun);
  const inner: Item[] = [];
  for (const item of said) {
    const { start, end } = item;
    const sized = (name: string, figure: Figure): Item => ({
      kind: 'named',
      names: [name],
      figures: [figure],
      at: 'first',
      start: figure.start,
      end: figure.end,
    });
    if (item.kind === 'figure') {
      if (!round) return undefined;
      inner.push(sized('inner_diameter', item.figure));
    } else if (item.kind === 'run') {
      if (round || item.figures.length !== OF_RUN.length) return undefined;
      const unit = item.figures.find((figure) => figure.unit !== null)?.unit ?? null;
      inner.push(
        ...item.figures.map((figure, n) => sized(OF_RUN[n] ?? '', { ...figure, unit: figure.unit ?? unit })),
      );
    } else if (item.kind === 'named') {
      const names = item.names.map((name) => innerName(name, said, noun));
      if (item.figures.length > 1 || names.some((name) => name === undefined)) return undefined;
      inner.push({ ...item, names: names.filter((name) => name !== undefined), start, end });
    } else inner.push(item);
  }
  return inner;
}

const isRound = (noun: Noun) => noun.takes.inner_diameter !== undefined;

const WALL = ['wall', 'floor', 'thickness', 'outer_diameter', 'outer_size', 'outer_radius'];

function innerName(name: string, said: readonly Item[], noun: Noun): string | undefined {
  // "Inside 30, wall 2": of the part as a whole.
  if (WALL.includes(name) || name.startsWith('inner_')) return name;
  const names = said.flatMap((item) => (item.kind === 'named' ? item.names : []));
  const upright = name === 'depth' && names.includes('length') && names.includes('width');
  const inner = `inner_${upright ? 'height' : name}`;
  const hollow = noun.turns?.wall !== undefined || noun.turns?.open !== undefined;
  return noun.takes[inner] !== undefined || (hollow && OF_RUN.some((each) => each === inner))
    ? inner
    : undefined;
}
