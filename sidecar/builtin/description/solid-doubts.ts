import type { SolidFeature } from '../../plan/outline/solid-feature.ts';
import type { Phrase } from './phrase.ts';
import type { Placing } from './places/place-kind.ts';
import { boreOf } from './round.ts';
import type { Sized } from './sizing.ts';
import type { Body, Story } from './story.ts';
import { CUTTERS } from './vocabulary.ts';

/** A solid with its size and place. */
interface Stood {
  readonly body: Body;
  readonly story: Story;
  readonly placing: Placing;
  readonly size: Sized;
  readonly at: SolidFeature['at'];
  /** It lies across the base, through its middle. */
  readonly crossing: boolean;
  /** It stands by itself, beside the others. */
  readonly apart: boolean;
  /** It is held in an opening, or reaches both ways. */
  readonly fits: boolean;
  /** A solid that was placed before stands beside the middle of the base. */
  readonly besideMiddle: boolean;
  /** A solid that was placed before stands on the middle of the base. */
  readonly overMiddle: boolean;
}

/** What has to be asked of a solid whose words were all read, since they can be meant in two ways. */
export const solidDoubts = (stood: Stood): string[] =>
  DOUBTS.flatMap((doubt) => doubt(stood, `"${stood.story.wordsOf(stood.body)}"`) ?? []);

type Doubt = (stood: Stood, words: string) => string | null;

const DOUBTS: readonly Doubt[] = [
  // Beneath what stands there it would be a hollow that nothing leads into.
  ({ body, story, placing, at, overMiddle }, words) =>
    overMiddle && isInMiddleOfTop(body, at) && placing.repeat.length === 0
      ? `Does ${words} go into the top of the ${story.base?.noun ?? 'part'}, beneath what stands on it, or into the top of that?`
      : null,
  ({ body, placing, size, at, besideMiddle }, words) =>
    isAnywhere(body, at) && axisIsUp(size.axis) && placing.repeat.length === 0 && besideMiddle
      ? `Where does ${words} go: in the middle of the whole, or of what stands beside that?`
      : null,
  // A hole goes through the middle where nothing is said; a ball or a block may be taken out anywhere.
  ({ body, placing, size }, words) =>
    isAnywhere(body, placing.at) &&
    !placing.at.z &&
    size.axis === null &&
    !body.traits.has('through') &&
    !CUTTERS.has(body.noun ?? '') &&
    !body.wheres.some((where) => where.kind === 'place' && where.preposition === 'centred') &&
    placing.axes.length === 0 &&
    placing.repeat.length === 0
      ? `Where is ${words} taken out: at which face or edge, or in the very middle?`
      : null,
  ({ body, story }, words) =>
    body.cut && story.base?.noun === 'tube' && !body.traits.has('through') && body.wheres.some(isRadial)
      ? `Does ${words} go through one wall, or through both?`
      : null,
  // Down the opening of a tube it would cut nothing.
  ({ body, story, size, placing }, words) =>
    body.cut &&
    isHole(body) &&
    axisIsUp(size.axis) &&
    placing.repeat.length === 0 &&
    Object.keys(placing.at).every((axis) => axis === 'z') &&
    isInOpening(body, story)
      ? `Through which wall does ${words} go?`
      : null,
  ({ body, story, at }, words) =>
    story.bodies.slice(1).some((each) => !each.cut && each !== body) && isFromTop(body, at)
      ? `Does ${words} begin at the very top, or at the top of the ${story.base?.noun ?? 'part'}?`
      : null,
  // What stands in the middle of another solid and does not reach out of it adds nothing.
  ({ body, placing, size, at, crossing, apart, fits }, words) =>
    isAtNoHeight(body, at, size.axis) && (placing.repeat.length > 0 || !crossing) && !apart && !fits
      ? `Does ${words} stand on what is there, or begin at the bottom of it?`
      : null,
  ({ body, size, at, crossing, apart, fits }, words) =>
    !body.cut && Object.keys(at).length === 0 && size.axis === null && !crossing && !apart && !fits
      ? `Where does ${words} go?`
      : null,
  ({ body, size, at }, words) =>
    !body.cut && size.shape.feature === 'tube' && body.noun !== 'tube' && at.z?.of === 'base'
      ? `Does the opening of ${words} go on through what it stands on?`
      : null,
  ({ body, size: { shape, axis } }, words) =>
    body.qualities.has('horizontal') && shape.along !== '' && shape.feature !== 'box' && axisIsUp(axis)
      ? `Which way does ${words} lie, along X or along Y?`
      : null,
  ({ body, size: { shape, axis }, at }, words) =>
    GROOVES.includes(shape.name) && body.cut && axisIsUp(axis) && at.z !== undefined
      ? `Which way does ${words} run?`
      : null,
];

const isInMiddleOfTop = ({ cut, traits }: Body, { x, y, z }: SolidFeature['at']) =>
  cut && !x && !y && !traits.has('through') && z?.of === 'base' && z.mine === 'high' && z.end === 'high';

/** "Through the cylinder from the top": what stands on the base has a top of its own. */
const isFromTop = ({ cut, traits, wheres }: Body, { z }: SolidFeature['at']) =>
  cut &&
  traits.has('through') &&
  !traits.has('through base') &&
  z?.of === 'base' &&
  z.end === 'high' &&
  wheres.some(
    (where) =>
      where.kind === 'place' && where.spots.length > 0 && where.spots.every(({ what }) => what === 'side'),
  );

/** A cut of which nothing says where it is, seen from above. */
const isAnywhere = ({ cut, traits, wheres }: Body, { x, y }: SolidFeature['at']) =>
  cut &&
  !x &&
  !y &&
  !traits.has('centred') &&
  !traits.has('through base') &&
  !wheres.some(
    (where) => where.kind !== 'place' || where.spots.some(({ what }) => what === 'centre' || what === 'role'),
  );

/** Within the base, seen from above, and nothing says how high. */
const isAtNoHeight = ({ cut }: Body, { x, y, z }: SolidFeature['at'], axis: Sized['axis']) =>
  !cut &&
  !z &&
  axisIsUp(axis) &&
  (x ?? y) !== undefined &&
  [x, y].every((each) => (each?.mine ?? 'middle') === 'middle' || each?.mine === each?.end);

/** Not wider than the opening of the pipe that it is in. */
function isInOpening({ sizes }: Body, story: Story): boolean {
  const { base } = story;
  if (base?.noun === 'rectangular_pipe') return true;
  const bore = base?.noun === 'tube' ? boreOf(story) : undefined;
  const radius = sizes.get('radius')?.number ?? (sizes.get('diameter')?.number ?? Number.NaN) / 2;
  return bore !== undefined && bore !== null && !(radius > bore);
}

const isRadial = (where: Phrase) => where.kind === 'along' && where.directions.includes('radial');

/** Cut into a face they lie along it. */
const GROOVES = ['half_round', 'scallop', 'half_cylinder'];
const HOLES = ['hole', 'square_hole', 'hexagonal_hole', 'octagonal_hole'];

export const isHole = ({ noun }: Pick<Body, 'noun'>): boolean => HOLES.includes(noun ?? '');
export const axisIsUp = (axis: SolidFeature['axis'] | null): boolean => axis === null || axis === 'z';
