import { finishSize } from './edge-finish.ts';
import type { EdgeFinish } from './feature.ts';
import type { Corner, Side } from './place.ts';
import { contradiction, inMm, missing, Unclear } from './unclear.ts';
import type { Workpiece } from './workpiece.ts';

const ALONG = { left: 'X', right: 'X', front: 'Y', back: 'Y' } as const;
const END = { left: 'low', right: 'high', front: 'low', back: 'high' } as const;
type Flank = keyof typeof ALONG;

/** Fillets and chamfers on some edges of a block only: at its named corners, or along some sides of its top. */
export function addSomeEdges(asked: EdgeFinish, label: string, work: Workpiece): void {
  const { draft, bodies, solid } = work;
  const { prism } = solid;
  const { words, kind } = asked;
  const base = work.solids.get('base');
  const square = prism !== null && prism.section.squareCorners === 4 && prism.section.corners === 4;
  if (!base || !square || !bodies[0]?.pieces[0]?.block) {
    const text = `I can work on some edges only of a plain block or plate. Which edges does "${words}" mean?`;
    throw new Unclear([contradiction(words, text, ['all edges', 'the vertical edges'])]);
  }
  const at = (side: Flank) => ({ [ALONG[side].toLowerCase()]: base.extent[ALONG[side]][END[side]].text });
  const size = finishSize(asked, label, work);
  const [x, y, z] = (['X', 'Y', 'Z'] as const).map((axis) => base.extent[axis].size.value) as [
    number,
    number,
    number,
  ];
  let edges: Chosen[];
  let length: number | null;
  let most: number;
  if (asked.corners) {
    edges = asked.corners.map((corner) => ({
      along: 'Z',
      ...at(flanks(corner)[0]),
      ...at(flanks(corner)[1]),
    }));
    length = asked.corners.length * z;
    most = Math.min(x, y) / (asked.corners.length > 1 ? 2 : 1);
  } else {
    const end = asked.edges === 'bottom' ? 'low' : 'high';
    const sides = sidesMeant(asked, x, y);
    edges = sides.map((side) => ({ z: base.extent.Z[end].text, ...at(side) }));
    const across = sides.some((side) => ALONG[side] !== ALONG[sides[0] ?? side]);
    length = across ? null : sides.reduce((sum, side) => sum + (ALONG[side] === 'X' ? y : x), 0);
    most = Math.min(z, ...sides.map((side) => (ALONG[side] === 'X' ? x : y) / sides.length));
    const face = solid.faces[end === 'low' ? 'bottom' : 'top'];
    if (face) work.rims.set(face, Math.max(size.value, work.rims.get(face) ?? 0));
  }
  if (size.value >= most - 1e-9) {
    const about = `${label} ${kind === 'fillet' ? 'radius' : 'size'}`;
    const text = `"${words}" is ${inMm(size.value)}, which does not fit: it has to be less than ${inMm(most)}. What should it be?`;
    throw new Unclear([missing(about, text)]);
  }
  const done = workedOn(asked, edges, work);
  const atLeast = edges.length;
  if (kind === 'fillet') {
    draft.add({ kind: 'fillet', name: draft.featureName('Fillet'), edges, radius: size.text });
    draft.require({ kind: 'rounded_edges', words, radius: size.value, atLeast });
  } else {
    draft.add({ kind: 'chamfer', name: draft.featureName('Chamfer'), edges, size: size.text });
    draft.require({ kind: 'chamfered_edges', words, size: size.value, atLeast });
  }
  const each = (kind === 'fillet' ? 1 - Math.PI / 4 : 1 / 2) * size.value ** 2;
  const alike = done.every((edge) => 'along' in edge === (asked.corners !== undefined));
  draft.remove(length !== null && alike && work.cuts.length === 0 ? each * length : null);
  work.prism = null;
}

type Chosen = Readonly<Record<string, unknown>>;

/** The edges that others before it were asked for, which are edges of this kind too. @throws Unclear where one would be worked on twice */
function workedOn({ words }: EdgeFinish, edges: readonly Chosen[], { draft }: Workpiece): Chosen[] {
  const done = draft.features.flatMap((feature): unknown[] =>
    feature.kind === 'fillet' || feature.kind === 'chamfer' ? [feature.edges].flat() : [],
  );
  const same = (one: unknown) => edges.some((edge) => JSON.stringify(edge) === JSON.stringify(one));
  if (done.every((each): each is Chosen => typeof each === 'object' && each !== null && !same(each)))
    return done;
  const text = `"${words}" is about edges that something else before it works on already. Which is meant?`;
  throw new Unclear([contradiction(words, text)]);
}

/** Of the top face, the bottom is at the front. */
function flanks(corner: Corner): readonly [Flank, Flank] {
  const [one = '', other = ''] = corner.split(' ');
  return [one === 'top' ? 'back' : 'front', other === 'left' ? 'left' : 'right'];
}

/** @throws Unclear where none of them is the longer one */
function sidesMeant({ sides = [], words }: EdgeFinish, x: number, y: number): readonly Flank[] {
  if (sides !== 'long' && sides !== 'short') {
    const named = sides.filter((side): side is Exclude<Side, 'top' | 'bottom'> => side in ALONG);
    if (named.length === sides.length && named.length > 0) return named;
    throw new Unclear([contradiction(words, `Which edges does "${words}" mean?`)]);
  }
  if (Math.abs(x - y) < 1e-9) {
    const text = `All sides are ${inMm(x)} long. Which edges does "${words}" mean?`;
    throw new Unclear([contradiction(words, text)]);
  }
  return (sides === 'long') === x > y ? ['front', 'back'] : ['left', 'right'];
}
