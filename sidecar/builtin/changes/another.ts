import { isPlaced, type OutlineFeature, type PlacedFeature } from '../../plan/outline/feature.ts';
import { inMm } from '../../plan/outline/unclear.ts';
import { asNext } from './add-feature.ts';
import { SIZE } from './by-hand/edit-reader.ts';
import { asks, type ChangeReader, type Reading } from './change-kind.ts';
import { type Known, kindNamed } from './feature-target.ts';
import { lastTouched, placedFeatures } from './last-touched.ts';
import { type Model, relaid } from './model.ts';
import { offsetIn } from './move-feature.ts';
import { placeIn } from './place-feature.ts';
import { spotsOf } from './spots.ts';

const THING =
  '(?:(?:bolt|screw|mounting|round|through|corner) )?(?:holes?|bores?|slots?|pockets?|recess|boss|one)';
const OF_IT =
  '(?: (?:of|from) (?:it|that|this|that one|the (?:first|other|existing|last|present|old|same)?(?: ?(?:one|hole|slot|pocket|boss))?))?';
const ANOTHER = new RegExp(
  `^(?:(?:add|put|drill|make|cut|bore|have|place|give it|i want|i need) )?(?:and )?(?:another|one more|a second|a further|an additional|the same|an identical|a copy of the) (?:(${SIZE}|M\\d+(?:\\.\\d+)?)(?: diameter| dia| wide)? )?(${THING}),? (?:at )?(.+)$`,
  'i',
);
const COPY = new RegExp(
  `^(?:copy|duplicate|repeat) (?:the |that |this )?(${THING}|it|that|this),? (?:at )?(.+)$`,
  'i',
);

/** "Add another one 20 mm to the right": like the one that is there, and so far from it. */
export const another: ChangeReader = ({ text, written }, model) => {
  const { outline } = model;
  const plain = text.trim();
  const copied = COPY.exec(plain);
  const match = ANOTHER.exec(plain);
  if (outline && !copied && !match && BESIDE.test(plain))
    return asks(fromWhich(placedFeatures(model), written), written);
  if (!outline || !(copied || match)) return null;
  const [size, thing = '', told = ''] = copied ? [undefined, copied[1], copied[2]] : (match?.slice(1) ?? []);
  const by = offsetIn(beside(told));
  const kind = kindNamed(thing)?.kind;
  const all = placedFeatures(model).filter(({ feature }) => kind === undefined || feature.kind === kind);
  if (all.length === 0) return null;
  const [only, other] = all;
  const last = lastTouched(model);
  const one = other ? all.find(({ index }) => index === last?.index) : only;
  if (!by) {
    const there = one ? elsewhere(one, told, size, written, model) : null;
    return there ?? (BESIDE.test(plain) ? asks(fromWhich(all, written), written) : null);
  }
  const spots = one ? spotsOf(one.names, model.plan) : null;
  const [spot, more] = spots ?? [];
  if (!one || !spot || more || (isPlaced(one.feature) && (one.feature.face ?? 'top') !== 'top'))
    return asks(fromWhich(all, written), written);
  const [x, y] = [inMm(spot[0] + by[0]), inMm(spot[1] + by[1])];
  const place = { at: 'points' as const, points: [[x, y] as [string, string]], origin: 'centre' as const };
  const said = `"${written}": it lies at (${x}, ${y}) from the middle of the face.`;
  return added(one, { place }, size, [said], written, model);
};

/** "Another one in the middle": like the one that is there, at a place that is told whole. */
function elsewhere(
  one: Known,
  told: string,
  size: string | undefined,
  written: string,
  model: Model,
): Reading | null {
  if (!model.outline || !isPlaced(one.feature) || size !== undefined) return null;
  const place = placeIn(told, one.feature, 1, model.outline.base);
  if (place === null || 'ask' in place) return null;
  const [spot] = spotsOf(one.names, model.plan) ?? [];
  const [side, crosswise] = place.place?.at === 'sides' ? place.place.from : [];
  const level = side?.side === 'left' || side?.side === 'right';
  if (side && !crosswise && spot && Math.abs(spot[level ? 1 : 0]) > 1e-6)
    return asks(
      `"${written}": is it in line with ${one.names[0]}, or in the middle the other way? Say its distance from two edges.`,
      written,
    );
  return added(one, place, size, [], written, model);
}

/** "Another tapped one 20 mm to the right": so far from another, whatever else is said of it. */
const BESIDE = new RegExp(
  `\\b(?:another|second|one more|further|additional)\\b.* (?:${SIZE})(?: further| away| over)? (?:to the )?(?:left|right|up|down|above|below|behind)${OF_IT}$`,
  'i',
);

const fromWhich = (all: readonly Known[], written: string) =>
  `From which one is "${written}" measured: ${all.map(({ names, feature }) => `${names[0]} ("${feature.words}")`).join(', ')}? Say its size, and where it goes from the edges or the centre.`;

/** "20 mm right of it", "15 mm above that one" as so far that way. */
const beside = (told: string) =>
  told
    .replace(new RegExp(`^(.*\\b(?:left|right))${OF_IT}$`, 'i'), '$1')
    .replace(
      new RegExp(
        `^(.+?) (above|below|behind|in front)${OF_IT.replace('(?: (?:of|from) ', '(?: (?:of |from )?')}$`,
        'i',
      ),
      (_, by: string, way: string) => `${by} ${WAYS[way.toLowerCase()] ?? way}`,
    )
    .replace(/ (?:away|along)$/i, '');

const WAYS: Readonly<Record<string, string>> = {
  above: 'up',
  behind: 'up',
  below: 'down',
  'in front': 'down',
};

function added(
  one: Known,
  place: Pick<PlacedFeature, 'place' | 'face'>,
  size: string | undefined,
  said: readonly string[],
  written: string,
  model: Model,
): Reading {
  const { outline } = model;
  if (!outline) return { type: 'refused', reason: 'Nothing was changed.' };
  const before = {
    ...outline,
    features: outline.features.with(one.index, { ...one.feature, nth: one.nth } as OutlineFeature),
  };
  const copy = {
    ...sized(one, size, model),
    count: 1,
    nth: undefined,
    words: written.slice(0, 300),
    ...place,
  } as OutlineFeature;
  const features = [...before.features, asNext(before)(copy)];
  const relaying = relaid(model, { ...outline, features }, written);
  return relaying.type === 'question' ? relaying : { ...relaying, said };
}

/** The one that is there, as large as it is by now or as is said. */
function sized({ feature, nth }: Known, size: string | undefined, { now }: Model): OutlineFeature {
  const set = now.get(`${feature.kind}_${nth === 1 ? '' : `${nth}_`}diameter`);
  const across = size?.trim() ?? (set === undefined ? undefined : inMm(set));
  if (
    across === undefined ||
    (feature.kind !== 'hole' && feature.kind !== 'boss' && feature.kind !== 'pocket')
  )
    return feature;
  if (feature.kind !== 'hole') {
    const { radius: _, ...plain } = feature;
    return { ...plain, diameter: across };
  }
  const { radius: _, thread: __, diameter: ___, fit, ...plain } = feature;
  if (!/^M/i.test(across)) return { ...plain, diameter: across };
  return { ...plain, thread: across.toUpperCase(), ...(fit ? { fit } : {}) };
}
