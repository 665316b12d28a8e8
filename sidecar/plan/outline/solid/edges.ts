import type { Axis } from '../../place.ts';
import type { EdgeFinish, FinishedEdges } from '../feature.ts';
import { addFinish, finishSize } from '../finish.ts';
import type { SolidFeature } from '../solid-feature.ts';
import { contradiction, Unclear } from '../unclear.ts';
import type { Workpiece } from '../workpiece.ts';
import type { Standing } from './standing.ts';

/** Rounds and bevels edges of a solid as it says itself. */
export function finishEdges({ edges = [], name, words }: SolidFeature, work: Workpiece): void {
  const made = work.solids.get(name);
  if (edges.length === 0 || !made?.made) return;
  const { axis, sign } = made.made;
  for (const { finish, size, which } of edges) {
    const about = `${name} ${finish === 'fillet' ? 'fillet radius' : 'chamfer size'}`;
    const term = work.draft.length(about.replace(/[^A-Za-z0-9]+/g, '_').toLowerCase(), size, about);
    work.draft.into = made.made.body;
    const edges = allOf(made.made.features, chosen(which, axis, sign, made));
    addFinish({ kind: finish, words }, term, edges, 1, work.draft);
    work.draft.volume = null;
    work.draft.into = undefined;
  }
}

/** Edges of some features, each chosen in the same way. */
const allOf = (features: readonly string[], condition: Readonly<Record<string, unknown>>) =>
  features.map((of) => ({ of, ...condition }));

/** The edges of a solid that are meant, as the plan chooses them. */
function chosen(
  which: NonNullable<SolidFeature['edges']>[number]['which'],
  axis: Axis,
  sign: 1 | -1,
  { extent, made }: Standing,
): Readonly<Record<string, unknown>> {
  switch (which) {
    case 'all':
      return {};
    case 'along':
      return { along: axis };
    case 'inside':
    case 'outside':
      return { corner: which };
    default: {
      // What goes through all ends at the sides of the part, wherever those are.
      if (made?.form.height === null && axis === 'Z') return { side: which };
      const end = (which === 'top') === sign > 0 ? 'high' : 'low';
      return { [axis.toLowerCase()]: extent[axis][end].text };
    }
  }
}

/** The same for edges of a solid, or of a slot and the like, that is named elsewhere. @throws Unclear */
export function finishEdgesOf(asked: EdgeFinish, of: string, label: string, work: Workpiece): void {
  const { edges = 'all', words, kind } = asked;
  if (asked.corners || asked.sides) {
    const text = `Of the ${of} I can work on all edges, or those of its top or bottom. Which does "${words}" mean?`;
    throw new Unclear([contradiction(words, text)]);
  }
  const size = finishSize(asked, label, work);
  const solid = work.solids.get(of);
  const features =
    solid?.made?.features ?? (solid ? [work.draft.features[0]?.name ?? ''] : work.made.get(of));
  if (!features || features.length === 0) {
    const names = [...work.solids.keys(), ...work.made.keys()];
    const text = `"${words}": there is no ${of} whose edges I could work on. Which edges are meant?`;
    throw new Unclear([
      contradiction(
        words,
        text,
        names.filter((name) => name !== 'base'),
      ),
    ]);
  }
  const condition = solid ? conditionOf(edges, solid) : wordOf(edges);
  addFinish({ kind, words }, size, allOf(features, condition), 1, work.draft);
  work.draft.volume = null;
}

const conditionOf = (edges: FinishedEdges, { extent }: Standing) => {
  if (edges === 'top') return { z: extent.Z.high.text };
  if (edges === 'bottom') return { z: extent.Z.low.text };
  return wordOf(edges);
};

const wordOf = (edges: FinishedEdges) => {
  if (edges === 'vertical') return { along: 'Z' as const };
  return edges === 'top' || edges === 'bottom' ? { side: edges } : {};
};
