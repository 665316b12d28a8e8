import type { Outline } from '../../plan/outline/outline.ts';
import type { Doubt, PartReading } from '../part/part-reader.ts';
import type { NormalText } from '../words/normal-text.ts';
import type { PlacedText } from '../words/placed-text.ts';
import { cut } from '../words/raw-lexer.ts';
import { withApex } from './apex.ts';
import { withClearanceHoles } from './clearance-holes.ts';
import { composed } from './composing.ts';
import { withFinishClauses } from './finish-clauses.ts';
import { withFlats } from './flat-words.ts';
import { phrasesOf } from './grammar.ts';
import { withoutLabels } from './labels.ts';
import { checkLeftOpen } from './left-open.ts';
import { withForms } from './naming.ts';
import type { Phrase } from './phrase.ts';
import { type Told, withoutRatios } from './ratios.ts';
import { checkRemarks } from './remarks.ts';
import { type Aside, type Sentence, sentencesOf } from './sentences.ts';
import { withSpokenSizes } from './spoken-sizes.ts';
import { STATEMENTS } from './statements/registry.ts';
import { Story } from './story.ts';
import { withTitles } from './titles.ts';
import { type Term, tagWords } from './word-tagger.ts';
import { inGrammarsWords } from './wordings.ts';

/** Everyday requests are shorter than this. */
const FEWEST_WORDS = 20;

/** Long enough to be told in sentences. */
export function isDescription(text: string): boolean {
  return (text.match(/\p{L}+/gu) ?? []).length >= FEWEST_WORDS;
}

/**
 * Reads a long geometric description, sentence by sentence, into an outline. Each number and each word of meaning is
 * used, checked against what is known, or in doubt.
 */
export function readDescription(text: NormalText): PartReading {
  const story = new Story(({ start, end }) => text.slice(start, end));
  const plain = inGrammarsWords(text.text);
  const drilled = withClearanceHoles(asWritten(tagWords(cut(plain.text.text)), plain.text));
  for (const assumption of [...plain.assumptions, ...drilled.assumptions]) story.assume(assumption);
  const tagged = withApex(withoutLabels(drilled.words));
  const { words, told } = withoutRatios(withForms(withSpokenSizes(withFlats(withTitles(tagged)))));
  for (const span of told) story.assume(`"${story.text(span)}" is told by the number beside it.`);
  for (const sentence of sentencesOf(phrasesOf(words)).flatMap(withFinishClauses)) {
    STATEMENTS.some((statement) => statement.read(sentence, story));
    checkLeftOpen(sentence.phrases, story);
    for (const aside of sentence.asides) readAside(aside, sentence, story);
  }
  const outline = composed(story);
  checkRatios(told, story);
  announce(story, outline);
  checkRemarks(story);
  for (const value of story.told) if (!story.knows(value.number)) story.doubt(value);
  checkAcross(story, outline);
  return { outline, doubts: story.open.map(doubtOf) };
}

/** Each word where it stands in the text as it was. */
const asWritten = (words: readonly Term[], { from, to }: PlacedText): Term[] =>
  words.map((word) => {
    const startOffset = from[word.startOffset] ?? word.startOffset;
    return { ...word, startOffset, end: Math.max(startOffset, to[word.end - 1] ?? word.end) };
  });

/** What stands in brackets says again what was said: each number of it has to be there already. */
function readAside({ phrases }: Aside, sentence: Sentence, story: Story): void {
  // "(one at the top, bottom, left and right)", "(mm)": says in words what was said.
  const plain = phrases.every(
    ({ kind }) => kind === 'place' || kind === 'word' || kind === 'break' || kind === 'filler',
  );
  const frame = phrases.every(
    (phrase) => phrase.kind === 'word' && ['Frame', 'Along', 'Axis'].includes(phrase.terminal),
  );
  const sides = phrases.some(({ kind }) => kind === 'place') && phrases.every(isSide);
  if (frame || (plain && sides && story.focus?.count === 4)) return;
  // "(the two long edges)" of a finish: its own edges once more.
  const finish = sentence.phrases.some((phrase) => phrase.kind === 'thing' && phrase.family === 'finish');
  if (finish && phrases.every(({ kind }) => kind === 'subject' || kind === 'filler')) return;
  for (const phrase of phrases) {
    if (['break', 'filler', 'is', 'of', 'with'].includes(phrase.kind)) continue;
    const centred = story.focus?.wheres.some((where) => where.kind === 'place' && where.byCentre);
    if (phrase.kind === 'along' && story.focus) story.focus.wheres.push(phrase);
    else if (phrase.kind === 'place' && phrase.distance && centred) {
      story.focus?.wheres.push({ ...phrase, byCentre: true });
    } else if (phrase.kind === 'measure' && !phrase.values.some(({ angle }) => angle))
      story.told.push(...phrase.values);
    else if (phrase.kind === 'coordinate') story.told.push(phrase.value);
    else if (phrase.kind === 'word' && phrase.terminal === 'Prep') continue;
    else story.doubt(phrase);
  }
}

const isSide = (phrase: Phrase) => phrase.kind !== 'word' || ['Side', 'Centre'].includes(phrase.terminal);

/** A ratio is told roughly; what is far from it is another number. */
function checkRatios(told: readonly Told[], story: Story): void {
  for (const { name, ratio, number, ...span } of told) {
    const whole = name === null ? undefined : story.base?.sizes.get(name)?.number;
    if (whole === undefined || Number.isNaN(ratio) || Number.isNaN(number)) continue;
    const share = ratio * whole;
    if (Math.abs(number / share - 1) <= ROUGHLY || number === whole) continue;
    story.doubt(
      span,
      `"${story.text(span)}" comes to ${Number(share.toPrecision(4))}, but ${number} stands beside it. Which is right?`,
    );
  }
}

const ROUGHLY = 0.25;

/** What stands across something has an axis of its own. */
function checkAcross(story: Story, outline: Outline | null): void {
  const across = outline?.features.some(
    (feature) => 'axis' in feature && feature.axis !== undefined && feature.axis !== 'z',
  );
  if (!across && !story.crossing && !platesCross(outline))
    for (const span of story.perpendicular) story.doubt(span, 'What stands across what?');
}

/** Two plates whose thin sides lie along different axes. */
function platesCross(outline: Outline | null): boolean {
  const solids = [
    ...(outline ? [{ noun: outline.base.noun, sizes: outline.base.sizes }] : []),
    ...(outline?.features ?? []).flatMap((feature) =>
      feature.kind === 'solid' && feature.mode === 'add' && feature.axis === undefined ? [feature] : [],
    ),
  ];
  const thin = solids.flatMap(({ noun, sizes }) => {
    const all = ['length', 'width', 'height'].map((name) => Number.parseFloat(sizes[name] ?? ''));
    return (noun === 'block' || noun === 'box') && !all.some(Number.isNaN)
      ? [all.indexOf(Math.min(...all))]
      : [];
  });
  return new Set(thin).size > 1;
}

/** What sentences without numbers named has to be there. */
function announce(story: Story, outline: Outline | null): void {
  const isTube =
    story.bodies.some(({ noun }) => HOLLOW.includes(noun ?? '')) || outline?.base.noun === 'tube';
  const hollow = isTube || story.bodies.some(({ cut }) => cut);
  for (const span of story.hollow) {
    if (!hollow) story.doubt(span, 'How thick are its walls?');
    else if (!isTube) story.assume(`"${story.text(span)}" is taken to be told by what is cut out of it.`);
  }
  const cutSome = hollow || story.flats.length > 0;
  const isRead = ({ noun, family }: Story['announced'][number]): boolean => {
    if (noun === 'flat') return story.flats.length > 0;
    if (family === 'cutter') return cutSome;
    if (family === 'finish') return story.finishes.some(({ kind }) => kind === noun);
    return !NOT_FLAT.includes(noun) || isMade(noun, story, outline);
  };
  for (const each of story.announced) {
    const { span } = each;
    if (!isRead(each))
      story.doubt(span, `"${story.text(span)}" is spoken of, but its sizes are not. What are they?`);
  }
}

const HOLLOW: readonly string[] = ['tube', 'rectangular_pipe'];

/** Solids that no block or cylinder stands for: "a square pyramid", of which only the square is read. */
const NOT_FLAT: readonly string[] = ['pyramid', 'cone', 'sphere', 'hemisphere', 'torus', 'wedge'];

const isMade = (noun: string, { bodies }: Story, outline: Outline | null) =>
  outline?.base.noun === noun || bodies.some((body) => body.noun === noun || body.words.has(noun));

function doubtOf({ start, end, text }: Story['open'][number]): Doubt {
  return { text, items: [{ kind: 'unknown', start, end }] };
}
