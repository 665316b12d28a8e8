import type { SolidFeature } from '../../plan/outline/solid-feature.ts';
import { grooveTube } from './annular.ts';
import type { Value } from './phrase.ts';
import type { Placing } from './places/place-kind.ts';
import type { Shape } from './shape.ts';
import { outlineSizes, shapeNamed } from './shapes.ts';
import type { Body, Story } from './story.ts';

export interface Sized {
  readonly shape: Shape;
  /** Of the outline, as written. */
  readonly sizes: Record<string, string>;
  readonly axis: SolidFeature['axis'] | null;
  readonly at: Placing['at'];
  readonly reach: (axis: 'x' | 'y' | 'z') => number | undefined;
}

/** The sizes of a body as its noun has them. What is missing or has no place is asked about. */
export function sized(
  body: Body,
  story: Story,
  placing: Placing = { axis: null, axes: [], at: {}, repeat: [] },
): Sized | null {
  const shape = shapeOf(body, story);
  if (!shape) {
    story.doubt(body.spans[0] ?? { start: 0, end: 0 });
    return null;
  }
  const { sizes, left } = outlineSizes(shape, body.sizes);
  if (runsThrough(shape, sizes, body, placing, story)) {
    sizes.delete('length');
    body.traits.add('through');
  }
  for (const [, value] of left) story.doubt(value);
  // Its length was called its depth: drawn standing, and it is not known which way what is cut out of it lies.
  if (isBox(shape) && sizes.has('length') && !body.sizes.has('length') && !body.sizes.has('side')) {
    body.traits.add('standing');
  }
  const square = body.cut && body.sizes.has('side') && story.base?.traits.has('standing');
  if (square) story.doubt(body.spans[0] ?? { start: 0, end: 0 }, 'Through which side does it go?');
  const lacking = shape.needs.filter((names) => !names.some((name) => sizes.has(name)));
  const open = lacking.map(([name = '']) => name);
  const through = body.cut ? throughAxis(shape, open, body, placing) : null;
  for (const name of open) {
    if (through?.left === name) continue;
    const noun = shape.name.replace(/_/g, ' ');
    story.doubt(
      body.spans[0] ?? { start: 0, end: 0 },
      `What is the ${name.replace(/_/g, ' ')} of the ${noun}?`,
    );
  }
  const hollow = DEEP.includes(shape.name) && !body.traits.has('through');
  if (through && (body.traits.has('blind') || hollow)) {
    story.doubt(body.spans[0] ?? { start: 0, end: 0 }, 'How deep is it? It does not go through.');
  }
  if (body.traits.has('hollow') && shape.feature !== 'tube' && shape.name !== 'rectangular_pipe') {
    story.doubt(body.spans[0] ?? { start: 0, end: 0 }, 'It is said to be hollow. How thick are its walls?');
  }
  if (body.traits.has('same')) story.doubt(body.spans[0] ?? { start: 0, end: 0 }, 'The same as what?');
  const { written, axis } = isBox(shape)
    ? boxSizes(sizes, through?.axis ?? 'z', placing.axis)
    : {
        written: Object.fromEntries([...sizes].map(([name, value]) => [name, value.written])),
        axis: placing.axis,
      };
  const groove = shape.name === 'annular_groove' ? grooveTube(sizes, body, story) : undefined;
  if (groove === null) return null;
  // Of a slot with round ends the axis says which way it runs, not where it is cut from.
  const runs = shape.feature === 'obround';
  if (runs && axis === 'y') placing.turn = '90 deg';
  const at = { ...placing.at };
  // What does not go through is sunk into the top, unless it was said otherwise.
  const sunk = body.cut && !through && shape.along !== '' && (runs || (axis ?? 'z') === 'z');
  if (sunk && !at.z) {
    at.z = { mine: 'high', of: 'base', end: 'high' };
    const words = story.text(body.spans[0] ?? { start: 0, end: 0 });
    if (isBox(shape) && (at.x || at.y)) story.assume(`"${words}" is taken to be cut down from the top.`);
  }
  // Into the part from one side: from which, it is all the same to a hole.
  const sideways = body.cut && shape.along !== '' && (axis === 'x' || axis === 'y') ? axis : null;
  if (sideways && !through && !at[sideways] && (body.sizes.has('depth') || body.traits.has('blind'))) {
    at[sideways] = { mine: 'high', of: 'base', end: 'high' };
    const side = sideways === 'x' ? 'right' : 'back';
    story.assume(
      `"${story.text(body.spans[0] ?? { start: 0, end: 0 })}" is taken to go in from the ${side}.`,
    );
  }
  const pointed = ['cone', 'hemisphere'].includes(shape.feature) && body.cut && at.z?.end === 'high';
  const number = (name: string) => sizes.get(name)?.number;
  return {
    shape,
    sizes: { ...(groove ?? written), ...shape.fixed },
    axis: pointed ? '-z' : runs ? null : axis,
    at,
    reach: (axis) => number({ x: 'length', y: 'width', z: 'height' }[axis]) ?? number('diameter'),
  };
}

/** By its noun, or where only its part in the whole was named, by its sizes. */
function shapeOf(body: Body, story: Story): Shape | undefined {
  const has = (name: string) => body.sizes.has(name);
  const hollow = has('inner_diameter') && (has('outer_diameter') || has('diameter'));
  if (hollow && ['cylinder', 'disc'].includes(body.noun ?? '')) return shapeNamed('tube');
  if (body.noun === 'recess') {
    const round = has('diameter') || has('radius');
    return round
      ? shapeNamed('round_pocket')
      : has('length') || has('side')
        ? shapeNamed('cavity')
        : undefined;
  }
  if (body.noun === 'cone' && (has('top_diameter') || has('top_radius'))) return shapeNamed('frustum');
  if (body.noun !== null) return shapeNamed(body.noun);
  // What it is for tells no shape.
  if (body.role === 'product') return undefined;
  const announced = story.announced.find(({ family }) => family === 'solid');
  const known = announced && shapeNamed(announced.noun);
  const complete = known?.needs.every((names) =>
    names.some((name) => outlineSizes(known, body.sizes).sizes.has(name)),
  );
  const guess =
    (has('diameter') || has('radius')) && !has('width')
      ? 'cylinder'
      : has('outer_diameter') && has('inner_diameter')
        ? 'tube'
        : (has('length') && has('width')) || (has('width') && has('height') && has('thickness'))
          ? 'box'
          : null;
  const name = known && (complete || (guess !== null && agrees(known, guess))) ? known.name : guess;
  if (name === null) return undefined;
  story.assume(`"${story.text(body.spans[0] ?? { start: 0, end: 0 })}" is taken to be a ${name}.`);
  return shapeNamed(name);
}

/** A slot in the middle that is as long as the base goes through, however long that becomes. */
function runsThrough(
  { name }: Shape,
  sizes: ReadonlyMap<string, Value>,
  { cut }: Body,
  { axis, at }: Placing,
  { base }: Story,
): boolean {
  const long = sizes.get('length')?.number;
  const whole = base?.noun === 'box' ? base.sizes.get('length')?.number : undefined;
  return cut && name === 'slot' && axis === 'x' && !at.x && long !== undefined && long === whole;
}

const agrees = (shape: Shape, guess: string) => shape.name === guess || (shape.also ?? []).includes(guess);

/** Of these it is asked how deep they are. */
const DEEP: readonly string[] = ['cavity', 'round_pocket'];
const isBox = ({ feature }: Shape) => feature === 'box';
const EXTENTS = { length: 'x', width: 'y', height: 'z' } as const;

/** Which way a cut goes through all, and the size that it lacks for that. */
function throughAxis(
  shape: Shape,
  open: readonly string[],
  body: Body,
  placing: Placing,
): { axis: 'x' | 'y' | 'z'; left: string } | null {
  const [left] = open;
  if (left === undefined || open.length > 1) return null;
  if (!isBox(shape)) return left === shape.along ? { axis: 'z', left } : null;
  if (left === 'height') return { axis: 'z', left };
  // A slot runs the way that was said.
  if (placing.axis === 'y' && left === 'length') return { axis: 'y', left };
  // Drawn on its front: it goes through to the back.
  const drawn = ['rectangle', 'square', 'rectangular_hole', 'square_hole'].includes(shape.name);
  if (left === 'width' && drawn) return { axis: 'y', left };
  const said = placing.axis === 'x' || body.traits.has('through');
  return said && left === 'length'
    ? { axis: 'x', left }
    : said && left === 'width'
      ? { axis: 'y', left }
      : null;
}

/** Length, width and height of a box as they lie along X, Y and Z; in the order of its own axes. */
function boxSizes(
  sizes: ReadonlyMap<string, Value>,
  through: 'x' | 'y' | 'z',
  along: Placing['axis'],
): { written: Record<string, string>; axis: 'x' | 'y' | null } {
  const side = sizes.get('side');
  if (side) return { written: { side: side.written }, axis: null };
  const turned = along === 'y';
  const extent = new Map<string, string>();
  for (const [name, axis] of Object.entries(EXTENTS)) {
    const value = sizes.get(name);
    const lies = turned && axis !== 'z' ? (axis === 'x' ? 'y' : 'x') : axis;
    if (value) extent.set(lies, value.written);
  }
  const across = { x: ['y', 'z', 'x'], y: ['x', 'z', 'y'], z: ['x', 'y', 'z'] }[through];
  const written = Object.fromEntries(
    ['length', 'width', 'height'].flatMap((name, n) => {
      const size = extent.get(across[n] ?? '');
      return size === undefined ? [] : [[name, size]];
    }),
  );
  return { written, axis: through === 'z' ? null : through };
}
