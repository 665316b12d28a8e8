import type { SolidFeature } from '../solid-feature.ts';
import type { Workpiece } from '../workpiece.ts';

/** Rounds and bevels edges of a solid. */
export function finishEdges(
  { edges = [], name, words }: SolidFeature,
  features: readonly string[],
  work: Workpiece,
): void {
  const { draft } = work;
  const made = work.solids.get(name);
  if (edges.length === 0 || !made?.made) return;
  const { axis, sign, body } = made.made;
  for (const { finish, size, which } of edges) {
    const about = `${name} ${finish === 'fillet' ? 'fillet radius' : 'chamfer size'}`;
    const term = draft.length(about.replace(/[^A-Za-z0-9]+/g, '_').toLowerCase(), size, about);
    const end = (which === 'top') === sign > 0 ? 'high' : 'low';
    const at =
      which === 'top' || which === 'bottom' ? { [axis.toLowerCase()]: made.extent[axis][end].text } : {};
    const along = which === 'along' ? { along: axis } : {};
    const chosen = features.map((of) => ({ of, ...at, ...along }));
    const common = { ...(body === undefined ? {} : { body }), edges: chosen };
    if (finish === 'fillet') {
      draft.add({ kind: 'fillet', name: draft.featureName('Fillet'), ...common, radius: term.text });
      draft.require({ kind: 'rounded_edges', words, radius: term.value, atLeast: 1 });
    } else {
      draft.add({ kind: 'chamfer', name: draft.featureName('Chamfer'), ...common, size: term.text });
      draft.require({ kind: 'chamfered_edges', words, size: term.value, atLeast: 1 });
    }
    draft.volume = null;
  }
}
