import type { Diff, Extent, PropertyChange } from '../../rpc-schema/diff.ts';
import type { DocumentState, ExecuteResult, ObjectState, ShapeState } from '../../rpc-schema/freecad.ts';
import { OF_AN_ORIGIN } from '../plan/names.ts';
import { rounded } from './in-words.ts';

const written = (value: string | number | boolean | null) =>
  typeof value === 'number' ? rounded(value, 6) : String(value);

/** Everything of an object that a person could have edited, by the name that it goes by. */
function editable(object: ObjectState, state: DocumentState): Map<string, string> {
  const { name, label, properties, expressions, sketch } = object;
  return new Map([
    ['label', label],
    ...Object.entries(properties).map(([key, value]): [string, string] => [key, written(value)]),
    ...(sketch?.namedConstraints ?? []).map((each): [string, string] => [each.name, written(each.value)]),
    ...state.parameters
      .filter(({ object: holder }) => holder === name)
      .map((each): [string, string] => [each.name, `${written(each.value)} ${each.unit}`.trim()]),
    ...expressions.map((each): [string, string] => [`${each.property} follows`, each.expression]),
  ]);
}

function changes(before: Map<string, string>, after: Map<string, string>): PropertyChange[] {
  return [...new Set([...before.keys(), ...after.keys()])]
    .map((property) => ({
      property,
      before: before.get(property) ?? null,
      after: after.get(property) ?? null,
    }))
    .filter((change) => change.before !== change.after);
}

function inOneLine(properties: readonly PropertyChange[]): string {
  const lines = properties.map(({ property, before, after }) => {
    if (before === null) return `${property}: ${after}`;
    return after === null ? `${property}: gone` : `${property}: ${before} to ${after}`;
  });
  return lines.length === 0 ? 'changed' : lines.slice(0, 3).join('; ') + (lines.length > 3 ? '; …' : '');
}

function extentOf(shape: ShapeState | null | undefined): Extent | null {
  if (!shape) return null;
  const [low, high] = shape.bbox;
  const along = (index: 0 | 1 | 2) => Number((high[index] - low[index]).toFixed(6));
  return { size: [along(0), along(1), along(2)], volume: shape.volume, faces: shape.faces };
}

function differ(one: Extent | null, other: Extent | null): boolean {
  if (!one || !other) return one !== other;
  const off = Math.abs(one.volume - other.volume) > 1e-6 * Math.max(1, Math.abs(one.volume));
  return off || one.faces !== other.faces || one.size.some((size, index) => size !== other.size[index]);
}

/**
 * What a live run did to the document, from what FreeCAD itself reported and the states before and after.
 * Both states hold the details of what was changed; the one before of what was removed, the one after of what was added.
 */
export function diff(before: DocumentState, after: DocumentState, ran: ExecuteResult): Diff {
  const entry = (state: DocumentState, name: string) => {
    const found = state.tree.find((candidate) => candidate.name === name);
    return { name, label: found?.label ?? name, type: found?.type ?? '' };
  };
  const detail = (state: DocumentState, name: string) => state.objects.find((object) => object.name === name);
  const created = new Set(ran.created);
  const changed = ran.changed.filter((name) => !created.has(name));
  const touched = [...ran.deleted, ...changed, ...ran.created];
  return {
    added: ran.created.map((name) => entry(after, name)).filter(({ type }) => !OF_AN_ORIGIN.has(type)),
    removed: ran.deleted.map((name) => entry(before, name)),
    changed: changed.map((name) => {
      const [was, is] = [detail(before, name), detail(after, name)];
      const properties = was && is ? changes(editable(was, before), editable(is, after)) : [];
      return { name, label: entry(after, name).label, what: inOneLine(properties), properties };
    }),
    shapes: touched.flatMap((name) => {
      const [was, is] = [extentOf(detail(before, name)?.shape), extentOf(detail(after, name)?.shape)];
      const { label, type } = entry(is ? after : before, name);
      if (OF_AN_ORIGIN.has(type) || !differ(was, is)) return [];
      return [{ name, label, before: was, after: is }];
    }),
  };
}
