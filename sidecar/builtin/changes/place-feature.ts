import { isPlaced, type OutlineFeature, type PlacedFeature } from '../../plan/outline/feature.ts';
import { itemsOf } from '../items-of.ts';
import { doubtQuestions, readPart } from '../plan-request.ts';
import { NormalText } from '../words/normal-text.ts';
import { asks, type ChangeReader } from './change-kind.ts';
import { countIn } from './count-in.ts';
import { featuresNamed, kindNamed } from './feature-target.ts';
import { relaid } from './model.ts';

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
  const plain = clause.text.trim();
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
  const place = placeIn(told, one.feature, count, outline.base);
  if (place === null) return null;
  if ('ask' in place) return asks(place.ask, clause.written);
  const now = new Map(
    [...model.now].filter(
      ([name]) => !new RegExp(`^(?:${one.feature.kind}|bore)(?:_\\d+)?_[xy]$`).test(name),
    ),
  );
  const features = outline.features.with(one.index, { ...one.feature, ...place } as OutlineFeature);
  const relaying = relaid(model, { ...outline, features }, clause.written, now);
  return relaying.type === 'question' ? relaying : { ...relaying, said: [] };
};

/** Reads the place as that of so many plain holes. */
function placeIn(
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
