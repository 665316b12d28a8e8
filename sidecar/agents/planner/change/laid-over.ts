import { titleOf } from '../../../builtin/part/title.ts';
import { nounNamed } from '../../../plan/nouns/registry.ts';
import type { OutlineFeature } from '../../../plan/outline/feature.ts';
import { lower, numbered } from '../../../plan/outline/lower.ts';
import type { Base, Outline } from '../../../plan/outline/outline.ts';
import type { SolidFeature } from '../../../plan/outline/solid-feature.ts';
import { isSame } from '../same-size.ts';
import { type Sheet, type SheetFeature, sheetFeatureOf } from '../sheet.ts';
import { pairs } from './pairs.ts';

/** What became of a part when a sheet was laid over its outline. */
export interface LaidOver {
  readonly outline: Outline;
  /** Names of the base's sizes that are others now. */
  readonly resized: readonly string[];
  /** Features that are not as they were. */
  readonly altered: readonly OutlineFeature[];
  /** Features that the sheet has not, though it could. */
  readonly missing: readonly OutlineFeature[];
  readonly added: readonly OutlineFeature[];
}

/**
 * A part as it is to be: of a sheet only what it has otherwise than it was shown. A sheet is a smaller copy of an outline, and
 * what it cannot say stays as it was: words, names, which corners, a seat's bearing. Pure.
 * @param read the sheet as an outline, its features in the sheet's order
 */
export function laidOver(read: Outline, sheet: Sheet, before: Outline, request: string): LaidOver {
  const shown = before.features.map(sheetFeatureOf);
  const found = pairs(shown, sheet.features);
  const next = withNames(read.features, found, before);
  const base = baseOver(read.base, before.base);
  const stays = before.features.map((old, was) => {
    const at = found.indexOf(was);
    const told = shown[was];
    const [answer, feature] = [sheet.features[at], next[at]];
    if (!told) return old;
    return answer && feature ? featureOver(old, told, answer, feature, request) : null;
  });
  const added = next.filter((_, at) => found[at] === -1);
  const missing = before.features.filter((_, was) => stays[was] === null);
  const features = [...kept(stays, before), ...added];
  const gone = [...(before.gone ?? []), ...namesOf(missing, before)];
  return {
    outline: {
      ...before,
      base,
      ...(features.length === before.features.length && missing.length === 0
        ? {}
        : { title: titleOf(base.noun, features) }),
      features,
      ...(gone.length > 0 ? { gone } : {}),
      assumptions: [...new Set([...before.assumptions, ...read.assumptions])].slice(-50),
    },
    resized: resizedIn(base, before.base),
    altered: before.features.filter((old, was) => stays[was] !== null && stays[was] !== old),
    missing,
    added,
  };
}

function baseOver(read: Base, before: Base): Base {
  if (read.noun !== (nounNamed(before.noun)?.name ?? before.noun)) return read;
  const more = Object.keys(read.sizes).filter((name) => !(name in before.sizes));
  // A size that is told in another way takes the place of the one that it was told by.
  const sizes = more.length > 0 ? {} : before.sizes;
  const same = (name: string, size: string) => {
    const old = before.sizes[name];
    return old !== undefined && isSame(old, size) ? old : size;
  };
  const now = Object.entries(read.sizes).map(([name, size]) => [name, same(name, size)]);
  return {
    ...before,
    ...(read.standard === undefined ? {} : { standard: read.standard }),
    sizes: { ...sizes, ...Object.fromEntries(now) },
  };
}

function resizedIn(now: Base, before: Base): string[] {
  const names = new Set([...Object.keys(now.sizes), ...Object.keys(before.sizes)]);
  return [
    ...(now.noun === before.noun ? [] : ['shape']),
    ...(now.standard === before.standard ? [] : ['standard']),
    ...[...names].filter((name) => !isSame(now.sizes[name], before.sizes[name])),
  ];
}

/** Fields of an outline that go with one of a sheet. */
const WITH: Readonly<Record<string, readonly string[]>> = {
  diameter: ['diameter', 'radius', 'thread', 'bearing', 'shoulder'],
  radius: ['diameter', 'radius', 'thread', 'bearing', 'shoulder'],
  thread: ['diameter', 'radius', 'thread'],
  length: ['length', 'bearing', 'shoulder'],
  width: ['width', 'bearing', 'shoulder'],
  depth: ['depth', 'blind', 'through'],
  edges: ['edges', 'corners', 'sides'],
  place: ['place', 'count'],
  side: ['at', 'axis'],
  shift: ['at'],
  of: ['at'],
};

/** What a model leaves out is forgotten more often than meant, unless the request has a word for it. */
const LEFT_OUT: Readonly<Record<string, RegExp>> = {
  depth: /\bthrough\b|\ball the way\b/i,
  place: /\bcent(?:re|er)|\bmiddle\b/i,
  shift: /\bcent(?:re|er)|\bmiddle\b/i,
  fit: /\b(?:clearance|plain|untapped|unthreaded|instead|not|remove|without|no)\b/i,
  counterbore: /\b(?:plain|instead|not|remove|without|no)\b/i,
  countersink: /\b(?:plain|instead|not|remove|without|no)\b/i,
  corner_radius: /\b(?:square|sharp|not|remove|without|no)\b/i,
};

function featureOver(
  old: OutlineFeature,
  shown: SheetFeature,
  answer: SheetFeature,
  next: OutlineFeature,
  request: string,
): OutlineFeature {
  const was = new Map<string, unknown>(Object.entries(shown));
  const is = new Map<string, unknown>(Object.entries(answer));
  const changed = [...new Set([...was.keys(), ...is.keys()])].filter((name) =>
    is.has(name) ? !isSame(was.get(name), is.get(name)) : LEFT_OUT[name]?.test(request),
  );
  if (changed.length === 0) return old;
  const fields = new Map<string, unknown>(Object.entries(old));
  const now = new Map<string, unknown>(Object.entries(next));
  for (const field of changed.flatMap((name) => WITH[name] ?? [name])) {
    fields.delete(field);
    if (now.has(field)) fields.set(field, now.get(field));
  }
  if (next.kind === 'solid' && old.kind === 'solid' && changed.includes('sizes'))
    fields.set('sizes', { ...old.sizes, ...next.sizes });
  return Object.fromEntries(fields) as OutlineFeature;
}

/** Solids of the sheet by the names that they had; new ones by names that no other has. */
function withNames(features: readonly OutlineFeature[], found: readonly number[], before: Outline) {
  const old = (at: number) => before.features[found[at] ?? -1];
  const taken = new Set(before.features.flatMap((each) => (each.kind === 'solid' ? [each.name] : [])));
  const names = new Map<string, string>();
  features.forEach((feature, at) => {
    if (feature.kind !== 'solid') return;
    const was = old(at);
    const name = was?.kind === 'solid' ? was.name : unlike(feature.name, taken);
    taken.add(name);
    names.set(feature.name, name);
  });
  const named = (ref: string | undefined) => (ref === undefined ? {} : { of: names.get(ref) ?? ref });
  const placed = ({ at }: SolidFeature): SolidFeature['at'] =>
    Object.fromEntries(
      Object.entries(at).map(([axis, along]) => [axis, along && { ...along, ...named(along.of) }]),
    );
  return features.map((feature) =>
    feature.kind === 'solid'
      ? { ...feature, name: names.get(feature.name) ?? feature.name, at: placed(feature) }
      : feature,
  );
}

function unlike(name: string, taken: ReadonlySet<string>): string {
  let nth = 2;
  let other = name;
  while (taken.has(other)) other = `${name} ${nth++}`;
  return other;
}

/** What stays, with the number that it had among those of its kind where one of them is gone. */
function kept(stays: readonly (OutlineFeature | null)[], before: Outline): OutlineFeature[] {
  const less = new Set(before.features.filter((_, was) => stays[was] === null).map(({ kind }) => kind));
  const nth = numbered(before.features).map((each) => each.nth);
  return stays.flatMap((feature, was) => {
    if (feature === null) return [];
    return less.has(feature.kind) ? [{ ...feature, nth: nth[was] }] : [feature];
  });
}

/** What the plan calls the features that are gone. */
function namesOf(missing: readonly OutlineFeature[], before: Outline): string[] {
  const lowered = missing.length > 0 ? lower(before) : null;
  if (lowered?.type !== 'plan') return [];
  return before.features.flatMap((feature, at) =>
    missing.includes(feature) ? [...(lowered.made[at] ?? [])] : [],
  );
}
