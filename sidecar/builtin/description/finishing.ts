import type { OutlineFeature } from '../../plan/outline/feature.ts';
import type { SolidFeature } from '../../plan/outline/solid-feature.ts';
import type { Spot } from './phrase.ts';
import type { Placing } from './places/place-kind.ts';
import { isReference } from './places/sides.ts';
import { shapeNamed } from './shapes.ts';
import type { Body, Finish, Story } from './story.ts';

type OwnEdges = NonNullable<SolidFeature['edges']>[number];
type BaseEdges = 'vertical' | 'top' | 'bottom' | 'all';

/** Fillets and chamfers of the base; others are asked about. */
export function finishFeatures(story: Story): OutlineFeature[] {
  return story.finishes.flatMap((finish): OutlineFeature[] => {
    if (!bodiesOf(finish, story).includes(story.base)) return [];
    const edges = edgesOf(finish, story);
    if (edges.length === 0) {
      story.doubt(finish.span, `Which edges are meant by "${story.text(finish.span)}"?`);
      return [];
    }
    const words = story.text(finish.span);
    finish.made = true;
    return edges.map((each) =>
      finish.kind === 'fillet'
        ? { kind: 'fillet', words, radius: finish.size.written, edges: each }
        : { kind: 'chamfer', words, size: finish.size.written, edges: each },
    );
  });
}

/** Finishes of a solid other than the base, or of what is cut out. */
export function ownEdges(body: Body, story: Story, { at }: Pick<Placing, 'at'>): OwnEdges[] {
  return story.finishes.flatMap((finish): OwnEdges[] => {
    if (body === story.base || !bodiesOf(finish, story).includes(body)) return [];
    const which = ownEdgesOf(finish, body, at, story);
    if (which.length === 0) {
      story.doubt(finish.span, `Which edges are meant by "${story.text(finish.span)}"?`);
      return [];
    }
    finish.made = true;
    return which.map((each) => ({ finish: finish.kind, size: finish.size.written, which: each }));
  });
}

/** What became of no feature is asked about. */
export function checkFinishes(story: Story): void {
  for (const { span, made } of story.finishes)
    if (!made) story.doubt(span, `Which edges are meant by "${story.text(span)}"?`);
}

/** Whose edges they are: both ends of a shaft are those of its first and of its last section. */
function bodiesOf(finish: Finish, story: Story): (Body | undefined)[] {
  const { spots } = finish;
  const named = spots.find((spot) => spot.what === 'cutter') ?? spots.find(isReference);
  if (named && named.what !== 'role' && named.what !== 'it') {
    return [story.find(named, named.what === 'cutter') ?? story.find(named, true) ?? story.base];
  }
  const last = lastLayer(story);
  return last && isBothEnds(spots) ? [story.base, last] : [story.base];
}

/** The uppermost of several sections. */
const lastLayer = ({ bodies, base }: Story) =>
  base?.layer ? bodies.findLast((body) => body.layer && !body.cut && body !== base) : undefined;

const isEnd = ({ what }: Spot) => what === 'end' || what === 'edge' || what === 'face';
const isBothEnds = (spots: readonly Spot[]) =>
  spots.some((spot) => spot.what === 'end' && (spot.each || spot.plural) && upright(spot).length === 0);
const upright = ({ sides }: Spot) => sides.filter((side) => side === 'top' || side === 'bottom');

const sidesOf = (spots: readonly Spot[]) => spots.flatMap((spot) => spot.sides);

function edgesOf({ spots }: Finish, story: Story): BaseEdges[] {
  const places = spots.filter((spot) => !isReference(spot));
  if (places.length === 0) return [];
  const { base } = story;
  const role = spots.find(({ what, value }) => what === 'role' && value === 'base');
  // The base of what tapers is its foot.
  const foot = role && TAPERED.includes(base?.noun ?? '') ? ['bottom'] : [];
  // Of a ring the outer edge is not the only one.
  const outer = shapeNamed(base?.noun ?? '')?.feature !== 'tube';
  const sides = [...sidesOf(spots), ...foot].filter((side) => !outer || side !== 'outer');
  if (
    places.some(
      ({ what, count, plural, each }) => what === 'corner' && (plural || each) && (count ?? 4) === 4,
    )
  ) {
    return sides.length === 0 ? ['vertical'] : [];
  }
  if (isBothEnds(spots) && sides.length === 0 && isRound(base)) {
    return lastLayer(story) ? ['bottom'] : ['top', 'bottom'];
  }
  const upAndDown = new Set(sides).size === 2 && ['top', 'bottom'].every((side) => sides.includes(side));
  if (upAndDown && places.some(({ what }) => what === 'edge')) return ['top', 'bottom'];
  // "Both outer edges" of what is round.
  const both =
    places.length === 1 && places.every(({ what, each, count }) => what === 'edge' && (each || count === 2));
  const around =
    spots.some(({ sides }) => sides.includes('outer')) && shapeNamed(base?.noun ?? '')?.feature !== 'tube';
  if (both && around && sides.length === 0 && isRound(base) && !lastLayer(story)) return ['top', 'bottom'];
  const [side] = sides;
  const one = new Set(sides).size === 1 && places.some(({ what }) => what === 'edge');
  const end = new Set(sides).size === 1 && isRound(base) && places.every(isEnd);
  return (one || end) && (side === 'top' || side === 'bottom') ? [side] : [];
}

const isRound = (body: Body | undefined) =>
  body?.noun ? shapeNamed(body.noun)?.feature === 'cylinder' : body?.sizes.has('diameter') === true;

const TAPERED: readonly string[] = ['frustum', 'cone', 'square_frustum', 'pyramid'];

/** Of what is cut out: its mouth, its bottom, or the inner edges that it leaves. */
function ownEdgesOf({ spots }: Finish, body: Body, at: Placing['at'], story: Story): OwnEdges['which'][] {
  const places = spots.filter((spot) => !isReference(spot));
  if (body === lastLayer(story) && isBothEnds(spots)) return ['top'];
  const meeting = places.some(({ what }) => what === 'meeting');
  const corner = places.some(({ what }) => what === 'corner');
  const sides = new Set(sidesOf(places).filter((side) => side !== 'outer'));
  // The corners of a pocket, seen from above; its floor keeps its edges.
  const pocket = body.cut && [at.x, at.y].every((each) => each === undefined || each.mine === 'middle');
  if (pocket && corner && !meeting && body.sizes.has('length') && !sides.has('top') && !sides.has('bottom'))
    return ['along'];
  if (body.cut && (meeting || (corner && sides.has('inner')))) return ['inside'];
  const through = body.cut && body.noun === 'hole' && !body.sizes.has('depth') && !body.traits.has('blind');
  if (through && sides.size === 0 && isBothEnds(places)) return ['top', 'bottom'];
  const both = places.some(({ what, each }) => ['face', 'edge', 'side'].includes(what) && each);
  if (body.noun === 'annular_groove' && both && sides.size === 0) return ['outside'];
  const free = places.some(({ qualities, what }) => what === 'end' && qualities.includes('free'));
  if (free && !body.cut && sides.size === 0 && isRound(body) && at.z?.offset === undefined) {
    return at.z?.mine === 'low' ? ['top'] : at.z?.mine === 'high' ? ['bottom'] : [];
  }
  const [side] = sides;
  if (sides.size === 1 && (side === 'top' || (side === 'bottom' && body.noun !== 'slot'))) return [side];
  return [];
}
