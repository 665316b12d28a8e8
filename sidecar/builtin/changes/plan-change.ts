import type { Question } from '../../../rpc-schema/design.ts';
import type { DocumentState } from '../../../rpc-schema/freecad.ts';
import type { Blueprint } from '../../plan/blueprint.ts';
import type { Stand } from '../../plan/kept.ts';
import type { Outline } from '../../plan/outline/outline.ts';
import type { Plan } from '../../plan/plan.ts';
import { QuantityError } from '../../plan/quantity.ts';
import { readAnswers, readPlace } from '../answers/answer-reader.ts';
import { type Answer, filled, withAnswers } from '../answers/answers.ts';
import { unknownWords } from '../answers/unknown-words.ts';
import { itemsOf } from '../items-of.ts';
import { Measures } from '../part/written.ts';
import { NormalText } from '../words/normal-text.ts';
import { asks, type Reading, type ReadingScope } from './change-kind.ts';
import { clauseOf, clausesOf } from './clause.ts';
import { maybeFeature } from './it-means.ts';
import { mirrorsPart } from './mirror-part.ts';
import { isChanged, type Model, modelOf, relaid, setSince, standing } from './model.ts';
import { READERS } from './registry.ts';
import { withSomeMembers } from './some-members.ts';
import { askedAbout, isUnsettled, readBack, standBefore } from './undo.ts';
import { whichModel } from './which-model.ts';

export type PlannedChange =
  | Extract<Blueprint, { type: 'revision' }>
  | { readonly type: 'question'; readonly questions: readonly Question[] }
  | { readonly type: 'refused'; readonly reason: string };

/**
 * Plans a change of a model that the document keeps the plan of, from a request in plain English. What the words do not
 * speak of stays, with every size that was set in the document since. Pure.
 *
 * @returns null where no model has a plan, or the words are of no change that there is
 */
export function planChange(
  prompt: string,
  answers: readonly Answer[],
  state: DocumentState,
): PlannedChange | null {
  const which = whichModel(state, prompt, answers);
  if (which === null) return null;
  if ('text' in which && 'options' in which) return { type: 'question', questions: [which] };
  const model = modelOf(which, state);
  if (!model) return null;
  const asked = withAnswers(prompt, answers);
  const back = readBack(asked);
  if (back && isUnsettled(back)) {
    const question = askedAbout(model.kept, back.kind, asked);
    return typeof question === 'string'
      ? { type: 'refused', reason: question }
      : { type: 'question', questions: [question] };
  }
  if (back) {
    const stand = standBefore(model.kept, back);
    return typeof stand === 'string' ? { type: 'refused', reason: stand } : goBack(stand, model);
  }
  return read(withoutName(asked, which.object, state), answers, model);
}

/** True where words that may be of objects of the document are rather of what lies on a model: "move it", "mirror it". */
export function isOfModel(asked: string, answers: readonly Answer[], state: DocumentState): boolean {
  const which = whichModel(state, asked, answers);
  const model = which && 'object' in which ? modelOf(which, state) : null;
  const [first = ''] = clausesOf(new NormalText(asked).text);
  return model !== null && (maybeFeature(first, model) || mirrorsPart(first, model));
}

/** The request without the label that only says which model is meant. */
function withoutName(text: string, object: string, { tree, plans }: DocumentState): string {
  const label = tree.find(({ name }) => name === object)?.label;
  if (label === undefined || plans.length < 2) return text;
  const plain = label.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return text.replace(new RegExp(`(?:\\bof\\s+)?(?:\\bthe\\s+)?(?<!\\w)${plain}(?:'s)?(?!\\w)`, 'gi'), 'it');
}

function read(asked: string, answers: readonly Answer[], model: Model): PlannedChange | null {
  const text = new NormalText(asked);
  const measures = new Measures(itemsOf(text.text));
  const replies = readAnswers(
    answers.filter(({ question }) => question.about !== 'model'),
    measures,
  );
  if (replies.questions.length > 0) return { type: 'question', questions: replies.questions };
  const scope: ReadingScope = {
    filled: (outline: Outline) => filled(outline, replies.answers, (answer) => readPlace(answer, measures)),
  };
  let now = answered(model, scope, asked);
  const said: string[] = [];
  for (const written of clausesOf(text.text)) {
    const reading = written.length > LONGEST_CLAUSE ? null : readClause(written, now, scope);
    if (reading === null) return notRead(written, said.length > 0 || now !== model);
    if (reading.type !== 'model') return notInEnglish(text) ?? inThisRequest(reading, asked);
    now = reading.model;
    said.push(...reading.said);
  }
  // Words may say by how much, or that it is another thing: none is passed over.
  const foreign = notInEnglish(text);
  if (foreign) return foreign;
  if (!isChanged(now)) return { type: 'refused', reason: 'The model is like that already.' };
  return revision(
    now.plan,
    now.outline ?? undefined,
    now,
    // What was put more shortly is followed by blanks.
    said.map((each) => each.replace(/ {2,}/g, ' ')),
  );
}

/** As a whole, or where that cannot be and each part names what it is about, part by part: "10 mm longer and the holes M6". */
function readClause(clause: string, before: Model, scope: ReadingScope): Reading | null {
  const some = withSomeMembers(clause, before);
  if (!some) return readNamed(clause, before, scope);
  const reading = readNamed(some.written, some.model, scope);
  if (reading?.type !== 'model') return reading;
  return {
    ...reading,
    said: [...some.said, ...reading.said.map((text) => text.replace(some.written, clause))],
  };
}

function readNamed(written: string, model: Model, scope: ReadingScope): Reading | null {
  const whole = firstOf(clauseOf(written, model), model, scope);
  if (whole?.type === 'model') return whole;
  const [first, ...more] = written.split(/\s*,\s*(?:and\s+)?|\s+and\s+/).filter((part) => part !== '');
  if (
    first === undefined ||
    more.length === 0 ||
    more.length > 8 ||
    !more.every((part) => OF_ITS_OWN.test(part))
  )
    return whole;
  let now = model;
  const said: string[] = [];
  for (const part of [first, ...more]) {
    const some = withSomeMembers(part, now) ?? { written: part, model: now };
    const reading = firstOf(clauseOf(some.written, some.model), some.model, scope);
    if (reading?.type !== 'model') return whole;
    now = reading.model;
    said.push(...reading.said.map((text) => text.replace(some.written, part)));
  }
  return { type: 'model', model: now, said };
}

/** Words that begin with what they are about. */
const OF_ITS_OWN =
  /^(?:the|its|all|both|those|these)\s+[a-z]|^(?:holes|slots|fillets|chamfers|bosses|pockets|length|width|height|thickness|diameter)\b/i;

/** One change takes no more words; what is longer describes something else. */
const LONGEST_CLAUSE = 500;

function firstOf(clause: ReturnType<typeof clauseOf>, model: Model, scope: ReadingScope): Reading | null {
  try {
    for (const reader of READERS) {
      const reading = reader(clause, model, scope);
      if (reading) return reading;
    }
    return null;
  } catch (error) {
    if (!(error instanceof QuantityError)) throw error;
    return asks(`${error.message} What should it be?`, clause.written);
  }
}

/** Answers about sizes of what is there already, which stood in the way of the change. */
function answered(model: Model, { filled: fill }: ReadingScope, asked: string): Model {
  if (!model.outline) return model;
  const outline = fill(model.outline);
  if (JSON.stringify(outline) === JSON.stringify(model.outline)) return model;
  const relaying = relaid(model, outline, asked);
  return relaying.type === 'model' ? relaying.model : model;
}

function notInEnglish({ untranslated }: NormalText): PlannedChange | null {
  return untranslated === undefined
    ? null
    : { type: 'question', questions: [unknownWords(untranslated, true)] };
}

function notRead(written: string, partly: boolean): PlannedChange | null {
  if (
    !partly &&
    !/^(?:make|set|change|add|remove|delete|undo|redo|go|move|shift|rotate|turn|scale|resize|replace|swap|stretch|shrink|widen|thicken|deepen|lengthen|shorten|extend|enlarge|increase|decrease|reduce|double|halve|mirror|repeat|round|the|its)\b/i.test(
      written,
    )
  )
    return null;
  return { type: 'question', questions: [unknownWords(written)] };
}

/** A question that an answer can settle; where the words in question are those of an earlier request, why it cannot be. */
function inThisRequest(
  reading: Exclude<PlannedChange, Extract<Blueprint, { type: 'revision' }>>,
  asked: string,
): PlannedChange {
  if (reading.type !== 'question') return reading;
  const open = reading.questions.filter(
    ({ words, about }) => about !== null || (words !== null && asked.includes(words)),
  );
  if (open.length > 0) return { type: 'question', questions: open };
  const reason = reading.questions
    .map(({ text }) =>
      text.replace(/\s*(?:What should it be|Which is right|(?:What|Which) is meant)\?.*$/, ''),
    )
    .join(' ');
  return { type: 'refused', reason: `${reason} Nothing was changed.` };
}

/** The plan that a model is to be made anew by, from the one that it has. */
export function revision(
  plan: Plan,
  outline: Outline | undefined,
  model: Model,
  said: readonly string[],
): PlannedChange {
  const assumptions = [...new Set([...plan.assumptions, ...said.map((text) => text.slice(0, 300))])].slice(
    -50,
  );
  return {
    type: 'revision',
    plan: { ...plan, assumptions },
    outline,
    model: { before: { ...model.kept, plan: model.live }, made: model.made },
  };
}

/** An earlier stand, with the sizes that were set in the document since its successor was made. */
function goBack(stand: Stand, model: Model): PlannedChange {
  const since = setSince(model.kept.plan, model.live);
  const last = new Map(model.kept.plan.parameters.map(({ name, value }) => [name, value]));
  const staying = new Map(
    [...since].filter(
      ([name]) => stand.plan.parameters.find((each) => each.name === name)?.value === last.get(name),
    ),
  );
  const parameters = stand.plan.parameters.map((parameter) => ({
    ...parameter,
    value: staying.get(parameter.name) ?? parameter.value,
  }));
  const plan = staying.size === 0 ? stand.plan : standing({ ...stand.plan, parameters }, stand.outline).plan;
  const back: Model = { ...model, plan };
  if (!isChanged(back)) return { type: 'refused', reason: 'The model is like that already.' };
  return revision(plan, stand.outline, model, []);
}
