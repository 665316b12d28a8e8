import type { z } from 'zod';
import type { Edges } from '../edges.ts';
import type { Draft } from './draft.ts';
import type { EdgeFinish } from './feature.ts';
import { half, type Term } from './term.ts';
import { inMm, missing, Unclear } from './unclear.ts';
import type { Workpiece } from './workpiece.ts';

/** The radius of a fillet, the size of a chamfer. @throws Unclear where it is not told */
export function finishSize(finish: EdgeFinish, label: string, { draft }: Pick<Workpiece, 'draft'>): Term {
  const prefix = label.replace(' ', '_');
  if (finish.kind === 'chamfer') {
    if (finish.size === undefined)
      throw new Unclear([missing(`${label} size`, `How large is "${finish.words}"?`)]);
    return draft.length(`${prefix}_size`, finish.size, `${label} size`);
  }
  if (finish.radius !== undefined) return draft.length(`${prefix}_radius`, finish.radius, `${label} radius`);
  if (finish.diameter !== undefined)
    return half(draft.length(`${prefix}_diameter`, finish.diameter, `${label} diameter`));
  throw new Unclear([missing(`${label} radius`, `What is the radius of "${finish.words}"?`)]);
}

/** @param most mm; what reaches it does not fit. @throws Unclear */
export function checkFits({ kind, words }: EdgeFinish, size: number, most: number, label: string): void {
  if (size < most - 1e-9) return;
  const about = `${label} ${kind === 'fillet' ? 'radius' : 'size'}`;
  const text = `"${words}" is ${inMm(size)}, which does not fit: it has to be less than ${inMm(most)}. What should it be?`;
  throw new Unclear([missing(about, text)]);
}

/**
 * Puts a fillet or chamfer into the plan, and that there has to be such an edge.
 * @param edges as the plan chooses them
 * @param atLeast how many edges have to be found
 */
export function addFinish(
  { kind, words }: { readonly kind: EdgeFinish['kind']; readonly words: string },
  size: Term,
  edges: z.input<typeof Edges>,
  atLeast: number,
  draft: Draft,
): void {
  if (kind === 'fillet') {
    draft.add({ kind: 'fillet', name: draft.featureName('Fillet'), edges, radius: size.text });
    draft.require({ kind: 'rounded_edges', words, radius: size.value, atLeast });
  } else {
    draft.add({ kind: 'chamfer', name: draft.featureName('Chamfer'), edges, size: size.text });
    draft.require({ kind: 'chamfered_edges', words, size: size.value, atLeast });
  }
}
