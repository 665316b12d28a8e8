import type { OutlineFeature } from '../../plan/outline/feature.ts';
import type { SolidFeature } from '../../plan/outline/solid-feature.ts';
import type { Spot } from './phrase.ts';
import { isReference } from './places/sides.ts';
import type { Body, Finish, Story } from './story.ts';

type OwnEdges = NonNullable<SolidFeature['edges']>[number];

/** Fillets and chamfers of the base; others are asked about. */
export function finishFeatures(story: Story): OutlineFeature[] {
  return story.finishes.flatMap((finish): OutlineFeature[] => {
    if (bodyOf(finish, story) !== story.base) return [];
    const edges = edgesOf(finish, story);
    if (edges === null) {
      story.doubt(finish.span, `Which edges are meant by "${story.text(finish.span)}"?`);
      return [];
    }
    const words = story.text(finish.span);
    return finish.kind === 'fillet'
      ? [{ kind: 'fillet', words, radius: finish.size.written, edges }]
      : [{ kind: 'chamfer', words, size: finish.size.written, edges }];
  });
}

/** Finishes of a solid other than the base, or of what is cut out. */
export function ownEdges(body: Body, story: Story): OwnEdges[] {
  return story.finishes.flatMap((finish): OwnEdges[] => {
    if (bodyOf(finish, story) !== body) return [];
    const which = ownEdgesOf(finish, body);
    if (which === null) {
      story.doubt(finish.span, `Which edges are meant by "${story.text(finish.span)}"?`);
      return [];
    }
    return [{ finish: finish.kind, size: finish.size.written, which }];
  });
}

/** What became of no feature is asked about. */
export function checkFinishes(features: readonly OutlineFeature[], story: Story): void {
  const made = features.reduce(
    (sum, feature) =>
      sum +
      (feature.kind === 'solid'
        ? (feature.edges ?? []).length
        : feature.kind === 'fillet' || feature.kind === 'chamfer'
          ? 1
          : 0),
    0,
  );
  if (made >= story.finishes.length) return;
  for (const { span } of story.finishes) story.doubt(span, `Which edges are meant by "${story.text(span)}"?`);
}

/** Whose edges they are. */
function bodyOf({ spots }: Finish, story: Story): Body | undefined {
  const named = spots.find((spot) => spot.what === 'cutter') ?? spots.find(isReference);
  if (!named || named.what === 'role' || named.what === 'it') return story.base;
  return story.find(named, named.what === 'cutter') ?? story.find(named, true) ?? story.base;
}

const sidesOf = (spots: readonly Spot[]) => spots.flatMap((spot) => spot.sides);

function edgesOf({ spots }: Finish, story: Story): 'vertical' | 'top' | 'bottom' | 'all' | null {
  const places = spots.filter((spot) => !isReference(spot));
  if (places.length === 0) return null;
  const role = spots.find(({ what, value }) => what === 'role' && value === 'base');
  // The base of what tapers is its foot.
  const foot = role && TAPERED.includes(story.base?.noun ?? '') ? ['bottom'] : [];
  const sides = [...sidesOf(spots), ...foot].filter((side) => side !== 'outer');
  if (places.some(({ what, count, plural }) => what === 'corner' && plural && (count ?? 4) === 4)) {
    return sides.length === 0 ? 'vertical' : null;
  }
  const [side] = sides;
  const one = new Set(sides).size === 1 && places.some(({ what }) => what === 'edge');
  if (one && (side === 'top' || side === 'bottom')) return side;
  return null;
}

const TAPERED: readonly string[] = ['frustum', 'cone', 'square_frustum', 'pyramid'];

/** Of what is cut out: its mouth, its bottom, or the inner edges that it leaves. */
function ownEdgesOf({ spots }: Finish, body: Body): OwnEdges['which'] | null {
  const places = spots.filter((spot) => !isReference(spot));
  const meeting = places.some(({ what }) => what === 'meeting');
  const corner = places.some(({ what }) => what === 'corner');
  const sides = new Set(sidesOf(places));
  if (body.cut && (meeting || (corner && sides.has('inner')))) return 'inside';
  const both = places.some(({ what, each }) => ['face', 'edge', 'side'].includes(what) && each);
  if (body.noun === 'annular_groove' && both && sides.size === 0) return 'outside';
  const [side] = sides;
  if (sides.size === 1 && (side === 'top' || (side === 'bottom' && body.noun !== 'slot'))) return side;
  return null;
}
