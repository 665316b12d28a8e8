import { isPlaced, type PlacedFeature } from '../../plan/outline/feature.ts';
import { readQuantity } from '../../plan/quantity.ts';
import { SIZE } from './by-hand/edit-reader.ts';
import { asks, type ChangeReader, type Reading } from './change-kind.ts';
import { countIn } from './count-in.ts';
import { featuresNamed, type Known, kindNamed, knownFeatures } from './feature-target.ts';
import { type Model, relaid } from './model.ts';

const WAYS: Readonly<Record<string, readonly [number, number]>> = {
  left: [-1, 0],
  right: [1, 0],
  back: [0, 1],
  backward: [0, 1],
  front: [0, -1],
  forward: [0, -1],
  x: [1, 0],
  '-x': [-1, 0],
  y: [0, 1],
  '-y': [0, -1],
  // As one looks at the face.
  up: [0, 1],
  down: [0, -1],
};
const BY = `(?:by )?(${SIZE}) ?(?:further |farther |more |over )?`;
const TO =
  '(?:to (?:the )?|towards? (?:the )?|(?:along|in) (?:the )?)?(left|right|back|front|forward|backward|up|down|-?[xy])(?:wards?|s)?(?:[- ](?:axis|direction|side|edge))?';
const VERB =
  '(?:move|shift|push|slide|nudge|bring|pull|offset|relocate|(?:have|get|put|make|want)(?= .*\\b(?:further|farther|more|over)\\b))';
const MOVE = new RegExp(`^${VERB} (.+?) ${BY}${TO}$`, 'i');
const TO_FIRST = new RegExp(`^${VERB} (.+?) (?:further |over )?${TO},? ${BY}$`, 'i');
const SHOULD = '((?:the|its|that) .+?) (?:should (?:be|go) |has to (?:be|go) |must (?:be|go) )?';
const FURTHER = new RegExp(`^${SHOULD}${BY.replace('more |', '')}${TO}$`, 'i');
const SHOULD_GO = new RegExp(
  `^((?:the|its|that) .+?) (?:should|has to|must) (?:be|go) (?:further |over )?${TO},? ${BY.trim()}$`,
  'i',
);

/** True for words that move a feature, and not an object of the document. */
export const movesFeature = (text: string) => {
  const what = /^\W*(?:[a-z']+ ){0,3}?(?:move|shift) (.+)$/i.exec(text)?.[1];
  return what !== undefined && kindNamed(what) !== null;
};

/** "move the hole 10 mm to the left": of one thing on the top or bottom, its place from the middle. */
export const moveFeature: ChangeReader = (clause, model) => {
  const { target, written, way } = asked(clause.text.trim());
  const { outline } = model;
  const named = kindNamed(target);
  if (!outline || (!named && clause.names.size === 0) || way === '') return null;
  const found = featuresNamed(outline, target, clause.names, model.now);
  const [one, other] = found;
  if (!one)
    return asks(
      `The model has no "${target}". There are ${listed(knownFeatures(outline))}. Which is meant?`,
      clause.written,
    );
  if (other)
    return asks(
      `Which one does "${clause.written}" mean: ${listed(found)}?`,
      clause.written,
      found.map(({ names }) => `move ${names[0]} ${written.trim()} ${way}`),
    );
  const direction = WAYS[way.toLowerCase()];
  if (!direction)
    return asks(`Which way is "${way}" on the face: to the left, right, front or back?`, clause.written);
  return shifted(one, readQuantity(written.trim()).value, direction, clause.written, model);
};

/** True for words that say by how much something is to be moved. */
export const isMove = (text: string) => asked(text.trim()).way !== '';

function asked(text: string): { target: string; written: string; way: string } {
  const later = TO_FIRST.exec(text) ?? SHOULD_GO.exec(text);
  const [, target = '', one = '', other = ''] = MOVE.exec(text) ?? later ?? FURTHER.exec(text) ?? [];
  return later ? { target, way: one, written: other } : { target, written: one, way: other };
}

const listed = (known: readonly Known[]) =>
  known.map(({ names, feature }) => `${names[0]} ("${feature.words}")`).join(', ');

function shifted(
  { feature, nth, index }: Known,
  by: number,
  [x, y]: readonly [number, number],
  written: string,
  model: Model,
): Reading {
  const { outline } = model;
  const count = countIn(feature, nth, model);
  const place = isPlaced(feature) ? feature.place : undefined;
  const face = isPlaced(feature) ? feature.face : undefined;
  const whole = `Say its place whole: "remove the ${feature.kind.replace('_', ' ')}, then add ..." with its size and place.`;
  if (!outline || !isPlaced(feature) || count > 1)
    return asks(
      `"${feature.words}" are ${count} that lie by a rule of their own and cannot be moved as they are. ${whole}`,
      written,
    );
  if (face !== undefined && face !== 'top')
    return asks(`"${feature.words}" lies on another face than the top. ${whole}`, written);
  const along = place?.at === 'sides' ? alongSides(place, [x * by, y * by], feature.kind, nth, model) : null;
  if (along)
    return laid(
      feature,
      index,
      along,
      model.now,
      written,
      'its distances from the sides are as told.',
      model,
    );
  const at = spotOf(place, feature.kind, nth, model);
  if (!at)
    return asks(
      `"${feature.words}" is placed by its distances from the edges: change these. ${whole}`,
      written,
    );
  const inMm = (value: number) => `${Number(value.toFixed(6)) + 0} mm`;
  const spot: [string, string] = [inMm(at[0] + x * by), inMm(at[1] + y * by)];
  // Where it lies is no longer what was set before.
  const now = new Map(
    [...model.now].filter(([name]) => !new RegExp(`^(?:${feature.kind}|bore)(?:_\\d+)?_[xy]$`).test(name)),
  );
  const moved = { at: 'points' as const, points: [spot], origin: 'centre' as const };
  return laid(
    feature,
    index,
    moved,
    now,
    written,
    `it lies at (${spot.join(', ')}) from the middle of the face.`,
    model,
  );
}

function laid(
  feature: PlacedFeature,
  index: number,
  place: NonNullable<PlacedFeature['place']>,
  now: Model['now'],
  written: string,
  what: string,
  model: Model,
): Reading {
  const { outline } = model;
  if (!outline) return { type: 'refused', reason: 'Nothing was changed.' };
  const features = outline.features.with(index, { ...feature, place });
  const relaying = relaid(model, { ...outline, features }, written, now);
  return relaying.type === 'question' ? relaying : { ...relaying, said: [`"${written}": ${what}`] };
}

type Sides = Extract<NonNullable<PlacedFeature['place']>, { at: 'sides' }>;

/** Measured from sides, it is so much nearer or farther; null where that way is not measured. */
function alongSides(
  place: Sides,
  [x, y]: readonly [number, number],
  kind: string,
  nth: number,
  { now }: Model,
): Sides | null {
  const stem = `${kind}${nth === 1 ? '' : `_${nth}`}`;
  const upright = x === 0;
  const moved = place.from.filter(({ side }) => (side !== 'left' && side !== 'right') === upright);
  if (moved.length !== 1) return null;
  const from = place.from.map((each) => {
    if (!moved.includes(each)) return each;
    const was = now.get(`${stem}_from_${each.side}`) ?? readQuantity(each.distance).value;
    const away = each.side === 'left' || each.side === 'bottom' || each.side === 'front';
    const distance = was + (away ? 1 : -1) * (upright ? y : x);
    return { ...each, distance: `${Number(distance.toFixed(6))} mm` };
  });
  return from.every(({ distance }) => readQuantity(distance).value > 0) ? { at: 'sides', from } : null;
}

/** Where one thing lies from the middle of its face, mm; null where that is told from the edges. */
function spotOf(
  place: PlacedFeature['place'],
  kind: string,
  nth: number,
  { now }: Model,
): [number, number] | null {
  if (place === undefined || place.at === 'centre') return [0, 0];
  const [point, more] = place.at === 'points' && place.origin === 'centre' ? place.points : [];
  if (!point || more) return null;
  const stem = `${kind}${nth === 1 ? '' : `_${nth}`}`;
  const [x, y] = point.map((written) => readQuantity(written).value);
  return [now.get(`${stem}_x`) ?? x ?? 0, now.get(`${stem}_y`) ?? y ?? 0];
}
