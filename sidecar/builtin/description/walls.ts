import type { Value } from './phrase.ts';
import { sized } from './places/arms.ts';
import { outlineSizes, shapeNamed } from './shapes.ts';
import type { Body, Story } from './story.ts';
import { agree } from './story.ts';

/** What is cut out of a part until walls and a floor are left. */
const HOLLOWS: readonly string[] = [
  'cavity',
  'recess',
  'round_pocket',
  'rectangular_hole',
  'square_hole',
  'slot',
  'hole',
];

/**
 * "A pocket whose walls are 8 mm and whose floor is 6 mm thick", "a cup with walls of 3 mm and a bottom of 5 mm": what is
 * cut out, by what is left of the part.
 */
export function settleWalls(story: Story): void {
  const { base } = story;
  if (!base) return;
  if (base.sizes.has('floor')) hollowOut(base, story);
  hollowBall(base, story);
  for (const body of story.bodies) {
    if (!body.cut || !(body.sizes.has('wall') || body.sizes.has('floor'))) continue;
    if (!HOLLOWS.includes(body.noun ?? '')) continue;
    const shape = shapeNamed(base.noun ?? (base.sizes.has('diameter') ? 'cylinder' : 'box'));
    const known = shape && outlineSizes(shape, base.sizes).sizes;
    if (!known) continue;
    if (shape.feature === 'cylinder') leaveRound(body, known, story);
    else if (shape.feature === 'box') leaveBox(body, known, story);
  }
}

/** "A hollow hemisphere with a wall thickness of 4 mm": another one about the same centre is cut out of it. */
function hollowBall(base: Body, story: Story): void {
  const announced = story.announced.find(({ family }) => family === 'solid')?.noun;
  const noun = base.noun ?? announced ?? '';
  const wall = base.sizes.get('wall');
  const wide = ['diameter', 'outer_diameter', 'radius', 'outer_radius'].find((name) => base.sizes.has(name));
  const outer = base.sizes.get(wide ?? '');
  if (!['sphere', 'hemisphere'].includes(noun) || !wall || !outer || !wide) return;
  const radial = wide.endsWith('radius');
  const inner = outer.number - (radial ? 1 : 2) * wall.number;
  if (!(inner > 0)) return;
  base.noun = noun;
  base.sizes.delete('wall');
  const { focus } = story;
  const room = story.add(noun, true, wall);
  story.focus = focus;
  room.sizes.set(radial ? 'radius' : 'diameter', sized(outer, inner));
  room.traits.add('centred');
  base.traits.delete('hollow');
}

type Sizes = ReadonlyMap<string, Value>;

/** Openings in a wall, and not what the walls are around. */
const IN_A_WALL: readonly string[] = ['window', 'notch', 'rectangular notch'];

/** A part that has a floor is open at the top. */
function hollowOut(base: Body, story: Story): void {
  const wall = base.sizes.get('wall');
  const floor = base.sizes.get('floor');
  const inner = base.sizes.get('inner_diameter');
  const cuts = story.bodies.filter(
    ({ cut, noun, sizes, words }) =>
      cut &&
      HOLLOWS.includes(noun ?? '') &&
      !(wall && (sizes.has('diameter') || IN_A_WALL.some((word) => words.has(word)))),
  );
  const [there] = cuts;
  if (!floor || (!wall && !inner && !there)) return;
  const blank = there !== undefined && !['diameter', 'length', 'depth'].some((name) => there.sizes.has(name));
  if (there && !blank) return;
  base.sizes.delete('wall');
  base.sizes.delete('floor');
  base.sizes.delete('inner_diameter');
  const outer = base.sizes.get('outer_diameter');
  if (outer) base.sizes.set('diameter', outer);
  base.sizes.delete('outer_diameter');
  if (base.noun === 'tube') base.noun = 'cylinder';
  base.traits.delete('hollow');
  const round = base.sizes.has('diameter') || base.sizes.has('radius');
  const focus = story.focus;
  const cut = there ?? story.add(round ? 'round_pocket' : 'cavity', true, floor);
  story.focus = focus;
  cut.noun = round ? 'round_pocket' : 'cavity';
  if (wall) cut.sizes.set('wall', wall);
  if (inner) cut.sizes.set('diameter', inner);
  cut.sizes.set('floor', floor);
  cut.traits.add('centred');
  cut.traits.add('blind');
  if (!there) story.assume('It is taken to be open at the top.');
  if (wall && !round) for (const body of story.bodies) if (isInWall(body)) body.sizes.set('depth', wall);
}

/** "A hole in the front wall" of what is hollow does not go on through the wall behind. */
const isInWall = ({ cut, noun, sizes, traits, wheres }: Body): boolean =>
  cut &&
  noun === 'hole' &&
  !traits.has('through') &&
  !sizes.has('depth') &&
  wheres.some(
    (where) =>
      where.kind === 'place' &&
      where.spots.some(({ what, sides }) => what === 'face' && sides.some((side) => LEVEL.includes(side))),
  );

const LEVEL: readonly string[] = ['left', 'right', 'front', 'back'];

function leaveRound(body: Body, base: Sizes, story: Story): void {
  const wide =
    base.get('diameter') ?? (base.get('radius') && doubled(base.get('radius') as Value)) ?? undefined;
  const wall = body.sizes.get('wall');
  if (body.noun === 'recess' || body.noun === 'cavity') body.noun = 'round_pocket';
  if (wall && wide) left(body, 'diameter', ['diameter', 'radius'], wide, wall, 2, story);
  floorOf(body, base.get('height'), story);
}

const doubled = (value: Value): Value => sized(value, 2 * value.number);

function leaveBox(body: Body, base: Sizes, story: Story): void {
  const wall = body.sizes.get('wall');
  const [length, width] = [base.get('length') ?? base.get('side'), base.get('width') ?? base.get('side')];
  if (wall && length && width) {
    if (body.noun === 'slot') left(body, 'width', ['width', 'groove_width'], width, wall, 2, story);
    else if (!body.sizes.has('diameter') && !body.sizes.has('radius')) {
      if (body.noun === 'recess') body.noun = 'cavity';
      left(body, 'length', ['length', 'side'], length, wall, 2, story);
      left(body, 'width', ['width', 'side'], width, wall, 2, story);
    }
  }
  floorOf(body, base.get('height') ?? base.get('side'), story);
}

function floorOf(body: Body, high: Value | undefined, story: Story): void {
  const floor = body.sizes.get('floor');
  if (!floor || !high) return;
  left(body, 'depth', ['depth', 'height', 'groove_depth'], high, floor, 1, story);
  body.traits.add('blind');
}

/** What is left of a size gives another, or has to agree with it. */
function left(
  body: Body,
  name: string,
  known: readonly string[],
  whole: Value,
  rest: Value,
  times: number,
  story: Story,
): void {
  const number = whole.number - times * rest.number;
  const said = known.map((each) => body.sizes.get(each)).find((value) => value !== undefined);
  body.sizes.delete(times === 1 ? 'floor' : name === 'length' ? '' : 'wall');
  if (!(number > 0)) {
    story.doubt(rest, `${rest.written} does not fit into ${whole.written}. How thick is it?`);
  } else if (!said) {
    body.sizes.set(name, sized(whole, number));
  } else if (!agree(said.number, number) && !agree(2 * said.number, number)) {
    const text = `"${story.text(rest)}" leaves ${Number(number.toFixed(6))}, but ${said.written} was said too. Which is right?`;
    story.doubt(rest, text);
  }
}
