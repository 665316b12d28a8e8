import type { Outline } from '../../plan/outline/outline.ts';
import { itemsOf } from '../items-of.ts';
import type { PartReading } from '../part/part-reader.ts';
import type { Item } from '../phrases/item.ts';
import type { NormalText } from '../words/normal-text.ts';
import { attributesOf } from './attributes.ts';
import type { Cut, CutKind } from './cuts/cut-kind.ts';
import { CUTS } from './cuts/registry.ts';
import { Masked } from './masked.ts';

const BREAK = /[,;.:]|\b(?:with|and|plus|then|has|having)\b/gi;
const OPENS = /(?<![\p{L}])(?:which|that|it)\s+$/iu;
/** What is spoken of next. */
const NEXT = new RegExp(
  `\\b(?:holes?|bores?|slots?|fillets?|chamfers?|threads?|tapped|keyways?|rounded|grooves?|pockets?|boss(?:es)?|edges|corners|${CUTS.map(({ called }) => called).join('|')})\\b`,
  'i',
);

type ReadPart = (items: readonly Item[], text: NormalText) => PartReading;

/**
 * A part with something cut into it that goes by a name of its own, such as a T-slot. The rest is read as a request of its
 * own; null where any word is left over.
 */
export function withCut(items: readonly Item[], text: NormalText, readPart: ReadPart): PartReading | null {
  const masked = new Masked(text.text, items);
  const noun = items.find(({ kind }) => kind === 'noun');
  for (const kind of CUTS) {
    const found = noun && clauseIn(masked.text, kind, noun.end);
    if (!found) continue;
    const { start, end, clause, called } = found;
    if (items.some((item) => item.start < start && item.end > start)) continue;
    const rest = items.filter((item) => item.end <= start || item.start >= end);
    const told = attributesOf(clause, called, masked, kind.says, kind.plainly);
    if (!told) continue;
    const reading = readPart(rest, text);
    const others = CUTS.some((each) => each !== kind && clauseIn(masked.text, each, noun.end));
    const { outline, doubts } =
      reading.doubts.length > 0 && others ? (withCut(rest, text, readPart) ?? reading) : reading;
    if (!outline || doubts.length > 0) return null;
    const said = text
      .slice(start, end)
      .replace(/^[\s,;.]*(?:(?:with|and|plus|has|having|an?)\s+)*|[\s,;.]+$/gi, '');
    const cut = kind.build(told, outline.base, said.slice(0, 300));
    if (!cut) return null;
    const within = items.filter((item) => item.start >= start && item.end <= end);
    const question = cut.question ?? inEachOther(cut, outline, said);
    const asked = question ? [{ ...question, items: within.filter(isWord) }] : [];
    return { doubts: asked, outline: withFeatures(outline, cut) };
  }
  return null;
}

/** What nobody placed may lie where something else is, unless that is in the corners or at the ends. */
function inEachOther({ middle }: Cut, { features }: Outline, said: string): Cut['question'] {
  const others = features.filter(
    (each) =>
      each.kind !== 'fillet' &&
      each.kind !== 'chamfer' &&
      !('place' in each && (each.place?.at === 'corners' || each.place?.at === 'ends')),
  );
  if (middle === undefined || others.length === 0) return undefined;
  const text = `Where is "${said}"? In the middle it may run into what else the part has.`;
  return { text, options: [middle] };
}

/** What its words begin and end with, so that an answer can take their place. */
const isWord = ({ kind }: Item) => kind !== 'break' && kind !== 'article';

function withFeatures(outline: Outline, { features, assumptions }: Cut): Outline {
  return {
    ...outline,
    features: [...outline.features, ...features],
    assumptions: [...outline.assumptions, ...assumptions],
  };
}

interface Clause {
  readonly start: number;
  readonly end: number;
  readonly clause: string;
  readonly called: string;
}

/** The words that are of it: from the break before its name to the one before what is spoken of next. */
function clauseIn(text: string, { called, own = [] }: CutKind, from: number): Clause | null {
  const name = new RegExp(`(?<![\\p{L}-])(?:${called})(?![\\p{L}])`, 'giu');
  name.lastIndex = from;
  const match = name.exec(text);
  if (!match || name.exec(text)) return null;
  const opened = [...text.slice(0, match.index).matchAll(BREAK)].at(-1)?.index ?? from;
  // "Which has", "it has".
  const before = text.slice(from, opened).search(OPENS);
  const start = before < 0 ? opened : from + before;
  const after = match.index + match[0].length;
  const others = own.reduce(
    (rest, piece) => rest.replace(new RegExp(`\\b(?:${piece})\\b`, 'is'), (word) => '-'.repeat(word.length)),
    text.slice(after),
  );
  const next = NEXT.exec(others);
  const cut = next ? [...text.slice(after, after + next.index).matchAll(BREAK)].at(-1)?.index : undefined;
  if (next && cut === undefined) return null;
  const end = cut === undefined ? text.length : after + cut;
  return { start, end, clause: text.slice(start, end), called: match[0] };
}

/** Such a cut by itself, to be made in a part that is there: "a V-groove 10 deep along the top". */
export function cutFor(base: Outline['base'], text: NormalText): Cut | null {
  const masked = new Masked(text.text, itemsOf(text.text));
  for (const kind of CUTS) {
    const found = clauseIn(masked.text, kind, 0);
    const told = found && attributesOf(masked.text, found.called, masked, kind.says, kind.plainly);
    const cut = told ? kind.build(told, base, text.text.slice(0, 300)) : null;
    if (cut && !cut.question) return cut;
  }
  return null;
}
