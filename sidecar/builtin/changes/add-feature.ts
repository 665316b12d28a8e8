import type { OutlineFeature } from '../../plan/outline/feature.ts';
import type { Outline } from '../../plan/outline/outline.ts';
import { doubtQuestions } from '../doubt-questions.ts';
import { titleOf } from '../part/title.ts';
import { parse } from '../phrases/grammar.ts';
import type { Item } from '../phrases/item.ts';
import { readPart } from '../plan-request.ts';
import { NormalText } from '../words/normal-text.ts';
import { cut } from '../words/raw-lexer.ts';
import { tag } from '../words/tagger.ts';
import { asks, type ChangeReader, type Reading } from './change-kind.ts';
import type { Clause } from './clause.ts';
import { type Model, relaid } from './model.ts';
import { addFinish } from './plan-finish.ts';

const ADDING =
  /^(?:add|drill|bore|mill|cut|punch|attach|with|also|another|include|insert|round|fillet|chamfer|bevel|break)\b/i;

/** "add a 2 mm chamfer on the top", "drill four M5 holes 8 mm from the corners", "round the vertical edges by 3". */
export const addFeature: ChangeReader = (clause, model, scope) => {
  const end = ONE_END.exec(clause.said)?.[1];
  const atTop = end !== undefined && hasRoundEnds(model);
  const said = atTop ? clause.said.replace(ONE_END, 'in the top') : clause.said;
  const text = new NormalText(featureWords(said, model.outline?.base.noun ?? 'part'));
  const tagged = tag(cut(text.text));
  const items = parse(tagged.words);
  const heads = items.filter((item) => item.kind === 'head');
  if (heads.length === 0 || !(ADDING.test(clause.said) || isNew(items))) return null;
  const { outline } = model;
  if (!outline) return addFinish(items, clause, model);
  const { outline: read, doubts } = readPart(items, text, outline.base);
  if (!read) return null;
  const questions = doubtQuestions(doubts, text);
  if (questions.length > 0)
    return { type: 'question', questions: questions.map((question) => shownIn(question, clause.written)) };
  const again = read.features
    .map((feature) => ({ feature, there: sameFinish(feature, outline) }))
    .find(({ there }) => there);
  if (again?.there) {
    const { feature, there } = again;
    const size =
      feature.kind === 'fillet' ? feature.radius : feature.kind === 'chamfer' ? feature.size : undefined;
    const text = `Those edges have "${there.words}" already. Shall that be ${size ?? 'other'}?`;
    return asks(text, clause.written, size === undefined ? [] : [`make the ${feature.kind} ${size}`]);
  }
  const doubt = whereItWas(read.features, model, clause);
  if (doubt) return doubt;
  const features = inOrder(outline.features, read.features.map(asNext(outline)));
  const next: Outline = scope.filled({
    ...outline,
    title: titleOf(outline.base.noun, features),
    base: { ...outline.base, sizes: read.base.sizes },
    features,
    assumptions: [
      ...new Set([
        ...outline.assumptions,
        ...tagged.corrections.map(({ written, read }) => `"${written}" is read as "${read}".`),
        ...read.assumptions,
        ...(atTop ? [`"${end}" is taken to be the top one.`] : []),
      ]),
    ],
  });
  const relaying = relaid(model, next, clause.written);
  return relaying.type === 'question' ? relaying : { ...relaying, said: [] };
};

const ONE_END =
  /\b(?:in|into|on|at|from|through)(?: the centre of)? ((?:one|an|either) end)(?: face)?(?: of (?:it|the \w+))?$/i;

/** True of what is turned: it stands on one of its ends, the other is its top. */
const hasRoundEnds = ({ outline }: Model) =>
  outline !== null && /^(?:cylinder|tube|stepped shaft)$/.test(outline.base.noun);

/** The words as those of a whole request would be: what they say of the part that is there is plain by itself. */
function featureWords(written: string, noun: string): string {
  return written
    .replace(/\bby\s+(?=[\d.])/gi, '')
    .replace(/^(?:add|put|make|create)\s+(?=(?:another|one more)\b)/i, '')
    .replace(/\b(\d+|two|three|four|six|eight) more\b/i, '$1')
    .replace(/\b(?:one more|another)\b/i, 'a')
    .replace(new RegExp(`\\bthrough the (?:${noun}|part|body|model)\\b`, 'i'), 'through')
    .replace(
      new RegExp(`\\bon (?:to )?(?:it|top of (?:it|the (?:${noun}|part|body|model)))$`, 'i'),
      'on the top',
    )
    .replace(new RegExp(`\\b(?:of|in|into|on) the (?:${noun}|part|body|model)\\b`, 'i'), '');
}

/** A question about words that the reader saw otherwise is asked without them. */
function shownIn<Q extends { words: string | null }>(question: Q, written: string): Q {
  return question.words !== null && !written.includes(question.words)
    ? { ...question, words: written }
    : question;
}

/** "four M5 holes ...": no "the" before the first head. */
function isNew(items: readonly Item[]): boolean {
  const at = items.findIndex(({ kind }) => kind === 'head');
  const before = items.slice(0, at);
  const sized = before.some(({ kind }) =>
    ['article', 'figure', 'thread', 'counted', 'run', 'named'].includes(kind),
  );
  return sized && !before.some(({ kind }) => kind === 'the') && items[at + 1]?.kind !== 'named';
}

type Finish = Extract<OutlineFeature, { kind: 'fillet' | 'chamfer' }>;
const isFinish = (feature: OutlineFeature): feature is Finish =>
  feature.kind === 'fillet' || feature.kind === 'chamfer';

function sameFinish(feature: OutlineFeature, { features }: Outline): Finish | undefined {
  if (!isFinish(feature)) return undefined;
  return features.filter(isFinish).find(({ edges }) => edges !== undefined && edges === feature.edges);
}

/** "remove the chamfer, add a 3 mm fillet": where the other was, or everywhere. */
function whereItWas(
  more: readonly OutlineFeature[],
  { kept, outline }: Model,
  { written }: Clause,
): Reading | null {
  const finish = more.find((each) => isFinish(each) && each.edges === undefined);
  const stays = (outline?.features ?? []).filter(isFinish).map(({ edges }) => edges);
  const gone = (kept.outline?.features ?? []).filter(isFinish).find(({ edges }) => !stays.includes(edges));
  if (!finish || !gone?.edges || gone.edges === 'all') return null;
  return asks(
    `On which edges is "${finish.words}": the ${gone.edges} ones, where "${gone.words}" was, or all?`,
    written,
    [`${written} on the ${gone.edges} edges`, `${written} on all edges`],
  );
}

/** A number after those of its kind that are there: their sizes keep their names. */
export function asNext({ features }: Outline): (feature: OutlineFeature) => OutlineFeature {
  const last = new Map<string, number>();
  for (const { kind, nth } of features) last.set(kind, nth ?? (last.get(kind) ?? 0) + 1);
  return (feature) => {
    const before = last.get(feature.kind) ?? 0;
    last.set(feature.kind, before + 1);
    return before === 0 ? feature : { ...feature, nth: before + 1 };
  };
}

/** In building order: edges, then what stands on the part, then what is cut out of it. */
export function inOrder(old: readonly OutlineFeature[], more: readonly OutlineFeature[]): OutlineFeature[] {
  const rank = (feature: OutlineFeature) =>
    isFinish(feature) ? 0 : feature.kind === 'boss' || feature.kind === 'insert_boss' ? 1 : 2;
  return [...old, ...more].toSorted((a, b) => rank(a) - rank(b));
}
