import type { OutlineFeature } from '../../plan/outline/feature.ts';
import type { Outline } from '../../plan/outline/outline.ts';
import { checkAnnounced } from './checks.ts';
import { checkFinishes, finishFeatures } from './finishing.ts';
import { checkOverFlats, flatFeatures } from './flats.ts';
import { settleHeads } from './hole-heads.ts';
import { layFlat } from './lay-flat.ts';
import { standUp } from './lying.ts';
import { settleOutline, TOLD, toldBase } from './outline-told.ts';
import type { Placing } from './places/place-kind.ts';
import { isHeldInBore } from './round.ts';
import { settleSections } from './sections.ts';
import { settleSeveral } from './several.ts';
import { ROUND_BASES, shapeNamed } from './shapes.ts';
import { shareSizes } from './sharing.ts';
import { type Sized, sized } from './sizing.ts';
import { solidFeatures } from './solid-features.ts';
import { type Body, isCalled, type Story } from './story.ts';
import { settleWalls } from './walls.ts';

/** The outline that a story comes to; what it leaves open is said in the story. Null where there is no solid. */
export function composed(story: Story): Outline | null {
  const { base } = story;
  if (!base) return null;
  settleOutline(story);
  settleSections(story);
  settleHeads(story);
  settleWalls(story);
  settleSeveral(story);
  const names = new Map<Body, string>();
  for (const [n, body] of story.bodies.entries()) {
    names.set(body, body === base ? 'base' : `${(body.noun ?? 'solid').replace(/_/g, ' ')} ${n + 1}`);
  }
  const nameOf = (body: Body) => names.get(body) ?? 'base';
  shareSizes(story);
  layFlat(story);
  standUp(story);
  cutThrough(story);
  const baseSized = sized(base, story);
  if (!baseSized) return null;
  placeBase(base, story);
  // Edges of the base are its own: what is cut into it later has edges of its own.
  const features: OutlineFeature[] = finishFeatures(story);
  const arms = new Map<Body, readonly ('x' | 'y' | 'z')[]>();
  const placings = new Map<Body, Placing>();
  // Solids that stand beside the middle of the base.
  const aside = new Set<Body>();
  // What only ribs hold comes after them.
  const held = (body: Body) => (isHeldInBore(body, story) ? 1 : 0);
  for (const body of story.bodies.toSorted((a, b) => held(a) - held(b))) {
    if (body === base || isNamedOnly(body, story)) continue;
    features.push(...solidFeatures(body, story, { nameOf, reach: baseSized.reach, arms, placings, aside }));
  }
  checkOverFlats(
    features.filter((feature) => feature.kind === 'solid'),
    story,
  );
  features.unshift(...flatFeatures(story));
  checkFinishes(story);
  checkAnnounced(story);
  return {
    title: title(baseSized.shape.base, story),
    base: {
      words: story.wordsOf(base),
      ...(TOLD.includes(base.noun ?? '')
        ? toldBase(base, baseSized, story)
        : { noun: baseSized.shape.base, sizes: forBase(baseSized) }),
    },
    features,
    assumptions: story.assumptions.slice(0, 50).map((text) => text.slice(0, 300)),
  };
}

/** A cylinder without a length that goes through the base, which is said to have a hole, is that hole. */
function cutThrough(story: Story): void {
  const holed = story.announced.some(({ family }) => family === 'cutter');
  if (!holed || story.bodies.some(({ cut }) => cut)) return;
  const open = story.bodies.filter(
    ({ noun, sizes, traits }) =>
      noun === 'cylinder' &&
      traits.has('through') &&
      !['height', 'length', 'depth'].some((name) => sizes.has(name)),
  );
  const [body] = open;
  if (!body || open.length > 1 || body === story.base) return;
  body.cut = true;
  story.assume(`"${story.wordsOf(body)}" goes through and has no length: it is taken to be cut out.`);
}

/** The base may have its own names for sizes. */
const forBase = ({ shape, sizes }: Sized) =>
  Object.fromEntries(Object.entries(sizes).map(([name, size]) => [shape.baseSizes?.[name] ?? name, size]));

/** "Block with 2 more solids": what the part begins with, as the list of parts has it. */
const title = (noun: string, story: Story) => {
  const more = story.bodies.length - 1;
  const name = noun.replace(/_/g, ' ');
  const first = `${name.slice(0, 1).toUpperCase()}${name.slice(1)}`;
  return more > 0 ? `${first} with ${more} more ${more === 1 ? 'solid' : 'solids'}` : first;
};

/** The base stands in the middle of the origin; what says so or how it is pulled up is as it is anyway. */
function placeBase(base: Body, story: Story): void {
  for (const where of base.wheres) {
    const quiet =
      (where.kind === 'along' &&
        where.directions.length === 1 &&
        ['z', '+z', 'height'].includes(where.directions[0] ?? '')) ||
      (where.kind === 'along' && (story.bodies.length === 1 || isTurned(story))) ||
      (where.kind === 'along' && where.directions.join() === 'x' && isLong(base)) ||
      (where.kind === 'place' &&
        where.distance === null &&
        where.spots.every(({ what }) => what !== 'solid'));
    if (!quiet) story.doubt(where);
  }
}

/** A shaft whose sections all lie on one axis: which way that points changes nothing else. */
const isTurned = ({ bodies, base }: Story) =>
  ROUND_BASES.includes(base?.noun ?? 'cylinder') &&
  bodies.every((body) => body === base || (body.layer && body.wheres.length === 0));

/** Whose length lies along X. */
const isLong = ({ noun }: Body) => noun === null || shapeNamed(noun)?.feature === 'box';

/** "There is a stepped hole, with an upper hole ... and a lower one": only those that have sizes are made. */
function isNamedOnly(body: Body, story: Story): boolean {
  const next = story.bodies[story.bodies.indexOf(body) + 1];
  if (!body.cut || body.sizes.size > 0 || next?.cut !== true) return false;
  // "And a semicircular cutout. ... Sketch a semicircle ... and extrude it negatively."
  const sketched = next.noun !== body.noun && isCalled(body, next.noun ?? '') && body.wheres.length === 0;
  return sketched || (next.noun === body.noun && next.sides.size > 0);
}
