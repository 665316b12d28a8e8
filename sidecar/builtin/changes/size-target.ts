import { asParameter } from '../../plan/nouns/sizes.ts';
import { numbered } from '../../plan/outline/lower.ts';
import type { Parameter } from '../../plan/parameter.ts';
import type { Plan } from '../../plan/plan.ts';
import { readThread } from '../../plan/standards/thread.ts';
import type { Model } from './model.ts';
import { FALLBACK } from './size-words.ts';

/** A size of the model and the words that may stand for it. */
interface Known {
  readonly parameter: Parameter;
  /** Of its name. */
  readonly name: ReadonlySet<string>;
  /** Of its note, and of what follows it. */
  readonly around: ReadonlySet<string>;
}

const singular = (word: string) => word.replace(/^(.{3,}?(?:s|x|ch|sh))es$/, '$1').replace(/([^su])s$/, '$1');
const wordsOf = (text: string): string[] =>
  text
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter((word) => word.length > 1)
    .map(singular);

/** Words that are for the same thing. */
const LIKE: readonly (readonly string[])[] = [
  ['fillet', 'rounding'],
  ['chamfer', 'bevel'],
  ['centre', 'center', 'middle', 'central'],
];
const also = (words: readonly string[]) =>
  words.flatMap((word) => [word, ...LIKE.filter((like) => like.includes(word)).flat()]);

function follows(feature: Plan['features'][number], name: string): boolean {
  return new RegExp(`(?<![\\w])${name}(?![\\w])`).test(JSON.stringify(feature));
}

function known({ plan, outline }: Model): Known[] {
  const said = outline ? numbered(outline.features) : [];
  return plan.parameters.map((parameter) => {
    const users = plan.features.filter((feature) => follows(feature, parameter.name));
    const name = wordsOf(parameter.name);
    const [, kind = '', nth = '1'] =
      /^([a-z]+?)(?:_(\d+))?_/.exec(parameter.name.replace('insert_boss', 'insert')) ?? [];
    const asked = said
      .filter(
        (each) => each.feature.kind.replace('insert_boss', 'insert') === kind && each.nth === Number(nth),
      )
      .flatMap(({ feature }) => wordsOf(feature.words));
    const around = [
      ...wordsOf(parameter.note.replace(/, written.*/, '')),
      ...users.flatMap(({ kind, name: own, label }) => wordsOf(`${kind} ${own} ${label ?? ''}`)),
      ...asked,
    ];
    return { parameter, name: new Set(name), around: new Set(also([...around, ...name])) };
  });
}

/** What is meant where only a thing is named: of a hole its diameter. */
const PRINCIPAL: Record<string, readonly string[]> = {
  hole: ['diameter', 'radius'],
  bore: ['diameter', 'radius'],
  'round pocket': ['diameter', 'radius'],
  fillet: ['radius', 'diameter'],
  rounding: ['radius'],
  chamfer: ['size'],
  circle: ['diameter', 'radius'],
  corner: ['radius'],
  counterbore: ['diameter'],
  countersink: ['diameter'],
};

const SIZES = new Set(
  'diameter radius length width height depth thickness size spacing count angle distance side wall'.split(
    ' ',
  ),
);

/** What words about a size may mean: several where they do not say it all. */
export interface Meant {
  readonly parameters: readonly Parameter[];
  /** The figure is that of a radius for a diameter (2), or the other way round (0.5). */
  readonly times: number;
}

function isForThread(thread: string, name: string, { plan }: Model): boolean {
  const written = `"${thread.toUpperCase().replace('X', 'x')}"`;
  return plan.features.some((feature) => follows(feature, name) && JSON.stringify(feature).includes(written));
}

const ended = (names: readonly Known[], ends: readonly string[]) => {
  for (const end of ends) {
    const found = names.filter(({ parameter }) => parameter.name.split('_').at(-1) === end);
    if (found.length > 0) return found;
  }
  return [];
};

function fitting(all: readonly Known[], words: readonly string[]): Known[] {
  const fit = all.filter(({ name, around }) => words.every((word) => name.has(word) || around.has(word)));
  const exact = fit.filter(({ name }) => name.size === words.length && words.every((word) => name.has(word)));
  if (exact.length > 0) return exact;
  const thing = words.some((word) => SIZES.has(word))
    ? undefined
    : Object.keys(PRINCIPAL).find((word) => words.includes(word));
  const principal = thing === undefined ? undefined : PRINCIPAL[thing];
  if (thing !== undefined && principal) {
    const named = fit.filter(({ name }) => also([...name]).includes(thing));
    const found = ended(named, principal);
    if (found.length > 0) return found;
  }
  const byName = fit.filter(({ name }) => words.every((word) => also([...name]).includes(word)));
  return byName.length > 0 ? byName : fit;
}

/**
 * The sizes that words may mean, by name, note and the words of the request that they came from.
 * @param said "hole", "diameter"; none: the part itself
 * @param sizes the likeliest first, where a word such as "longer" says which
 */
export function meant(model: Model, said: readonly string[], sizes: readonly string[] = []): Meant {
  // "the block's thickness" is that of the part, whatever it calls it.
  const ofPart = model.outline !== null && said.length > 1;
  const targets = ofPart ? said.filter((target) => !isPart(wordsOf(target), model)) : said;
  const one = (parameters: readonly Parameter[], times = 1): Meant => ({ parameters, times });
  const [only] = targets;
  const named = model.plan.parameters.filter(({ name }) => name === only);
  if (targets.length === 1 && named.length > 0) return one(named);
  const feature = model.plan.features.find(({ name }) => targets.includes(name));
  const piece = ofPiece(model, targets, sizes);
  if (piece) return one(piece);
  // "the M6 holes" are those for M6 and no others.
  const threads = targets.filter((target) => readThread(target) !== undefined);
  const all = known(model).filter(
    ({ parameter }) =>
      (!feature || follows(feature, parameter.name)) &&
      threads.every((thread) => isForThread(thread, parameter.name, model)),
  );
  const words = targets.flatMap((target) => wordsOf(target.replaceAll('_', ' ')));
  const told = targets.map((target) => target.toLowerCase());
  const base = all.filter(({ parameter }) => !isOfFeature(parameter, model));
  if (sizes.length > 0) {
    const room = words.length === 0 || isPart(words, model) ? base : all;
    for (const size of sizes) {
      const found = isPart(words, model)
        ? fitting(room, [size]).filter(({ name }) => name.has(size))
        : fitting(room, [...words, size]).filter(({ name }) => name.has(size));
      if (found.length > 0) return one(found.map(({ parameter }) => parameter));
    }
    return one([]);
  }
  if (words.length === 0 || isPart(words, model)) return one(base.map(({ parameter }) => parameter));
  if (told.length === 1) {
    const [size = ''] = told;
    const own = base.filter(({ parameter }) => parameter.name === size);
    if (own.length > 0) return one(own.map(({ parameter }) => parameter));
  }
  const own = (words_: readonly string[]) => fitting(all, words_).map(({ parameter }) => parameter);
  const found = own(words);
  if (found.length > 0) return one(found);
  const swapped = swap(words);
  if (swapped) {
    const other = own(swapped.words);
    if (other.length > 0) return one(other, swapped.times);
  }
  if (told.length === 1) {
    for (const size of FALLBACK.get(told[0] ?? '') ?? []) {
      const other = base.filter(({ parameter }) => parameter.name === size);
      if (other.length > 0) return one(other.map(({ parameter }) => parameter));
    }
  }
  return one([]);
}

/**
 * The sizes of a further piece that the words name, such as a turned end: no others are meant. null: they name none.
 * What follows another size is not what people speak of.
 */
function ofPiece(
  { outline, plan }: Model,
  targets: readonly string[],
  compared: readonly string[],
): readonly Parameter[] | null {
  const words = targets.flatMap((target) => wordsOf(target.replaceAll('_', ' ')));
  const features = outline?.features ?? [];
  const solids = features.flatMap((each) => (each.kind === 'solid' ? [each.name] : []));
  const whole = solids.filter((name) => wordsOf(name).every((word) => words.includes(word)));
  const [longest] = whole.toSorted((a, b) => b.length - a.length);
  // "the T-slot" has a neck and a head.
  const others = features.some(({ kind }) => kind !== 'solid' && words.includes(kind));
  const names =
    longest !== undefined
      ? [longest]
      : others
        ? []
        : solids.filter((name) => {
            const own = wordsOf(name).slice(0, -1);
            return own.length > 0 && own.every((word) => words.includes(word));
          });
  if (names.length === 0) return null;
  const prefixes = names.map((name) => `${asParameter(name)}_`);
  const own = plan.parameters.filter((each) => prefixes.some((prefix) => each.name.startsWith(prefix)));
  const rest = words.filter((word) => !names.some((name) => wordsOf(name).includes(word))).join('_');
  const exact = own.filter((each) => prefixes.some((prefix) => each.name === `${prefix}${rest}`));
  if (exact.length > 0) return exact.every(({ value }) => typeof value === 'number') ? exact : [];
  const free = own.filter(({ value }) => typeof value === 'number');
  if (free.length === 0) return null;
  const wanted =
    compared.length > 0 ? [...compared] : rest === '' ? [] : [rest, ...(FALLBACK.get(rest) ?? [])];
  // A groove is as wide as the triangle that it is has a base, and as deep as that is high.
  if (wanted.includes('depth')) wanted.push('height');
  if (wanted.includes('width')) wanted.push('base');
  if (wanted.length === 0) return free;
  for (const size of wanted) {
    const found = free.filter((each) => each.name.split('_').at(-1) === size);
    if (found.length > 0) return found;
  }
  return [];
}

/** A radius where the model has the diameter, and the other way round. */
function swap(words: readonly string[]): { words: string[]; times: number } | null {
  const other = words.includes('radius') ? 'diameter' : words.includes('diameter') ? 'radius' : null;
  if (other === null) return null;
  return {
    words: words.map((word) => (word === 'radius' || word === 'diameter' ? other : word)),
    times: other === 'diameter' ? 2 : 0.5,
  };
}

/** True where the words name the part as a whole: its noun, or its title. */
function isPart(words: readonly string[], { outline, plan }: Model): boolean {
  const title = wordsOf(
    outline ? outline.base.noun : `${plan.title} ${plan.bodies.map(({ label }) => label).join(' ')}`,
  );
  const features = new Set(plan.features.slice(1).flatMap(({ kind, name }) => wordsOf(`${kind} ${name}`)));
  return (
    words.length > 0 &&
    words.every((word) => title.includes(word) && !(outline === null && features.has(word)))
  );
}

/** Of a hole, slot and the like rather than of the part itself. */
function isOfFeature({ name }: Parameter, { outline, plan }: Model): boolean {
  if (outline)
    return (
      outline.features.some(({ kind, words }) => belongs(name, kind, words)) && !(name in outline.base.sizes)
    );
  const first = plan.features[0];
  return first !== undefined && !follows(first, name);
}

const belongs = (name: string, kind: string, words: string) =>
  name.startsWith(kind) ||
  (kind === 'hole' && (/^bolt_circle/.test(name) || (name.startsWith('bore') && /\bbore\b/i.test(words))));
