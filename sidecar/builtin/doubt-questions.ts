import type { Question } from '../../rpc-schema/design.ts';
import { wholeWords } from './answers/answers.ts';
import { unknownWords } from './answers/unknown-words.ts';
import type { Doubt } from './part/part-reader.ts';
import { figuresOf } from './part/written.ts';
import type { Item } from './phrases/item.ts';
import type { NormalText } from './words/normal-text.ts';

/** Of one request. */
export const MOST_QUESTIONS = 10;

/** One question for each thing in doubt; unknown words that stand together are one. */
export function doubtQuestions(doubts: readonly Doubt[], text: NormalText): Question[] {
  const ordered = doubts.toSorted((a, b) => (a.items[0]?.start ?? 0) - (b.items[0]?.start ?? 0));
  const mils = ordered.flatMap(({ items: [item] }) =>
    item && isMil(item, text) ? [inMils(item, text)] : [],
  );
  if (mils.length > 0) return mils.slice(0, MOST_QUESTIONS);
  const questions: Question[] = [];
  let run: Item[] = [];
  const endRun = () => {
    const [first] = run;
    const last = run.at(-1);
    if (first && last) questions.push(aboutUnknown(first.start, last.end, text));
    run = [];
  };
  for (const doubt of ordered) {
    const [item] = doubt.items;
    if (!item) continue;
    if (questions.length >= MOST_QUESTIONS) return questions;
    if (doubt.text === null && item.kind === 'unknown') {
      const gap = text.text.slice(run.at(-1)?.end ?? item.start, item.start);
      if (!/^[^\p{L}\p{N}]*$/u.test(gap)) endRun();
      run.push(item);
      continue;
    }
    endRun();
    questions.push(aboutWords(doubt, item, text));
  }
  endRun();
  return questions;
}

const MIL = /\bmils?\b/i;

const isMil = (item: Item, text: NormalText) =>
  item.kind === 'unknown' && /^mils?$/i.test(text.read(item.start, item.end));

/** "60 mil": said for millimetres, written for thousandths of an inch. */
function inMils({ start, end }: Item, text: NormalText): Question {
  const words = uniqueSlice(start, end, text);
  const whole = text.slice(Math.max(0, text.text.slice(0, start).trimEnd().lastIndexOf(' ')), end);
  return {
    text: `Is "${whole}" in millimetres or in thousandths of an inch?`,
    words,
    about: null,
    options: ['mm', 'thou'].map((unit) => words.replace(MIL, unit)),
  };
}

function whatIs(item: Item, text: NormalText): string {
  const words = text.slice(item.start, item.end);
  return figuresOf(item).length > 0
    ? `What is "${words}"? I could not tell what it measures.`
    : `I could not tell what "${words}" belongs to. What is meant?`;
}

function aboutUnknown(start: number, end: number, text: NormalText): Question {
  return unknownWords(uniqueSlice(start, end, text));
}

function aboutWords(doubt: Doubt, item: Item, text: NormalText): Question {
  const end = Math.max(...doubt.items.map((each) => each.end));
  return {
    text: doubt.text ?? whatIs(item, text),
    words: uniqueSlice(item.start, end, text),
    about: null,
    options: [...(doubt.options ?? [])],
  };
}

const LONGEST_WORD = 100;

/** The words as they stand in the prompt, with neighbours where the same words stand there twice. */
function uniqueSlice(start: number, end: number, text: NormalText): string {
  let [from, to] = [start, end];
  for (let n = 0; n < 20; n++) {
    const words = text.slice(from, to);
    const first = wholeWords(text.prompt, words);
    const again = wholeWords(text.prompt.slice(first + 1), words);
    if (first < 0 || again < 0) return words;
    const before = /\S+\s*$/.exec(text.text.slice(Math.max(0, from - LONGEST_WORD), from));
    const after = /^\s*\S+/.exec(text.text.slice(to, to + LONGEST_WORD));
    if (before && n % 2 === 0) from -= before[0].length;
    else if (after) to += after[0].length;
    else if (before) from -= before[0].length;
  }
  return text.slice(start, end);
}
