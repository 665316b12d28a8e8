import type { Question } from '../../rpc-schema/design.ts';
import { NOUNS } from '../plan/nouns/registry.ts';
import { lower } from '../plan/outline/lower.ts';
import { Outline } from '../plan/outline/outline.ts';
import type { Plan } from '../plan/plan.ts';
import { readAnswers, readPlace } from './answers/answer-reader.ts';
import { type Answer, filled, withAnswers } from './answers/answers.ts';
import { asksForChange, NO_CHANGES } from './change-request.ts';
import { isDescription, readDescription } from './description/read-description.ts';
import { PLAINER } from './description/wordings.ts';
import { doubtQuestions, MOST_QUESTIONS } from './doubt-questions.ts';
import { withBareAdjectives } from './meaning/bare-adjectives.ts';
import { withCallouts } from './meaning/callouts.ts';
import { withCornerRadius } from './meaning/corner-radius.ts';
import { withCorrections } from './meaning/corrections.ts';
import { withFlatBars } from './meaning/flat-bars.ts';
import { withImpliedHole, withSharedHeads } from './meaning/implied-holes.ts';
import { withoutLeftOut } from './meaning/left-out.ts';
import { withLegByLength } from './meaning/leg-by-length.ts';
import { nounOf, withMembers } from './meaning/members.ts';
import { withMirrored } from './meaning/mirrored.ts';
import { withOffsetsAlong } from './meaning/offset-along.ts';
import { withoutOrderWords } from './meaning/order-words.ts';
import { withPartNames } from './meaning/part-names.ts';
import { withPartWay } from './meaning/part-way.ts';
import { withRowsTold } from './meaning/rows-told.ts';
import { withSaidTogether } from './meaning/said-together.ts';
import { withStandingSolids } from './meaning/standing-solids.ts';
import { withStartAngle } from './meaning/start-angle.ts';
import { withSteps } from './meaning/steps.ts';
import { withToldOutlines } from './meaning/told-outlines.ts';
import { withoutTruths } from './meaning/truths.ts';
import { withTurnedNoun } from './meaning/turned-noun.ts';
import { readMaterial } from './part/material.ts';
import { type Doubt, PartReader, type PartReading } from './part/part-reader.ts';
import { doubtsOfIt } from './part/said-of-it.ts';
import { BARE_INCHES, figuresOf, Measures } from './part/written.ts';
import { parse } from './phrases/grammar.ts';
import type { Item } from './phrases/item.ts';
import { withCut } from './pieces/with-cut.ts';
import { withPiece } from './pieces/with-piece.ts';
import { SHAPES, whichShape } from './unknown-shape.ts';
import { NormalText } from './words/normal-text.ts';
import { cut } from './words/raw-lexer.ts';
import { tag } from './words/tagger.ts';

export type PlannedRequest =
  | { type: 'plan'; plan: Plan; outline: Outline }
  | {
      type: 'question';
      questions: Question[];
      /** What was understood all the same. */
      partial?: Outline;
      /** And what was of its material and mass. */
      said?: Pick<Outline, 'material' | 'masses'>;
      /** All words that nothing was made of. */
      unread?: string[];
    }
  | { type: 'refused'; reason: string; takenBack?: true };

/** Characters of a request that are read: the longest descriptions that people write of one part are a third of it. */
export const LONGEST_PROMPT = 3_000;
const MOST_ITEMS = 2_000;
const MOST_IMPLIED = 10;
/** Longer requests are read once, so that reading stays a matter of milliseconds. */
const MOST_READ_AGAIN = 300;

/**
 * Plans a part from a request in plain English, without a model. Every word that carries meaning is either used or asked
 * about; nothing is guessed. Pure, and bounded in time by the prompt's length.
 *
 * @param answers to earlier questions, in order: those about words take their place in the prompt, those about a size fill it
 */
export function planRequest(prompt: string, answers: readonly Answer[]): PlannedRequest {
  const asked = withAnswers(prompt, answers);
  if (asked.length > LONGEST_PROMPT) {
    return {
      type: 'refused',
      reason: `The request is longer than ${LONGEST_PROMPT} characters. ${WHAT_CAN_BE_ASKED}`,
    };
  }
  const written = inItems(new NormalText(asked));
  const { text, items } = written;
  if (asksForChange(items, text.text) && !isDescribed(text)) return { type: 'refused', reason: NO_CHANGES };
  if (!isDesign(items, text.text))
    return {
      type: 'refused',
      reason: `${ASKS.test(text.text) ? ASKED_ABOUT : NOT_A_PART} ${WHAT_CAN_BE_ASKED}`,
    };
  if (items.length > MOST_ITEMS) {
    return {
      type: 'refused',
      reason: `The request is too long to be read as one part. ${WHAT_CAN_BE_ASKED}`,
    };
  }
  const read = readAll(items, text);
  return planOf(
    asked,
    answers,
    (isComplete(read) ? null : inPlainerWords(asked, text)) ?? { ...written, read },
  );
}

/** A request as it is read. */
interface Read {
  readonly text: NormalText;
  readonly items: readonly Item[];
  readonly corrections: ReturnType<typeof tag>['corrections'];
  readonly read: PartReading;
}

function inItems(text: NormalText): Omit<Read, 'read'> {
  const { words, corrections } = tag(cut(text.text));
  return { text, items: parse(words), corrections };
}

function readAll(items: readonly Item[], text: NormalText): PartReading {
  const read = understood(readPart(items, text), items, text);
  const isRead = read.outline !== null && read.doubts.length === 0;
  return (isRead ? null : readFurther(read, items, text)) ?? read;
}

/** A description of a part that the reader of parts knows, once it is told in plainer words; null where that leaves doubts. */
function inPlainerWords(asked: string, written: NormalText): Read | null {
  if (!isDescription(asked)) return null;
  const text = new NormalText(asked, PLAINER);
  if (text.text === written.text) return null;
  const plainer = inItems(text);
  const read = readPart(plainer.items, text);
  return isComplete(read) ? { ...plainer, read } : null;
}

/** The plan of what was read, or what has to be asked of it. */
function planOf(
  asked: string,
  answers: readonly Answer[],
  { text, items, corrections, read }: Read,
): PlannedRequest {
  const { outline, doubts } = read;
  const made = readMaterial(items, answers, ({ start, end }) => text.read(start, end));
  const wordsOf = ({ start, end }: Item) => text.slice(start, end);
  if (outline === null) {
    const unknown = items.filter(({ kind }) => kind === 'unknown');
    return { ...asking([whichShape(items, text)]), said: made.said, unread: unknown.map(wordsOf) };
  }
  const questions = doubtQuestions(doubts, text);
  if (questions.length > 0) {
    const unread = doubts.flatMap((doubt) => doubt.items.map(wordsOf));
    return { ...asking(questions), partial: outline, said: made.said, unread };
  }

  const measures = new Measures(items);
  const replies = readAnswers(answers, measures);
  if (replies.questions.length > 0) return asking(replies.questions);
  const complete: Outline = {
    ...filled(outline, replies.answers, (answer) => readPlace(answer, measures)),
    ...made.said,
    assumptions: [
      ...corrections.map(({ written, read }) => `"${written}" is read as "${read}".`),
      ...text.assumptions,
      ...outline.assumptions,
      ...made.assumptions,
      ...(measures.bareInInches ? [BARE_INCHES] : []),
    ],
  };
  const checked = Outline.safeParse(complete);
  if (!checked.success) {
    return asking([
      {
        text: `I could not read all of that: ${checked.error.issues[0]?.message}.`,
        words: null,
        about: null,
        options: [],
      },
    ]);
  }
  const lowered = lower(checked.data);
  if (lowered.type === 'question') {
    const questions = lowered.questions.map((each) =>
      each.about === 'material' ? (made.question ?? each) : each,
    );
    return asking(questions.map((question) => quoted(question, asked)));
  }
  return { type: 'plan', plan: lowered.plan, outline: checked.data };
}

/** A description that leaves nothing open: "a smaller rectangle" in it is no change of anything. */
function isDescribed(text: NormalText): boolean {
  if (!isDescription(text.text)) return false;
  const { outline, doubts } = readDescription(text);
  return outline !== null && doubts.length === 0;
}

/**
 * The reading without doubts; of two with doubts the one with fewer. Descriptions of some length are also read sentence by
 * sentence.
 */
function understood(reading: PartReading, items: readonly Item[], text: NormalText): PartReading {
  const clear = reading.outline !== null && reading.doubts.length === 0;
  const ofIt = clear && reading.outline ? doubtsOfIt(reading.outline, items, text.text) : [];
  if (ofIt.length > 0) return { ...reading, doubts: ofIt };
  if (!isDescription(text.text)) return reading;
  if (clear && isComplete(reading)) return reading;
  const described = withoutNames(readDescription(text), items, text);
  if (clear) return isComplete(described) ? described : reading;
  if (described.outline === null) return reading;
  const better = reading.outline === null || described.doubts.length < reading.doubts.length;
  return better ? described : reading;
}

/** With a further piece, or a place told by the sizes of the part, which words alone do not give. */
function readFurther(read: PartReading, items: readonly Item[], text: NormalText): PartReading | null {
  const piece = withPiece(items, text, readPart) ?? withCut(items, text, readPart);
  if (piece) return piece;
  const base = read.outline?.base;
  const slice = (start: number, end: number) => text.slice(start, end);
  const placed = base && (withPartWay(items, text.text, base) ?? withLegByLength(items, base, slice));
  const again = placed ? readPart(placed, text) : null;
  return again?.outline && again.doubts.length === 0 ? again : null;
}

/** "A sensor plate": a name in front of the part is nothing to be asked about. One that shapes it is told by the description. */
function withoutNames(reading: PartReading, items: readonly Item[], text: NormalText): PartReading {
  const { spans, assumptions } = namesIn(items, text);
  const isName = ({ items: [item, more], text: said }: Doubt) =>
    said === null && !more && spans.some(({ start, end }) => item && item.start >= start && item.end <= end);
  const kept = reading.doubts.filter((doubt) => !isName(doubt));
  if (kept.length < reading.doubts.length) reading.outline?.assumptions.push(...assumptions);
  return { ...reading, doubts: kept };
}

const namesIn = (items: readonly Item[], text: NormalText) =>
  withPartNames(
    items,
    (start, end) => text.read(start, end),
    (start, end) => text.slice(start, end),
  );

/** Without doubts, and nothing of it has to be asked for. */
const isComplete = ({ outline, doubts }: PartReading) =>
  outline !== null && doubts.length === 0 && lower(outline).type !== 'question';

/** Reads the part; where a hole is meant without the word, it is put in and everything is read again. */
export function readPart(
  items: readonly Item[],
  text: NormalText,
  known: Outline['base'] | null = null,
): PartReading {
  const slice = (start: number, end: number) => text.slice(start, end);
  const read = (start: number, end: number) => text.read(start, end);
  const names = namesIn(items, text);
  const bars = withFlatBars(
    withBareAdjectives(withCornerRadius(withoutOrderWords(names.items, read)), read),
    read,
  );
  const stock = known === null ? withTurnedNoun(withStandingSolids(bars, read)) : bars;
  const corrected = withCorrections(
    withMirrored(withRowsTold(stock, read), read),
    known === null ? nounOf(stock) : undefined,
    read,
    slice,
  );
  const kept = withoutLeftOut(withCallouts(corrected.items), ({ start, end }) => read(start, end));
  const noun = known === null ? nounOf(kept) : undefined;
  const told = withSaidTogether(withoutTruths(withStartAngle(kept, read), noun, read), noun, read);
  const offset = withOffsetsAlong(told, noun, slice);
  const { items: named, assumptions } = withMembers(
    withToldOutlines(withSteps(offset.items), read),
    read,
    known === null,
  );
  let said: readonly Item[] = withSharedHeads(named);
  let reading = new PartReader(said, slice, known, read).read();
  for (let n = 0; n < MOST_IMPLIED && said.length < MOST_READ_AGAIN; n++) {
    const more = withImpliedHole(said, reading.doubts);
    if (!more) break;
    said = more;
    reading = new PartReader(said, slice, known, read).read();
  }
  reading.outline?.assumptions.push(
    ...names.assumptions,
    ...corrected.assumptions,
    ...offset.assumptions,
    ...assumptions,
  );
  const solid = reading.outline?.base.noun === 'block';
  return { ...reading, doubts: [...reading.doubts, ...names.doubts, ...(solid ? names.boxes : [])] };
}

/** How the refusal of words begins that no part can be made of. */
export const NOT_A_PART = 'This does not describe a part.';

/** "what is the volume", "how heavy is it?" */
const ASKS =
  /^\W*(?:how (?:heavy|big|large|long|wide|tall|high|thick|deep)\b|(?:what|how (?:much|many)|tell me|show me)\b.*\b(?:volume|mass|weight|weigh|area|sizes?|dimensions?|parameters?|holes|faces)\b)/i;
const ASKED_ABOUT =
  'This asks about a part and describes none. In a session (partwright chat), /state tells the size, volume and mass of what is there, and /parameters its sizes.';

const WHAT_CAN_BE_ASKED = `Describe one part with its sizes, such as "${NOUNS.find(({ name }) => name === 'plate')?.example}". I can make: ${SHAPES}.`;

/** True where the text has anything of a part: a shape, a feature, a size with a unit, or words with a figure. */
function isDesign(items: readonly Item[], text: string): boolean {
  const known = items.some(
    (item) =>
      ['noun', 'head', 'run', 'thread'].includes(item.kind) ||
      (item.kind === 'points' && item.points.length > 2),
  );
  const sized = items.some(
    (item) => figuresOf(item).some(({ unit }) => unit !== null) || item.kind === 'named',
  );
  // "spur gear module 2": words that may name a shape, and a figure that stands by itself.
  const figures = items.some(({ kind, start }) => kind === 'figure' && /^\s?$/.test(text[start - 1] ?? ''));
  const named = figures && items.some(({ kind }) => kind === 'unknown');
  return known || sized || named;
}

function asking(questions: readonly Question[]): Extract<PlannedRequest, { type: 'question' }> {
  return { type: 'question', questions: questions.slice(0, MOST_QUESTIONS) };
}

/** A question whose words are not a stretch of the prompt is asked without them. */
function quoted(question: Question, prompt: string): Question {
  return question.words !== null && !prompt.includes(question.words)
    ? { ...question, words: null }
    : question;
}
