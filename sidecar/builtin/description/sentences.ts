import type { Phrase, PhraseOf } from './phrase.ts';

/** A sentence, or a part of one that stands by itself. What stands in brackets was taken out. */
export interface Sentence {
  /** What the words before it come to ("..., forming an arch"), and not a statement of its own. */
  readonly result: boolean;
  /** The headline: without numbers, before "The overall appearance is ...". */
  readonly title: boolean;
  readonly phrases: readonly Phrase[];
  readonly asides: readonly Aside[];
  /** What a clause was told beside, which "its" stands for. */
  readonly beside?: PhraseOf<'thing'>;
  readonly start: number;
  readonly end: number;
}

/** What stands in brackets after something. */
export interface Aside {
  readonly after: Phrase | null;
  readonly phrases: readonly Phrase[];
}

/** Parts of a run of phrases between stops; semicolons part sentences too. */
export function sentencesOf(phrases: readonly Phrase[]): Sentence[] {
  const sentences: Sentence[] = [];
  let run: Phrase[] = [];
  const end = () => {
    const [first] = run;
    const last = run.at(-1);
    if (first && last) sentences.push(...withResult(withoutAsides(withoutThat(withLeft(run)))));
    run = [];
  };
  for (const phrase of phrases) {
    if (phrase.kind === 'break' && (phrase.sign === '.' || phrase.sign === ';')) end();
    else run.push(phrase);
  }
  end();
  const [first, second] = sentences;
  if (!first || !second || first.phrases.some(hasNumber) || !saysHowItLooks(second)) return sentences;
  return [{ ...first, title: true }, ...sentences.slice(1)];
}

function saysHowItLooks({ phrases }: Sentence): boolean {
  const [first] = phrases.filter(({ kind }) => kind !== 'filler');
  return first?.kind === 'word' && first.terminal === 'Summary' && first.value === 'looks';
}

/** "..., forming an arch shape", "so the radius of its ends is 9 mm": clauses that say what comes of it stand by themselves. */
function withResult({ phrases, asides }: { phrases: Phrase[]; asides: Aside[] }): Sentence[] {
  const isWord = (phrase: Phrase, terminal: string) => phrase.kind === 'word' && phrase.terminal === terminal;
  const at = phrases.findIndex(
    (phrase, index) =>
      index > 0 &&
      (isWord(phrase, 'Consequence') ||
        (isLeft(phrase) &&
          phrases.slice(index + 1).every(isRemark) &&
          phrases.slice(index).some(hasNumber)) ||
        (isWord(phrase, 'Result') && !clauseAt(phrases, index).some(hasNumber) && endsHere(phrases, index))),
  );
  const clause = at < 0 ? [] : isLeft(phrases[at]) ? phrases.slice(at) : clauseAt(phrases, at);
  const parts = [phrases.filter((phrase) => !clause.includes(phrase)), clause];
  return parts.flatMap((part, n) => {
    const [first] = part;
    if (!first) return [];
    const end = part.at(-1)?.end ?? first.end;
    return [
      { phrases: part, asides: n === 0 ? asides : [], result: n > 0, title: false, start: first.start, end },
    ];
  });
}

/** "Leaving walls of 4 mm and a floor of 6 mm": what was cut out is told by what is left. */
function withLeft(run: readonly Phrase[]): Phrase[] {
  const at = run.findIndex(isLeft);
  const rest = run.slice(at + 1);
  const thick = rest.some((phrase) => phrase.kind === 'measure' && phrase.names.some(isThickness));
  const others = rest.some((phrase) => hasNumber(phrase) && !isThick(phrase));
  if (at < 0 || !thick || others) return [...run];
  return run.map((phrase, n) =>
    n === at ? { kind: 'filler', start: phrase.start, end: phrase.end } : phrase,
  );
}

const isThickness = (name: string) => name === 'wall' || name === 'floor';
const isThick = (phrase: Phrase) =>
  (phrase.kind === 'measure' && phrase.names.every(isThickness)) ||
  (phrase.kind === 'place' && phrase.distance === null) ||
  (phrase.kind === 'word' && phrase.terminal === 'Numeral');

/** "So that a border remains" tells what comes of it; "such that it is centred" where it goes. */
function withoutThat(run: readonly Phrase[]): Phrase[] {
  const remains = run.findIndex((phrase) => phrase.kind === 'word' && phrase.value === 'remains');
  return run.map((phrase, n) => {
    if (phrase.kind !== 'word') return phrase;
    const that = phrase.terminal === 'Consequence' && phrase.value === 'that';
    const quiet =
      (that && remains < n && !makes(run.slice(n))) ||
      (phrase.terminal === 'Result' && phrase.value === 'remains');
    return quiet ? { kind: 'filler', start: phrase.start, end: phrase.end } : phrase;
  });
}

/** "So that a solid block is created": what comes of it, and no place. */
const makes = (clause: readonly Phrase[]) =>
  !clause.some(hasNumber) &&
  clause.some(
    (phrase) =>
      (phrase.kind === 'thing' && phrase.determiner !== 'the' && phrase.family === 'solid') ||
      (phrase.kind === 'word' && phrase.terminal === 'Result' && phrase.value === 'result'),
  );

/** "Leaving two walls of 10 mm": what remains. */
export const isLeft = (phrase: Phrase | undefined) =>
  phrase?.kind === 'word' && phrase.terminal === 'Result' && phrase.value === 'leaves';

/** What is left is told by sizes and things, and not by places. */
const isRemark = ({ kind }: Phrase) =>
  ['measure', 'subject', 'thing', 'of', 'with', 'filler', 'break', 'is', 'word'].includes(kind);

/** To the end, or where numbers follow, to the next comma. */
function clauseAt(phrases: readonly Phrase[], at: number): Phrase[] {
  const rest = phrases.slice(at);
  const comma = rest.findIndex((phrase) => phrase.kind === 'break' && phrase.sign === ',');
  return comma > 0 && rest.slice(comma).some(hasNumber) ? rest.slice(0, comma) : rest;
}

/** Nothing of the same size follows "forming" that would belong to what is formed. */
const endsHere = (phrases: readonly Phrase[], at: number) => {
  const next = phrases[at + clauseAt(phrases, at).length + 1];
  return next === undefined || next.kind !== 'measure';
};

const isSizing = (phrase: Phrase) =>
  phrase.kind === 'break' || (phrase.kind === 'measure' && phrase.values.every(({ angle }) => !angle));

function withoutAsides(run: readonly Phrase[]): { phrases: Phrase[]; asides: Aside[] } {
  const phrases: Phrase[] = [];
  const asides: Aside[] = [];
  let inside: Phrase[] | null = null;
  for (const phrase of run) {
    if (phrase.kind === 'open') {
      inside = [];
      asides.push({ after: phrases.at(-1) ?? null, phrases: inside });
    } else if (phrase.kind === 'close') {
      const aside = asides.at(-1);
      // "A base plate (150 mm long, 90 mm wide)"
      if (inside && aside?.after?.kind === 'thing' && aside.phrases.every(isSizing)) {
        phrases.push(...aside.phrases);
        asides.pop();
      }
      inside = null;
    } else (inside ?? phrases).push(phrase);
  }
  return { phrases, asides };
}

/** Phrases that carry a number. */
export function hasNumber(phrase: Phrase): boolean {
  switch (phrase.kind) {
    case 'measure':
      return phrase.values.some(({ inWords, bare }) => !inWords || !bare);
    case 'offset':
    case 'padding':
    case 'inset':
    case 'coordinate':
    case 'angles':
    case 'apart':
    case 'astride':
    case 'point':
    case 'grid':
      return true;
    case 'circle':
      return phrase.measure !== null;
    case 'place':
      return phrase.distance !== null;
    case 'thing':
      return phrase.measures.length > 0;
    case 'word':
      return (
        (phrase.terminal === 'Numeral' && /^[\d.]+$/.test(phrase.value)) || phrase.terminal === 'Fraction'
      );
    default:
      return false;
  }
}
