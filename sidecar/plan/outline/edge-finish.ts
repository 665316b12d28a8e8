import { bevelled, chamferLoss, filletLoss, rounded } from '../nouns/section.ts';
import type { Prism } from '../nouns/solid.ts';
import type { Draft } from './draft.ts';
import type { EdgeFinish, FinishedEdges } from './feature.ts';
import { addFinish, checkFits, finishSize } from './finish.ts';
import { addOuterCorners } from './outer-corners.ts';
import { addSomeEdges } from './some-edges.ts';
import { contradiction, inMm, Unclear } from './unclear.ts';
import type { Workpiece } from './workpiece.ts';

/**
 * Adds a fillet or chamfer to the plan.
 * @param label what a question calls it: "fillet", "chamfer 2"
 * @throws Unclear where it is too large for the part
 */
export function addEdgeFinish(asked: EdgeFinish, label: string, work: Workpiece): void {
  const { outerCorners } = work.solid;
  if (outerCorners) {
    addOuterCorners(asked, label, outerCorners, work);
    return;
  }
  if (asked.corners || asked.sides) {
    addSomeEdges(asked, label, work);
    return;
  }
  const { draft, solid } = work;
  const size = finishSize(asked, label, work);
  const finish = { ...asked, edges: asked.edges ?? usualEdges(asked, size.value, work) };
  checkSize(size.value, finish, label, work);
  checkUntouched(finish, work);
  if (work.cuts.length > 0) draft.volume = null;
  addFinish(finish, size, finish.edges, edgeCount(finish.edges, work), draft);
  draft.remove(loss(finish, size.value, work));
  if (finish.edges === 'vertical') work.prism = withoutCorners(finish.kind, size.value, work.prism);
  for (const name of ['top', 'bottom'] as const) {
    const face = solid.faces[name];
    if (face && (finish.edges === name || finish.edges === 'all')) work.rims.set(face, size.value);
  }
}

/** How many edges are worked on at least. */
function edgeCount(edges: FinishedEdges, { prism, draft }: Workpiece): number {
  if (!prism) return edges === 'all' ? edgesOfPad(draft) : 1;
  const { section } = prism;
  const rims = section.turn === 0 ? 4 : 2;
  if (section.corners === 0) return edges === 'all' ? rims : 1;
  return edges === 'all' ? 3 * section.corners : section.corners;
}

/** Of a polyline pulled up, as a bracket's section is: three edges for each of its lines. */
function edgesOfPad({ features }: Draft): number {
  const [base] = features;
  const [profile] = base?.kind === 'pad' ? base.profiles : [];
  return profile?.shape === 'polyline' ? 3 * profile.segments.length : 1;
}

/** The prism after its vertical edges were rounded or bevelled. */
function withoutCorners(kind: EdgeFinish['kind'], size: number, prism: Prism | null): Prism | null {
  if (!prism || prism.section.corners !== prism.section.squareCorners) return null;
  const change = kind === 'fillet' ? rounded : bevelled;
  return { ...prism, section: change(prism.section, size), rim: change(prism.rim, size) };
}

/** All edges, or the vertical ones where the part is too thin for that. */
function usualEdges({ words }: EdgeFinish, size: number, { draft, prism }: Workpiece): FinishedEdges {
  const tooThin =
    prism !== null && 2 * size >= prism.height && prism.section.corners > 0 && size < prism.section.inset;
  const edges = tooThin ? 'vertical' : 'all';
  draft.assume(`"${words}" names no edges: ${tooThin ? 'the vertical edges are' : 'all edges are'} meant.`);
  return edges;
}

function checkSize(
  size: number,
  finish: EdgeFinish & { edges: FinishedEdges },
  label: string,
  { prism }: Workpiece,
): void {
  if (!prism) return;
  const { section, height } = prism;
  const both = finish.edges === 'all';
  const most =
    finish.edges === 'vertical' ? section.inset : Math.min(section.inset, both ? height / 2 : height);
  checkFits(finish, size, most, label);
}

/** Edges of a face are rounded or bevelled once. @throws Unclear */
function checkUntouched(
  { edges, words }: EdgeFinish & { edges: FinishedEdges },
  { solid, rims }: Workpiece,
): void {
  for (const name of ['top', 'bottom'] as const) {
    const face = solid.faces[name];
    const before = face && rims.get(face);
    if (before === undefined || (edges !== name && edges !== 'all')) continue;
    const text = `"${words}" is about edges of the ${name} that something else before it takes ${inMm(before)} off already. Which is meant?`;
    throw new Unclear([contradiction(words, text)]);
  }
}

/** What it takes away, mm3; null where no closed formula covers it. */
function loss(
  { kind, edges }: EdgeFinish & { edges: FinishedEdges },
  size: number,
  { solid, prism, rims }: Workpiece,
): number | null {
  if (!prism) return null;
  const { section, rim, height } = prism;
  if (edges === 'top' || edges === 'bottom') {
    const [face, other] =
      edges === 'top' ? [solid.faces.top, solid.faces.bottom] : [solid.faces.bottom, solid.faces.top];
    const reach = (other && rims.get(other)) ?? 0;
    if (!face || rims.has(face) || reach + size > height) return null;
    return kind === 'fillet' ? filletLoss(rim, size) : chamferLoss(rim, size);
  }
  if (rims.size > 0) return null;
  const square = section.corners === section.squareCorners;
  if (edges === 'vertical') {
    if (!square || section.corners === 0) return null;
    const each = kind === 'fillet' ? (1 - Math.PI / 4) * size ** 2 : size ** 2 / 2;
    return section.corners * each * height;
  }
  if (section.corners === 0)
    return 2 * (kind === 'fillet' ? filletLoss(section, size) : chamferLoss(section, size));
  if (!square) return null;
  if (kind === 'chamfer') {
    // A prism for each edge, less what three of them share at each corner.
    const edgesLength = section.corners * height + 2 * section.perimeter;
    return (edgesLength * size ** 2) / 2 - (4 / 3) * section.corners * size ** 3;
  }
  // All edges of a right-angled prism: its vertical edges first, then both rims of what is left.
  const inside = rounded(section, size);
  return section.area * height - (inside.area * height - 2 * filletLoss(inside, size));
}
