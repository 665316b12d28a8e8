import type { Diff } from '../../rpc-schema/design.ts';
import type { DocumentState, ExecuteResult } from '../../rpc-schema/freecad.ts';

/** Axes and planes that every body brings along: they would bury what a person looks for. */
const OF_AN_ORIGIN = new Set(['App::Origin', 'App::Line', 'App::Plane', 'App::Point']);

/** What a live run did to the document, from its state before and after and what FreeCAD itself reported. */
export function diff(before: DocumentState, after: DocumentState, ran: ExecuteResult): Diff {
  const entry = (state: DocumentState, name: string) => {
    const found = state.tree.find((candidate) => candidate.name === name);
    return { name, label: found?.label ?? name, type: found?.type ?? '' };
  };
  const created = new Set(ran.created);
  return {
    added: ran.created.map((name) => entry(after, name)).filter(({ type }) => !OF_AN_ORIGIN.has(type)),
    removed: ran.deleted.map((name) => entry(before, name)),
    changed: ran.changed
      .filter((name) => !created.has(name))
      .map((name) => ({ name, label: entry(after, name).label, what: 'changed' })),
  };
}
