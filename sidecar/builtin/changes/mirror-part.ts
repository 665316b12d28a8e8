import { isPlaced } from '../../plan/outline/feature.ts';
import { inMm } from '../../plan/outline/unclear.ts';
import { asNext } from './add-feature.ts';
import { asks, type ChangeReader, type Reading } from './change-kind.ts';
import type { Clause } from './clause.ts';
import { featuresNamed, type Known, kindNamed, knownFeatures } from './feature-target.ts';
import { type Across, isAt, mirroredFeature, mirroredSpot } from './mirrored-place.ts';
import { type Model, relaid } from './model.ts';
import { spotsOf } from './spots.ts';

const VERB = '(?:mirror|flip|reflect)';
const ACROSS_X =
  '(?:left[- ](?:to[- ]|and |for )?right|right[- ](?:to[- ]|and |for )?left|horizontally|sideways|side to side|(?:about|across|on|over|at|in|along) (?:the )?(?:yz(?: plane)?|(?:vertical|y) (?:cent(?:re|er) ?line|axis|line|middle)))';
const ACROSS_Y =
  '(?:(?:front|top)[- ](?:to[- ]|and |for )?(?:back|bottom)|(?:back|bottom)[- ](?:to[- ]|and |for )?(?:front|top)|vertically|(?:about|across|on|over|at|in|along) (?:the )?(?:xz(?: plane)?|(?:horizontal|x) (?:cent(?:re|er) ?line|axis|line|middle)))';
const WAY = `(?:(${ACROSS_X})|(${ACROSS_Y}))`;
const MIRROR = new RegExp(
  `^${VERB}(?: (?:it|this|that|the (?:part|model|whole (?:thing|part)|\\w+)))?(?: (?:about|across|on|over|at|in|along) .+)?$`,
  'i',
);
const PART = new RegExp(
  `^${VERB}(?: (?:it|this|that|the (?:whole )?(?:part|model|thing|design|\\w+)))?,? ${WAY}$`,
  'i',
);
const THING = new RegExp(`^${VERB} (.+?) (?:${WAY}|(?:to|onto|on) the (?:other|opposite) side)$`, 'i');

/** True for words that turn the part into its mirror image, and do not repeat one feature of it. */
export const mirrorsPart = (written: string, model: Model): boolean =>
  PART.test(written.trim()) && kindNamed(written) === null && model.outline !== null;

/** "mirror it left to right": the part becomes its mirror image; "mirror the hole left to right": one more, across from it. */
export const mirrorPart: ChangeReader = (clause, model) => {
  const plain = clause.text.trim();
  const whole = PART.exec(plain);
  const thing = kindNamed(plain) || clause.names.size > 0 ? THING.exec(plain) : null;
  if (thing && model.outline) return repeated(thing, clause, model);
  if (whole && mirrorsPart(plain, model))
    return mirrorImage(whole[1] === undefined ? 'y' : 'x', clause, model);
  if (!MIRROR.test(plain)) return null;
  const { plan, outline } = model;
  const [, ...more] = plan.features;
  const own = more.filter(({ kind }) => ['hole', 'pocket', 'pad'].includes(kind));
  if (outline && own.length === 0)
    return {
      type: 'refused',
      reason: `"${clause.written}": there is nothing on the ${outline.base.noun} that could be mirrored to its other side. To have it on the other hand, say it anew with its sides changed. Nothing was changed.`,
    };
  const planes = ['YZ (left to right)', 'XZ (front to back)'];
  return asks(
    `What is to be mirrored, and at which plane: ${planes.join(' or ')}? Say it as "mirror it left to right", or "mirror ${own[0]?.name ?? 'Holes'} about YZ" for one more of these.`,
    clause.written,
    [
      'mirror it left to right',
      'mirror it front to back',
      ...own.slice(0, 4).flatMap(({ name }) => [`mirror ${name} about YZ`, `mirror ${name} about XZ`]),
    ],
  );
};

/** Shapes that are their own mirror image as they stand. */
const EVEN: readonly string[] = [
  'plate',
  'block',
  'cube',
  'square bar',
  'cylinder',
  'disc',
  'tube',
  'ring',
  'washer',
  'square tube',
  'box',
  'open box',
];

function mirrorImage(across: Across, { written }: Clause, model: Model): Reading {
  const { outline } = model;
  if (!outline) return { type: 'refused', reason: 'Nothing was changed.' };
  const known = knownFeatures(outline);
  const features = known.map(({ feature, names }) =>
    mirroredFeature(feature, isPlaced(feature) ? spotsOf(names, model.plan) : null, across),
  );
  const stuck = known.find((_, at) => features[at] === null);
  if (stuck || !EVEN.includes(outline.base.noun))
    return asks(
      `I cannot mirror ${stuck ? `"${stuck.feature.words}"` : `a ${outline.base.noun}`}. Say it anew with its sides changed.`,
      written,
    );
  const next = features.flatMap((feature) => (feature ? [feature] : []));
  const same = next.every((feature, at) => placeOf(feature) === placeOf(known[at]?.feature));
  if (same)
    return {
      type: 'refused',
      reason: `"${written}": it is its own mirror image that way already. Nothing was changed.`,
    };
  const relaying = relaid(model, { ...outline, features: next }, written);
  return relaying.type === 'question' ? relaying : { ...relaying, said: [] };
}

const placeOf = (feature: Known['feature'] | undefined) =>
  JSON.stringify(
    feature && {
      place: 'place' in feature ? feature.place : undefined,
      corners: 'corners' in feature ? feature.corners : undefined,
      sides: 'sides' in feature ? feature.sides : undefined,
    },
  );

/** "mirror the hole to the other side": it stays, and another lies across from it. */
function repeated(match: RegExpExecArray, { written, names }: Clause, model: Model): Reading {
  const [, target = '', x, y] = match;
  const { outline } = model;
  const found = outline ? featuresNamed(outline, target, names, model.now) : [];
  const [one, other] = found;
  const spots = one && isPlaced(one.feature) ? spotsOf(one.names, model.plan) : null;
  if (!outline || !one || other || spots === null)
    return asks(`Which one is "${target}", and where is its mirror image to be?`, written);
  const sideways = spots.every(([, v]) => Math.abs(v) < 1e-3);
  const upright = spots.every(([u]) => Math.abs(u) < 1e-3);
  if (x === undefined && y === undefined && sideways === upright)
    return asks(`Mirrored to which side: left to right, or front to back?`, written, [
      `mirror ${one.names[0]} left to right`,
      `mirror ${one.names[0]} front to back`,
    ]);
  const across: Across = x !== undefined || (y === undefined && sideways) ? 'x' : 'y';
  const more = spots
    .map((spot) => mirroredSpot(spot, across))
    .filter((spot) => !spots.some((each) => isAt(each, spot)));
  if (more.length === 0)
    return { type: 'refused', reason: `"${written}": it is so already. Nothing was changed.` };
  const mirrored = mirroredFeature(one.feature, more, across);
  const points = more.map(([u, v]): [string, string] => [inMm(u), inMm(v)]);
  const whole = mirrored && more.length === spots.length ? mirrored : null;
  const copy = {
    ...(whole ?? { ...one.feature, place: { at: 'points' as const, points, origin: 'centre' as const } }),
    count: more.length,
    nth: undefined,
    words: written.slice(0, 300),
  } as Known['feature'];
  const before = {
    ...outline,
    features: outline.features.with(one.index, { ...one.feature, nth: one.nth } as Known['feature']),
  };
  const features = [...before.features, asNext(before)(copy)];
  const relaying = relaid(model, { ...outline, features }, written);
  return relaying.type === 'question' ? relaying : { ...relaying, said: [] };
}
