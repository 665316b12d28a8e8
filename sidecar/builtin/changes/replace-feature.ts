import { isPlaced, type OutlineFeature } from '../../plan/outline/feature.ts';
import type { Outline } from '../../plan/outline/outline.ts';
import { inMm } from '../../plan/outline/unclear.ts';
import { doubtQuestions } from '../doubt-questions.ts';
import { itemsOf } from '../items-of.ts';
import { titleOf } from '../part/title.ts';
import { readPart } from '../plan-request.ts';
import { NormalText } from '../words/normal-text.ts';
import { asNext, inOrder } from './add-feature.ts';
import { asks, type ChangeReader, type Reading } from './change-kind.ts';
import { countIn } from './count-in.ts';
import { featuresNamed, type Known, kindNamed, knownFeatures } from './feature-target.ts';
import { type Model, relaid } from './model.ts';
import { sizeOf } from './set-size.ts';

const REPLACE = /^(?:replace|swap|exchange|substitute) (.+?) (?:with|by|for|against) (?:an? |some )?(.+)$/i;
const TURN =
  /^(?:turn|change|convert|make) (.+?) (?:into |to )?(?:(?<=(?:into|to) )(?:an? |some )?|an? )(.+)$/i;
const INSTEAD =
  /^(?:(?:make|use|put|have|i want|add) )?(?:(?:it|that) )?(?:an? |some )?(.+?) (?:instead of|rather than|in place of) (?:the |its |an? |those |these )?(.+)$/i;

/** "replace the chamfer with a 2 mm fillet", "a fillet instead of the chamfer": in its place, and as large where nothing is said. */
export const replaceFeature: ChangeReader = (clause, model, scope) => {
  const { outline } = model;
  const plain = (clause.names.size > 0 ? clause.text : clause.said).trim();
  const match = REPLACE.exec(plain) ?? TURN.exec(plain);
  const instead = match ? null : INSTEAD.exec(plain);
  const [old = '', wanted = ''] = match ? match.slice(1) : [instead?.[2], instead?.[1]];
  const [from, to] = [kindNamed(old), kindNamed(wanted)];
  if (!outline || !from || !to) return null;
  // "replace the four holes with six 5 mm holes on ...": the others go, and these come.
  if (
    from.kind === to.kind &&
    !(REPLACE.test(plain) && /^(?:an? )?(?:\d|two|three|four|five|six|eight)/i.test(wanted))
  )
    return null;
  const corner = roundCorners(old, outline);
  const found = featuresNamed(outline, old, clause.names, model.now);
  const [one, other] = found;
  if (!one && corner === null) return none(from.word, clause.written, outline);
  if (other && !/s$/.test(from.word))
    return asks(
      `Which one does "${old}" mean: ${listed(found)}?`,
      clause.written,
      found.map(({ names }) => `replace ${names[0]} with a ${wanted}`),
    );
  const text = new NormalText(
    /^\d|^(?:two|three|four|five|six|eight)\b/i.test(wanted) ? wanted : `a ${wanted}`,
  );
  const { outline: read, doubts } = readPart(itemsOf(text.text), text, outline.base);
  const [feature, more] = read?.features ?? [];
  if (!read || !feature || more) return null;
  const questions = doubtQuestions(doubts, text);
  if (questions.length > 0)
    return { type: 'question', questions: questions.map((each) => ({ ...each, words: clause.written })) };
  const gone = new Set(found.map(({ index }) => index));
  const all = knownFeatures(outline);
  // What stays of these kinds keeps its number.
  const kept = ({ feature, nth }: Known) =>
    feature.kind === from.kind || feature.kind === to.kind ? { ...feature, nth } : feature;
  const staying = all.filter(({ index }) => !gone.has(index)).map(kept);
  const base = one ? outline.base : { ...outline.base, sizes: without(outline.base.sizes, 'corner_radius') };
  const was = one?.feature ?? { kind: 'fillet' as const, words: old, edges: 'vertical' as const };
  const moved =
    one !== undefined && one.feature.kind !== 'fillet' && one.feature.kind !== 'chamfer' && isSet(one, model);
  if (moved && isPlaced(feature) && feature.place === undefined)
    return asks(
      `Where does the ${to.word} go? Its place was changed since; say the new one whole.`,
      clause.written,
    );
  const inPlace = like(
    counted(feature, one, text.text, model),
    was,
    one ? finishSize(one, model) : inMm(sizeOf('corner_radius', model)),
  );
  const before = { ...outline, features: all.map(kept) };
  const features = inOrder(staying, [asNext(before)(inPlace)]);
  const next: Outline = {
    ...outline,
    title: titleOf(outline.base.noun, features),
    base,
    features,
    gone: [...(outline.gone ?? []), ...found.flatMap(({ names }) => names)],
    assumptions: [...new Set([...outline.assumptions, ...read.assumptions])],
  };
  const relaying = relaid(model, scope.filled(next), clause.written);
  return relaying.type === 'question' ? relaying : { ...relaying, said: [] };
};

const listed = (found: readonly Known[]) =>
  found.map(({ names, feature }) => `${names[0]} ("${feature.words}")`).join(', ');

function without(sizes: Outline['base']['sizes'], name: string): Outline['base']['sizes'] {
  const { [name]: _, ...rest } = sizes;
  return rest;
}

/** The rounding of the corners that is a size of the part itself. */
function roundCorners(text: string, { base }: Outline): string | null {
  return /\bcorners?|round|fillet/i.test(text) ? (base.sizes.corner_radius ?? null) : null;
}

/** How large a fillet or chamfer is by now. */
function finishSize({ feature: { kind }, nth }: Known, model: Model): string | undefined {
  if (kind !== 'fillet' && kind !== 'chamfer') return undefined;
  const value = sizeOf(
    `${kind}${nth === 1 ? '' : `_${nth}`}_${kind === 'fillet' ? 'radius' : 'size'}`,
    model,
  );
  return Number.isNaN(value) ? undefined : inMm(value);
}

/** True where a size that says where a feature is, or how many there are, is other than its words have it. */
const isSet = ({ feature: { kind }, nth }: Known, { now }: Model) =>
  [...now.keys()].some((name) => {
    const stem = `${kind}_${nth === 1 ? '' : `${nth}_`}`;
    return /^bolt_circle/.test(name) || (name.startsWith(stem) && !OF_ITSELF.test(name.slice(stem.length)));
  });

/** Sizes of the feature itself. */
const OF_ITSELF = /^(?:diameter|radius|width|length|height|depth|side|counterbore_.*|countersink_.*)$/;

/** "turn the holes into slots": as many as there are. */
function counted(
  feature: OutlineFeature,
  one: Known | undefined,
  text: string,
  model: Model,
): OutlineFeature {
  if (!one || !('count' in one.feature || 'place' in one.feature) || !isPlaced(feature)) return feature;
  const many = /\b(?:holes|slots|pockets|bosses|openings|recesses)\b/i.test(text);
  if (feature.count !== undefined || !many) return feature;
  return feature.place === undefined ? { ...feature, count: countIn(one.feature, one.nth, model) } : feature;
}

/** Where the other was, and as large, where the words do not say otherwise. */
function like(feature: OutlineFeature, old: OutlineFeature, size: string | undefined): OutlineFeature {
  const finish = (each: OutlineFeature) => each.kind === 'fillet' || each.kind === 'chamfer';
  if (finish(feature) && finish(old)) {
    const edges =
      ('edges' in feature ? feature.edges : undefined) ?? ('edges' in old ? old.edges : undefined);
    const where = edges === undefined ? {} : { edges };
    if (feature.kind === 'chamfer') return { ...feature, ...where, size: feature.size ?? size };
    if (feature.kind === 'fillet' && feature.diameter === undefined)
      return { ...feature, ...where, radius: feature.radius ?? size };
    return { ...feature, ...where };
  }
  if (finish(feature) || finish(old)) return feature;
  const place =
    isPlaced(old) && isPlaced(feature) && feature.place === undefined && old.place
      ? { place: old.place }
      : {};
  const face =
    isPlaced(old) && isPlaced(feature) && feature.face === undefined && old.face ? { face: old.face } : {};
  return { ...feature, ...place, ...face } as OutlineFeature;
}

function none(word: string, written: string, outline: Outline): Reading {
  const there = knownFeatures(outline);
  const what = there.length === 0 ? `it is a plain ${outline.base.noun}` : `there are ${listed(there)}`;
  return asks(`The model has no ${word}: ${what}. What is to be replaced?`, written);
}
