import type { PhraseOf } from './phrase.ts';
import { shapeNamed } from './shapes.ts';
import type { Body, Story } from './story.ts';

/** "12 mm by 16 mm in cross section". */
export function tellSection(body: Body, { values, start, end }: PhraseOf<'measure'>, story: Story): void {
  const [first, second] = values;
  if (!first || !second || values.length !== 2) story.doubt({ start, end });
  else {
    story.give(body, 'section_length', first);
    story.give(body, 'section_width', second);
  }
}

/** Bars that stand up as they are named. */
const UPRIGHT: readonly string[] = [
  'leg',
  'post',
  'column',
  'pillar',
  'upright',
  'mast',
  'table leg',
  'square leg',
];

/**
 * "12 mm by 16 mm in cross section and 90 mm long", "rises 30 mm": sizes across and along a bar. A post or a leg stands,
 * another bar lies along X.
 */
export function settleSections(story: Story): void {
  const announced = story.announced.find(({ family }) => family === 'solid');
  for (const body of story.bodies) {
    const { sizes } = body;
    const pipe = body === story.base && body.noun === null && announced?.noun === 'rectangular_pipe';
    if (pipe && sizes.has('wall')) body.noun = 'rectangular_pipe';
    if (body.noun === 'rectangular_pipe') settlePipe(body, story);
    const [a, b] = [sizes.get('section_length'), sizes.get('section_width')];
    const rise = sizes.get('rise');
    if (rise && !settleRise(body)) story.doubt(rise);
    const high = sizes.get('height');
    if (body.noun === 'rectangular_pipe' && body.traits.has('run of two') && high) {
      sizes.delete('height');
      sizes.set('extrusion', high);
    }
    if (!a || !b) continue;
    const long = sizes.get('length') ?? sizes.get('height');
    if (body.noun === 'rectangular_pipe' && long) {
      for (const name of ['section_length', 'section_width', 'height']) sizes.delete(name);
      sizes.set('length', a).set('width', b).set('extrusion', long);
      continue;
    }
    const box = body.noun === null || shapeNamed(body.noun)?.feature === 'box';
    if (!long || !box || (sizes.has('length') && sizes.has('height'))) {
      story.doubt(a);
      continue;
    }
    for (const name of ['section_length', 'section_width', 'length', 'height']) sizes.delete(name);
    const stands =
      rise === long || body.traits.has('upright') || UPRIGHT.some((word) => body.words.has(word));
    const [length, width, height] = stands ? [a, b, long] : [long, a, b];
    sizes.set('length', length).set('width', width).set('height', height);
  }
}

/** How far it rises is its height, where that was not said; sideways it would be another size. */
function settleRise({ sizes, wheres, noun }: Body): boolean {
  const rise = sizes.get('rise');
  sizes.delete('rise');
  const sides = wheres.flatMap((where) =>
    where.kind === 'place' ? where.spots.flatMap((spot) => spot.sides) : [],
  );
  const sideways = sides.some((side) => ['left', 'right', 'front', 'back'].includes(side));
  const round = sizes.has('diameter') || sizes.has('radius') || sizes.has('outer_diameter');
  if (!rise || (sideways && !round)) return false;
  const told = ['height', ...(round ? ['length', 'thickness', 'depth'] : [])].find((name) => sizes.has(name));
  if (told !== undefined || noun === 'sphere') return false;
  sizes.set('height', rise);
  return true;
}

/** A pipe of three sizes, which is said to run along its length; one of a side and a length. */
function settlePipe(body: Body, story: Story): void {
  const { sizes, wheres } = body;
  const [side, run] = [sizes.get('side'), sizes.get('length') ?? sizes.get('height')];
  if (side && run && !sizes.has('extrusion')) {
    for (const name of ['side', 'length', 'height']) sizes.delete(name);
    sizes.set('extrusion', run).set('length', side).set('width', side);
    return;
  }
  const [length, width, height] = ['length', 'width', 'height'].map((name) => sizes.get(name));
  if (!length || !width || !height || sizes.has('extrusion') || sizes.has('section_length')) return;
  const along = wheres.findIndex(({ kind }) => kind === 'along');
  const where = wheres[along];
  const said = where?.kind === 'along' && where.directions.join() === 'length';
  if (!said) return;
  wheres.splice(along, 1);
  for (const name of ['length', 'width', 'height']) sizes.delete(name);
  sizes.set('extrusion', length).set('length', width).set('width', height);
  story.assume('The pipe runs along its length.');
}
