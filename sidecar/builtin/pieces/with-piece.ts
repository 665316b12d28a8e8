import type { Outline } from '../../plan/outline/outline.ts';
import type { SolidFeature } from '../../plan/outline/solid-feature.ts';
import { itemsOf } from '../items-of.ts';
import type { PartReading } from '../part/part-reader.ts';
import type { Item } from '../phrases/item.ts';
import type { NormalText } from '../words/normal-text.ts';
import { Masked, masking } from './masked.ts';
import { holeIn, PIECE, pieceOf } from './piece.ts';
import { pieceWords } from './piece-words.ts';

/** What says that material goes rather than comes. */
const TAKEN_AWAY =
  /\b(?:cut|remove|subtract|drill|minus|recess|groove|pocket|counterbore|slot|through both|through all|through everything)/i;
const BREAK = /(?:[,;.:]|\b(?:with|and|plus|then|has)\b)/gi;
const FEATURE =
  /\b(?:holes?|bores?|slots?|fillets?|chamfers?|threads?|tapped|keyways?|rounded|grooves?|pockets?)\b/i;
const HOLE_IN_IT = masking(
  `^[\\s,;.]*(?:(?:and|with|has|plus)\\s+)*(?:an? )#(?: diameter| dia)?(?: through)? hole (?:(?:right )?(?:in|through|down) the (?:middle|centre|center) of (?:each|it|both)(?: ears?| lugs?| tabs?| ones?| of them)?|(?:in|through|down) (?:each(?: ears?| lugs?| tabs?| one)?|(?:its|the) (?:middle|centre|center)))[\\s.]*$`,
);

const OF_PIECE = new RegExp(`\\b(?:it|its|them|each|both|this|that|these|those|the ${PIECE})\\b`, 'i');

type ReadPart = (items: readonly Item[], text: NormalText) => PartReading;

/**
 * A part with a further piece that has no word of its own among the features: collars round a shaft, ears at the sides, a
 * block flush with an edge. The rest is read as a request of its own; null where any word is left over.
 */
export function withPiece(items: readonly Item[], text: NormalText, readPart: ReadPart): PartReading | null {
  const found = pieceIn(items, text);
  if (!found) return null;
  const { start, end, called, clause, masked, hole } = found;
  const rest = items.filter((item) => item.end <= start || item.start >= end);
  const reading = readPart(rest, text);
  const { outline } = reading;
  if (!outline || reading.doubts.length > 0 || outline.features.some(({ kind }) => !isApart(kind)))
    return null;
  const words = pieceWords(clause, called, masked);
  const said = text.slice(start, end).replace(/^[\s,;.]+|[\s,;.]+$/g, '');
  const piece = words && pieceOf(called, words, outline.base, said.slice(0, 300));
  const [body] = piece?.features ?? [];
  if (!piece || !body || (/upper/.test(body.name) && outline.features.some((each) => !isAtCorners(each))))
    return null;
  const holes: SolidFeature[] = hole === null ? [] : [holeIn(body, hole, said.slice(0, 300))];
  return {
    doubts: [],
    outline: {
      ...outline,
      title: `${outline.title} with ${called.toLowerCase()}`.slice(0, 120),
      features: [...outline.features, ...piece.features, ...holes],
      assumptions: [...outline.assumptions, ...piece.assumptions],
    },
  };
}

const isApart = (kind: Outline['features'][number]['kind']) => kind === 'hole' || kind === 'slot';
const isAtCorners = (feature: Outline['features'][number]) =>
  feature.kind === 'hole' && feature.place?.at === 'corners';

interface Found {
  readonly start: number;
  readonly end: number;
  readonly called: string;
  readonly clause: string;
  readonly masked: Masked;
  /** The hole in its middle. */
  readonly hole: string | null;
}

function pieceIn(items: readonly Item[], text: NormalText): Found | null {
  const noun = items.find(({ kind }) => kind === 'noun');
  if (!noun || TAKEN_AWAY.test(text.text)) return null;
  const masked = new Masked(text.text, items);
  const word = new RegExp(`\\b${PIECE}\\b`, 'gi');
  word.lastIndex = noun.end;
  const match = word.exec(masked.text);
  if (!match) return null;
  const called = match[1] ?? '';
  const before = [...masked.text.slice(0, match.index).matchAll(BREAK)].map(({ index }) => index);
  // "With a collar": the words of the piece begin at an article or a number.
  const start = before.findLast(
    (at) =>
      /^(?:[,;.:]|\w+)\s*(?:(?:with|and|plus|then|has|there(?:'s| is))\s+)*(?:an?|one|two|another|a second|[\ue000-\uf8ff]|(?:ears|lugs|tabs|collars|wings))\b/i.test(
        masked.text.slice(at, match.index + called.length),
      ) || /^(?:[,;.:]|\w+)\s*(?:\w+\s)*[\ue000-\uf8ff]/.test(masked.text.slice(at)),
  );
  if (start === undefined || start < noun.end) return null;
  const after = masked.text.slice(match.index);
  const feature = FEATURE.exec(after);
  if (!feature)
    return { start, end: text.text.length, called, clause: masked.text.slice(start), masked, hole: null };
  const cuts = [...after.slice(0, feature.index).matchAll(BREAK)].map(({ index }) => index);
  const cut = cuts.at(-1);
  if (cut === undefined) return null;
  const end = match.index + cut;
  const drilled = HOLE_IN_IT.exec(masked.text.slice(end));
  const hole = masked.size(drilled?.[1]) ?? null;
  // "A hole through it": whether the piece or the part is meant is not said.
  if (hole === null && OF_PIECE.test(text.text.slice(end))) return null;
  const clause = masked.text.slice(start, end);
  return { start, end: hole === null ? end : text.text.length, called, clause, masked, hole };
}

/** A piece that is to be added to a part that is there: "a collar in the middle, 30 mm in diameter and 8 wide". */
export function pieceFor(base: Outline['base'], text: NormalText) {
  const items = itemsOf(text.text);
  const masked = new Masked(text.text, items);
  const called = new RegExp(`\\b${PIECE}\\b`, 'i').exec(masked.text)?.[1];
  const words =
    called === undefined || TAKEN_AWAY.test(text.text) ? null : pieceWords(masked.text, called, masked);
  return words && called !== undefined ? pieceOf(called, words, base, text.text.slice(0, 300)) : null;
}
