import { isPlaced, type OutlineFeature, type PlacedFeature } from '../../plan/outline/feature.ts';
import { inMm } from '../../plan/outline/unclear.ts';
import { doubtQuestions } from '../doubt-questions.ts';
import { itemsOf } from '../items-of.ts';
import { readPart } from '../plan-request.ts';
import { NormalText } from '../words/normal-text.ts';
import { asks, type ChangeReader } from './change-kind.ts';
import { countIn } from './count-in.ts';
import { featuresNamed, kindNamed } from './feature-target.ts';
import { type Model, relaid } from './model.ts';
import { sizeOf } from './set-size.ts';
import { spotsOf } from './spots.ts';

const VERB = '(?:move|shift|put|place|relocate|reposition|bring|position)';
const PUT = new RegExp(
  `^${VERB} (.+?) ((?:back )?(?:to|at|on|in|into|near|near to|closer to|along) (?!the (?:left|right|back|front)$).+|\\d[^a-z]*[a-z]* (?:away )?(?:in )?from .+)$`,
  'i',
);
const CENTRE =
  /^(?:cent(?:re|er)|centrali[sz]e) (.+?)(?: on (?:it|the (?:face|part|top|plate|block|\w+)))?$/i;
/** A distance that the places have already is a size like others. */
const FROM_EDGES =
  /^(?:to |at )?\d[\d./ ]*(?:mm|cm|in|inch|inches|")? (?:in )?(?:away )?from (?:the |each |all |both |their )*(?:edges?|ends?|corners?|sides?|rim)$|\b(?:apart|circle|pcd|bcd)\b/i;

/** "move the hole to the centre", "put the slot 20 mm from the left edge": the same thing at a place that is told whole. */
export const placeFeature: ChangeReader = (clause, model) => {
  const plain = clause.text.trim().replace(/,? instead$/i, '');
  const middle = CENTRE.exec(plain);
  const [, target = '', told = ''] = middle ? [null, middle[1], 'in the centre'] : (PUT.exec(plain) ?? []);
  const { outline } = model;
  const kind = kindNamed(target);
  if (!outline || told === '' || !(kind || clause.names.size > 0) || FROM_EDGES.test(told)) return null;
  if (/^(?:an?|another|one more|two|three|four|\d+)\b/i.test(target)) return null;
  const [one, more] = featuresNamed(outline, target, clause.names, model.now);
  if (!one || more || !isPlaced(one.feature)) return null;
  const count = countIn(one.feature, one.nth, model);
  if (count > 1 && !/s\b/.test(target)) return null;
  const read = placeIn(told, one.feature, count, outline.base);
  if (read === null) return null;
  if ('ask' in read) return asks(read.ask, clause.written);
  const place = { ...read, ...stayingAcross(read.place, one.feature, one.names, model) };
  const now = new Map(
    [...model.now].filter(
      ([name]) => !new RegExp(`^(?:${one.feature.kind}|bore)(?:_\\d+)?_[xy]$`).test(name),
    ),
  );
  const features = outline.features.with(one.index, { ...one.feature, ...place } as OutlineFeature);
  const relaying = relaid(model, { ...outline, features }, clause.written, now);
  return relaying.type === 'question' ? relaying : { ...relaying, said: [] };
};

const isLevel = (side: string) => side === 'left' || side === 'right';

/** Put so far from one side, it stays where it is the other way. */
function stayingAcross(
  place: PlacedFeature['place'],
  { place: old, face }: PlacedFeature,
  names: readonly string[],
  model: Model,
): Pick<PlacedFeature, 'place'> {
  const [told, more] = place?.at === 'sides' ? place.from : [];
  if (place?.at !== 'sides' || !told || more || (face ?? 'top') !== 'top') return {};
  const across =
    old?.at === 'sides' ? old.from.filter(({ side }) => isLevel(side) !== isLevel(told.side)) : [];
  if (across.length > 0) return { place: { ...place, from: [told, ...across] } };
  const [spot, another] = spotsOf(names, model.plan) ?? [];
  const off = spot?.[isLevel(told.side) ? 1 : 0] ?? 0;
  if (another || Math.abs(off) < 1e-6) return {};
  const sides = isLevel(told.side) ? (['front', 'width'] as const) : (['left', 'length'] as const);
  const half = sizeOf(sides[1], model) / 2;
  if (Number.isNaN(half)) return {};
  return { place: { ...place, from: [told, { side: sides[0], distance: inMm(half + off) }] } };
}

/** Reads the place as that of so many plain holes. */
export function placeIn(
  told: string,
  { face }: PlacedFeature,
  count: number,
  base: Parameters<typeof readPart>[2],
): Pick<PlacedFeature, 'place' | 'face'> | { ask: string } | null {
  const where = told.replace(/^(?:back )?(?:to|into) (?=the|a\b|\d|cent)/i, 'at ').replace(/^at (?=\d)/i, '');
  const text = new NormalText(`${count > 1 ? `${count} 1 mm holes` : 'a 1 mm hole'} ${where}`);
  const { outline, doubts } = readPart(itemsOf(text.text), text, base);
  const [hole, other] = outline?.features ?? [];
  if (hole?.kind !== 'hole' || other || hole.place === undefined) return null;
  const [question] = doubtQuestions(doubts, text);
  if (question) return { ask: `"${told}": ${question.text}` };
  if (hole.depth !== undefined || (hole.count ?? 1) !== count) return null;
  return { place: hole.place, ...((hole.face ?? face) ? { face: hole.face ?? face } : {}) };
}
