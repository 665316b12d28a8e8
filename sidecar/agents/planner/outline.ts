import { type Mention, mentions } from '../../checks/numbers/mentions.ts';
import { nounNamed } from '../../plan/nouns/registry.ts';
import type { OutlineFeature } from '../../plan/outline/feature.ts';
import { Outline } from '../../plan/outline/outline.ts';
import type { Along } from '../../plan/outline/solid-feature.ts';
import { solidNamed } from '../../plan/solids/registry.ts';
import { harmless } from '../fence.ts';
import { BadPlan } from './answer.ts';
import type { Sheet, SheetFeature, SheetSolid } from './sheet.ts';

/**
 * The outline that a sheet stands for: names of sizes as the part family has them, radius or diameter as the request says,
 * places of solids in full, and for each feature the words that ask for it. Pure.
 * @throws BadPlan where the sheet has what no outline can
 */
export function outlineOf(sheet: Sheet, request: string): Outline {
  const found = mentions(request);
  const noun = nounNamed(sheet.base.noun);
  const clauses = clausesOf(request);
  const names = solidNames(sheet);
  const read = Outline.safeParse({
    title: titleOf(sheet),
    base: {
      ...sheet.base,
      ...(noun ? { noun: noun.name } : {}),
      words: request.slice(0, 300),
      sizes: named(sheet.base.sizes, found, noun),
    },
    features: sheet.features.map((feature) => {
      const words = clauseFor(feature, clauses);
      return feature.kind === 'solid' ? solidOf(feature, words, names, found) : plain(feature, words, found);
    }),
    assumptions: sheet.assumptions ?? [],
  });
  if (read.success) return read.data;
  const [issue] = read.error.issues;
  throw new BadPlan(harmless(`${issue?.path.join('.')}: ${issue?.message}`), { cause: read.error });
}

const titleOf = ({ base, features }: Sheet): string => {
  const name = `${base.noun.slice(0, 1).toUpperCase()}${base.noun.slice(1)}`;
  const kinds = [
    ...new Set(features.map(({ kind }) => kind).filter((kind) => kind !== 'solid' && kind !== 'python')),
  ];
  return kinds.length === 0 ? name : `${name} with ${kinds.map((kind) => `${kind}s`).join(', ')}`;
};

interface Named {
  readonly takes: Readonly<Record<string, string>>;
}

/** Names as the family has them; those with nothing in them are as good as unsaid. */
function named(sizes: Readonly<Record<string, string>>, found: readonly Mention[], family?: Named) {
  const known = new Set(Object.values(family?.takes ?? {}));
  return Object.fromEntries(
    Object.entries(sizes)
      .filter(([, size]) => size.trim() !== '')
      .map(([name, size]) => {
        const own = known.has(name) ? name : (family?.takes[name] ?? name);
        const round = asSaid(own, size, found);
        return [known.size === 0 || known.has(round) ? round : own, size];
      }),
  );
}

/** Small models mix up radius and diameter: the request's own word beside the number decides. */
function asSaid(name: string, size: string, found: readonly Mention[]): string {
  const roles = new Set(
    found.filter(({ quantity }) => size.startsWith(quantity.trim())).map(({ role }) => role),
  );
  if (roles.size !== 1) return name;
  if (roles.has('radius')) return name.replace(/diameter$/, 'radius');
  return roles.has('diameter') ? name.replace(/radius$/, 'diameter') : name;
}

type Plain = Exclude<SheetFeature, SheetSolid>;

function plain(feature: Plain, words: string, found: readonly Mention[]): OutlineFeature {
  if (feature.kind === 'fillet' || feature.kind === 'chamfer' || feature.kind === 'python')
    return { ...feature, words };
  const swapped = Object.fromEntries(
    Object.entries(feature).map(([key, value]) => [
      (key === 'diameter' || key === 'radius') && typeof value === 'string' ? asSaid(key, value, found) : key,
      value,
    ]),
  ) as Plain;
  const where = 'place' in swapped ? swapped.place?.at : undefined;
  const alone = (where === undefined || where === 'centre' || where === 'sides') && !('count' in swapped);
  const blind = 'depth' in swapped && swapped.depth !== undefined ? { blind: true } : {};
  return {
    ...(alone ? { count: 1 } : {}),
    ...swapped,
    ...(swapped.kind === 'boss' ? {} : blind),
    words,
  } as OutlineFeature;
}

const AXIS_OF = { top: 'z', bottom: 'z', left: 'x', right: 'x', front: 'y', back: 'y' } as const;
const HIGH = new Set(['top', 'right', 'back']);

function solidOf(
  solid: SheetSolid,
  words: string,
  names: ReadonlyMap<SheetSolid, string>,
  found: readonly Mention[],
): OutlineFeature {
  const kind = solidNamed(solid.noun);
  const nth = /^solid (\d+)$/.exec(solid.of ?? '')?.[1];
  // One that there is not is a finding, and not the base: there it would stand in a wrong place.
  const host = nth === undefined ? 'base' : ([...names.values()][Number(nth) - 1] ?? `solid ${nth}`);
  const at: Record<string, Along> = {};
  for (const axis of ['x', 'y', 'z'] as const) {
    const shift = solid.shift?.[axis];
    const offset = shift === undefined || shift === '0' ? {} : { offset: shift };
    if (solid.side && AXIS_OF[solid.side] === axis) {
      const end = HIGH.has(solid.side) ? 'high' : 'low';
      const other = end === 'high' ? 'low' : 'high';
      at[axis] = { mine: solid.mode === 'add' ? other : end, of: host, end, ...offset };
    } else {
      at[axis] = { mine: 'middle', of: host, end: 'middle', ...offset };
    }
  }
  return {
    kind: 'solid',
    words,
    name: names.get(solid) ?? solid.noun,
    mode: solid.mode,
    noun: kind?.name ?? solid.noun,
    sizes: named(solid.sizes, found, kind),
    axis: solid.axis ?? (solid.side && solid.noun !== 'box' ? AXIS_OF[solid.side] : 'z'),
    at,
  };
}

/** What each solid of a sheet is called: "post", and the next one "post 2". */
function solidNames({ features }: Sheet): ReadonlyMap<SheetSolid, string> {
  const names = new Map<SheetSolid, string>();
  for (const feature of features) {
    if (feature.kind !== 'solid') continue;
    const same = [...names.keys()].filter(({ noun }) => noun === feature.noun).length;
    names.set(feature, same === 0 ? feature.noun : `${feature.noun} ${same + 1}`);
  }
  return names;
}

/** A request in pieces, each of which asks for one thing. */
const clausesOf = (request: string): string[] =>
  request
    .split(/[;.](?=\s|$)|,\s|\b(?:with|and|then)\b/i)
    .map((clause) => clause.trim())
    .filter((clause) => clause !== '');

/** The clause with most of a feature's own sizes, or with its kind. */
function clauseFor(feature: SheetFeature, clauses: readonly string[]): string {
  const sizes = textsOf(feature).map((text) => text.replace(/\s*mm$/, ''));
  const scored = clauses.map((clause) => ({
    clause,
    score:
      sizes.filter((size) => clause.includes(size)).length +
      (clause.toLowerCase().includes(feature.kind === 'solid' ? feature.noun : feature.kind) ? 0.5 : 0),
  }));
  const [best] = scored.sort((a, b) => b.score - a.score);
  const clause = best && best.score > 0 ? best.clause : (clauses.at(-1) ?? feature.kind);
  return clause.slice(0, 300);
}

function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return /\d/.test(value) ? [value] : [];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsOf) : [];
}
