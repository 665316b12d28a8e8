import type { Figure, Figures } from '../../figures.ts';
import type { Edge, Loop, Sketch, Spot } from '../../sketch.ts';
import type { MovedPiece } from './outline.ts';
import { minus, sweep } from './piece.ts';

/** A circle about the same centre, a distance further out or in. */
export function movedCircle(
  original: number,
  signed: number,
  distance: Figure,
  figures: Figures,
  sketch: Sketch,
): Loop {
  const drawn = sketch.drawn(original);
  if (drawn.kind !== 'circle') throw new TypeError(`geometry ${original} is no circle`);
  const { centre } = drawn;
  const radius = drawn.radius + signed;
  if (radius < 1e-6) throw figures.problem('by', 'the outline closes up before it is moved that far');
  const geometry = sketch.circle(centre, radius);
  const between = sketch.line([centre[0] + drawn.radius, centre[1]], [centre[0] + radius, centre[1]], true);
  sketch.coincident({ geometry, point: 3 }, { geometry: original, point: 3 });
  sketch.constrain('Horizontal', between);
  sketch.constrain('PointOnObject', original, 3, between);
  sketch.constrain('PointOnObject', between, 1, original);
  sketch.constrain('PointOnObject', between, 2, geometry);
  sketch.dimension('offset', 'Distance', [between, 1, between, 2], distance);
  return [{ geometry, start: 1, end: 2 }];
}

function drawPiece({ from, to, arc }: MovedPiece, sketch: Sketch): Edge {
  if (!arc) return { geometry: sketch.line(from, to), start: 1, end: 2 };
  const { centre, radius, left } = arc;
  const [u, v] = minus(left ? from : to, centre);
  const begin = (Math.atan2(v, u) * 180) / Math.PI;
  const end = begin + (sweep(from, to, centre, left) * 180) / Math.PI;
  return { geometry: sketch.arc(centre, radius, begin, end), start: left ? 1 : 2, end: left ? 2 : 1 };
}

/** Holds a piece at its distance, on behalf of all that are smoothly joined to it. */
function holdDistance(piece: MovedPiece, { geometry }: Edge, distance: Figure, sketch: Sketch): void {
  const { beside, arc } = piece;
  if (!beside) sketch.dimension('offset', 'Radius', [geometry], distance);
  else if (!arc) sketch.dimension('offset', 'Distance', [geometry, 1, beside.edge.geometry], distance);
  else {
    const between = sketch.line(beside.from, piece.from, true);
    sketch.coincident(
      { geometry: between, point: 1 },
      { geometry: beside.edge.geometry, point: beside.edge.start },
    );
    sketch.constrain('PointOnObject', between, 2, geometry);
    sketch.constrain('PointOnObject', beside.edge.geometry, 3, between);
    sketch.dimension('offset', 'Distance', [between, 1, between, 2], distance);
  }
}

/** Keeps a piece parallel to, or about the same centre as, what it runs beside; `loose` leaves one freedom. */
function holdCourse(
  piece: MovedPiece,
  { geometry }: Edge,
  before: Spot,
  loose: boolean,
  sketch: Sketch,
): void {
  const { beside, round, arc } = piece;
  if (!arc) {
    if (!loose && beside) sketch.constrain('Parallel', geometry, beside.edge.geometry);
    return;
  }
  const centre = round ?? { geometry: beside?.edge.geometry ?? 0, point: 3 as const };
  if (!loose) {
    sketch.coincident({ geometry, point: 3 }, centre);
    return;
  }
  // The centre stays free along the axis in which the neighbour's centre is further away.
  const [u, v] = minus(arc.centre, before);
  const aligned = Math.abs(v) > Math.abs(u) ? 'Vertical' : 'Horizontal';
  sketch.constrain(aligned, geometry, 3, centre.geometry, centre.point);
}

/**
 * Draws a moved outline. Smooth joints pass the distance on from piece to piece, so each run of them is held at its
 * distance once; where all joints are smooth, the ring of them determines one thing more, which one piece gives up.
 */
export function drawMoved(pieces: readonly MovedPiece[], distance: Figure, sketch: Sketch): Loop {
  const edges = pieces.map((piece) => drawPiece(piece, sketch));
  const firstSharp = pieces.findIndex(({ joint }) => joint === 'sharp');
  const order = pieces.map((_, index) => (index + firstSharp + 1) % pieces.length);
  const runs: number[][] = [[]];
  for (const index of order) {
    runs.at(-1)?.push(index);
    if (pieces[index]?.joint === 'sharp') runs.push([]);
  }
  const leads = runs
    .filter((run) => run.length > 0)
    .map(
      (run) =>
        run.find((index) => pieces[index]?.round) ?? run.find((index) => !pieces[index]?.arc) ?? run[0],
    );
  const others = order.filter((index) => !leads.includes(index));
  const loose = firstSharp < 0 ? (others.find((index) => !pieces[index]?.arc) ?? others[0]) : undefined;

  pieces.forEach((piece, index) => {
    const edge = edges[index];
    const next = edges[(index + 1) % edges.length];
    if (!edge || !next) return;
    const before = pieces.at(index - 1);
    holdCourse(piece, edge, before?.arc?.centre ?? before?.from ?? [0, 0], index === loose, sketch);
    if (leads.includes(index)) holdDistance(piece, edge, distance, sketch);
    const [end, start] = [
      { geometry: edge.geometry, point: edge.end },
      { geometry: next.geometry, point: next.start },
    ];
    if (piece.joint === 'smooth') sketch.tangent(end, start);
    else sketch.coincident(end, start);
  });
  return edges;
}
