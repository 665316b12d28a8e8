import type { Noun } from '../../plan/nouns/noun.ts';
import { neededSizes } from './needed-sizes.ts';
import type { Reading, Run } from './reading.ts';

/**
 * Names of sizes that a request can mean: those that it names, and those that its runs ("80 x 40 x 5") can stand for. Where
 * that tells nothing, all of the family.
 */
export function sizesSaid(noun: Family, reading: Reading): string[] {
  const { named, runs, says } = reading;
  const members = (noun.members ?? []).filter(({ words }) => says(anyOf(words)));
  const own = [...named.keys()].flatMap((name) => noun.takes[name] ?? []);
  const ofMembers = members.flatMap(({ takes, order = [], count }) => [
    ...[...named.keys()].flatMap((name) => takes[name] ?? []),
    ...order,
    ...(count === undefined ? [] : [count]),
  ]);
  const ofRuns = runs.flatMap((run) => namesOfRun(noun, run, own));
  if (noun.repeats) return inSteps(noun, reading);
  const names = [...new Set([...ofRuns, ...own, ...ofMembers])];
  return names.length > 0 ? inOrderOf(noun, names) : byRound(noun, reading);
}

/** Names of sizes that a plan of a family is offered: those that can be meant, and those that it cannot do without. */
export function sizesOf(noun: Noun, reading: Reading): string[] {
  const said = sizesSaid(noun, reading);
  const names = [...said, ...neededSizes(noun, said)];
  // More is said than those names can take, and there is nothing else to take it.
  const tooFew = reading.kinds.size === 0 && !noun.repeats && reading.sizes.length > names.length;
  return tooFew ? byRound(noun, reading) : names;
}

type Compact = Partial<Pick<Noun, 'compact'>>;
type Family = Pick<Noun, 'takes' | 'members' | 'repeats'> & Compact;

/** Sizes of the first step, of the second and so on: two for each. */
const inSteps = ({ members = [] }: Family, { sizes }: Reading): string[] =>
  members.slice(0, Math.max(2, Math.ceil(sizes.length / 2))).flatMap(({ order = [] }) => order);

/** What the sizes of a run are to a family. */
function namesOfRun({ compact }: Compact, { values }: Run, own: readonly string[]): readonly string[] {
  const meant =
    compact?.(values, new Set(own)) ?? (values.length > 1 ? compact?.(values, new Set()) : undefined);
  return meant && 'names' in meant ? meant.names : [];
}

/** As the family lists them, so that a model finds them in the usual order. */
function inOrderOf({ takes }: Pick<Noun, 'takes'>, names: readonly string[]): string[] {
  const usual = [...new Set(Object.values(takes))];
  const at = (name: string) => (usual.includes(name) ? usual.indexOf(name) : usual.length);
  return names.toSorted((a, b) => at(a) - at(b));
}

/** All of the family: of radius and diameter the one that is said. */
function byRound({ takes }: Pick<Noun, 'takes'>, { round, says }: Reading): string[] {
  const names = [...new Set(Object.values(takes))];
  return names.filter((name) => {
    if (/^(?:corner_radius|bend_radius|inner_radius)$/.test(name)) return says(ROUNDED);
    if (/radius$/.test(name) && names.includes(name.replace(/radius$/, 'diameter')))
      return round.has('radius');
    if (/diameter$/.test(name) && names.includes(name.replace(/diameter$/, 'radius')))
      return round.has('diameter') || !round.has('radius');
    return true;
  });
}

const ROUNDED = /radius|radii|\brad\b|\bR ?\d|round|fillet|bend/i;

const anyOf = (words: readonly string[]) =>
  new RegExp(`\\b(?:${words.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|')})`, 'i');

/** "40 x 30 x 10": what is first in it is the length, whatever else is called so. */
export function withRuns(noun: Noun, { runs, named }: Reading): ReadonlyMap<string, readonly string[]> {
  const own = new Map(named);
  const words = (name: string) => [
    name,
    ...Object.keys(noun.takes).filter((word) => noun.takes[word] === name),
  ];
  for (const run of runs.filter(({ values }) => values.length > 1)) {
    const meant = namesOfRun(
      noun,
      run,
      [...named.keys()].flatMap((name) => noun.takes[name] ?? []),
    );
    (meant.length > 0 ? meant : namesOfRun(noun, run, [])).forEach((name, index) => {
      const size = run.sizes[index];
      if (size !== undefined) for (const word of words(name)) own.set(word, word === name ? [size] : []);
    });
    break;
  }
  return own;
}
