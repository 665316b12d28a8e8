import type { OutlineFeature } from '../../plan/outline/feature.ts';
import { readQuantity } from '../../plan/quantity.ts';
import { SIZE } from './by-hand/edit-reader.ts';
import { asks, type ChangeReader, type Reading } from './change-kind.ts';
import { countIn } from './count-of.ts';
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
};
const MOVE = new RegExp(
  `^(?:move|shift|push|slide) (.+?) (?:by )?(${SIZE}) ?(?:to (?:the )?|towards? (?:the )?|(?:along|in) (?:the )?)?(left|right|back|front|forward|backward|up|down|-?[xy])(?:wards?|s)?(?:[- ](?:axis|direction|side|edge))?$`,
  'i',
);

/** True for words that move a feature, and not an object of the document. */
export const movesFeature = (text: string) => {
  const what = /^\W*(?:please )?(?:move|shift) (.+)$/i.exec(text)?.[1];
  return what !== undefined && kindNamed(what) !== null;
};

/** "move the hole 10 mm to the left": of one thing on the top or bottom, its place from the middle. */
export const moveFeature: ChangeReader = (clause, model) => {
  const [, target = '', written = '', way = ''] = MOVE.exec(clause.text.trim()) ?? [];
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

const listed = (known: readonly Known[]) =>
  known.map(({ names, feature }) => `${names[0]} ("${feature.words}")`).join(', ');

type Placed = Exclude<OutlineFeature, { kind: 'fillet' | 'chamfer' | 'solid' }>;
const isPlaced = (feature: OutlineFeature): feature is Placed =>
  !['fillet', 'chamfer', 'solid'].includes(feature.kind);

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
  const at = spotOf(place, feature.kind, nth, model);
  if (!at)
    return asks(
      `"${feature.words}" is placed by its distances from the edges: change these. ${whole}`,
      written,
    );
  const inMm = (value: number) => `${Number(value.toFixed(6)) + 0} mm`;
  const spot: [string, string] = [inMm(at[0] + x * by), inMm(at[1] + y * by)];
  const moved = { ...feature, place: { at: 'points' as const, points: [spot], origin: 'centre' as const } };
  // Where it lies is no longer what was set before.
  const now = new Map(
    [...model.now].filter(([name]) => !new RegExp(`^(?:${feature.kind}|bore)(?:_\\d+)?_[xy]$`).test(name)),
  );
  const relaying = relaid(model, { ...outline, features: outline.features.with(index, moved) }, written, now);
  if (relaying.type === 'question') return relaying;
  return {
    ...relaying,
    said: [`"${written}": it lies at (${spot.join(', ')}) from the middle of the face.`],
  };
}

/** Where one thing lies from the middle of its face, mm; null where that is told from the edges. */
function spotOf(place: Placed['place'], kind: string, nth: number, { now }: Model): [number, number] | null {
  if (place === undefined || place.at === 'centre') return [0, 0];
  const [point, more] = place.at === 'points' && place.origin === 'centre' ? place.points : [];
  if (!point || more) return null;
  const stem = `${kind}${nth === 1 ? '' : `_${nth}`}`;
  const [x, y] = point.map((written) => readQuantity(written).value);
  return [now.get(`${stem}_x`) ?? x ?? 0, now.get(`${stem}_y`) ?? y ?? 0];
}
