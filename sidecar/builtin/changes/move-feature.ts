import { resolveParameters } from '../../plan/figures.ts';
import { isPlaced, type PlacedFeature } from '../../plan/outline/feature.ts';
import { readRelation } from '../../plan/outline/relation.ts';
import { readQuantity } from '../../plan/quantity.ts';
import { SIZE } from './by-hand/edit-reader.ts';
import { asks, type ChangeReader, type Reading } from './change-kind.ts';
import { countIn } from './count-in.ts';
import { featuresNamed, type Known, kindNamed, knownFeatures } from './feature-target.ts';
import { type Model, relaid } from './model.ts';
import { spotsOf } from './spots.ts';

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

const STEP = `(?:${BY}${TO}|${TO},? ${BY.trim()})`;
/** "up by 10 and right by 20" */
const TWO_WAYS = new RegExp(`^${VERB} (.+?) ${STEP}(?:,| and|, and) ${STEP}$`, 'i');

/** True for words that move a feature, and not an object of the document. */
export const movesFeature = (text: string) => {
  const what = /^\W*(?:[a-z']+ ){0,3}?(?:move|shift) (.+)$/i.exec(text)?.[1];
  return what !== undefined && kindNamed(what) !== null;
};

/** "move the hole 10 mm to the left": of one thing on the top or bottom, its place from the middle. */
export const moveFeature: ChangeReader = (clause, model) => {
  const { target, steps } = asked(clause.text.trim());
  const { outline } = model;
  const named = kindNamed(target);
  if (!outline || (!named && clause.names.size === 0) || steps.length === 0) return null;
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
      found.map(({ names }) => `move ${names[0]} ${steps.map(said).join(' and ')}`),
    );
  const by = vector(steps);
  if (!by)
    return asks(
      `Which way is "${steps.map(({ way }) => way).join(' and ')}" on the face: to the left, right, front or back?`,
      clause.written,
    );
  return shifted(one, by, clause.written, model);
};

/** So far one way, as said. */
interface Step {
  readonly written: string;
  readonly way: string;
}
const said = ({ written, way }: Step) => `${written.trim()} ${way}`;

/** How far to the right and up; null where that is told twice, or the way is none of the face. */
function vector(steps: readonly Step[]): [number, number] | null {
  const by: [number, number] = [0, 0];
  const used = new Set<number>();
  for (const { written, way } of steps) {
    const [x, y] = WAYS[way.toLowerCase()] ?? [0, 0];
    const axis = x === 0 ? 1 : 0;
    if ((x === 0 && y === 0) || used.has(axis)) return null;
    used.add(axis);
    by[axis] = (x + y) * readQuantity(written.trim()).value;
  }
  return by;
}

/** "20 mm to the right", "up by 10 and right by 20"; null: the words are more than that. */
export function offsetIn(text: string): [number, number] | null {
  const { target, steps } = asked(`move q ${text.trim()}`);
  return target === 'q' && steps.length > 0 ? vector(steps) : null;
}

/** True for words that say by how much something is to be moved. */
export const isMove = (text: string) => asked(text.trim()).steps.length > 0;

function asked(text: string): { target: string; steps: readonly Step[] } {
  const two = TWO_WAYS.exec(text);
  if (two) {
    const [, target = '', a, b, c, d, e, f, g, h] = two;
    return { target, steps: [step(a ?? d, b ?? c), step(e ?? h, f ?? g)] };
  }
  const later = TO_FIRST.exec(text) ?? SHOULD_GO.exec(text);
  const match = MOVE.exec(text) ?? later ?? FURTHER.exec(text);
  if (!match) return { target: '', steps: [] };
  const [, target = '', one, other] = match;
  return { target, steps: [match === later ? step(other, one) : step(one, other)] };
}

const step = (written: string | undefined, way: string | undefined): Step => ({
  written: written ?? '',
  way: way ?? '',
});

const listed = (known: readonly Known[]) =>
  known.map(({ names, feature }) => `${names[0]} ("${feature.words}")`).join(', ');

export function shifted(
  { feature, nth, index, names }: Known,
  [x, y]: readonly [number, number],
  written: string,
  model: Model,
): Reading {
  const { outline } = model;
  const count = countIn(feature, nth, model);
  const place = isPlaced(feature) ? feature.place : undefined;
  const face = isPlaced(feature) ? feature.face : undefined;
  const whole = `Say its place whole: "remove the ${feature.kind.replace('_', ' ')}, then add ..." with its size and place.`;
  const spots = spotsOf(names, model.plan);
  if (!outline || !isPlaced(feature) || (count > 1 && spots === null))
    return asks(
      `"${feature.words}" are ${count} that lie by a rule of their own and cannot be moved as they are. ${whole}`,
      written,
    );
  if (face !== undefined && face !== 'top')
    return asks(`"${feature.words}" lies on another face than the top. ${whole}`, written);
  const along =
    place?.at === 'sides' && count === 1 ? alongSides(place, [x, y], feature.kind, nth, model) : null;
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
  const one = count > 1 ? null : spotOf(place, feature.kind, nth, model);
  const at = one === null ? spots : [one];
  if (!at)
    return asks(
      `"${feature.words}" is placed by its distances from the edges: change these. ${whole}`,
      written,
    );
  const inMm = (value: number) => `${Number(value.toFixed(6)) + 0} mm`;
  const points = at.map(([u, v]): [string, string] => [inMm(u + x), inMm(v + y)]);
  // Where it lies is no longer what was set before.
  const now = new Map(
    [...model.now].filter(([name]) => !new RegExp(`^(?:${feature.kind}|bore)(?:_\\d+)?_[xy]$`).test(name)),
  );
  const moved = { at: 'points' as const, points, origin: 'centre' as const };
  const where = points.map((point) => `(${point.join(', ')})`).join(', ');
  const what = `${points.length > 1 ? 'they lie' : 'it lies'} at ${where} from the middle of the face.`;
  return laid(points.length > 1 ? { ...feature, count } : feature, index, moved, now, written, what, model);
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
  { now, plan }: Model,
): Sides | null {
  const stem = `${kind}${nth === 1 ? '' : `_${nth}`}`;
  const level = (side: string) => side === 'left' || side === 'right';
  const measured = (across: boolean) => place.from.filter(({ side }) => level(side) === across).length === 1;
  if ((x !== 0 && !measured(true)) || (y !== 0 && !measured(false))) return null;
  const from = place.from.map((each) => {
    const by = level(each.side) ? x : y;
    if (by === 0) return each;
    const name = `${stem}_from_${each.side}`;
    const was =
      now.get(name) ??
      (readRelation(each.distance)
        ? (resolveParameters(plan.parameters).find((size) => size.name === name)?.number ?? Number.NaN)
        : readQuantity(each.distance).value);
    const away = each.side === 'left' || each.side === 'bottom' || each.side === 'front';
    const distance = was + (away ? 1 : -1) * by;
    return { ...each, distance: `${Number(distance.toFixed(6))} mm` };
  });
  const beyond = ({ distance }: Sides['from'][number]) =>
    !readRelation(distance) && !(readQuantity(distance).value > 0);
  return from.some(beyond) ? null : { at: 'sides', from };
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
