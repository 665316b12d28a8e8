import type { OutlineFeature } from '../../plan/outline/feature.ts';
import { lower, numbered } from '../../plan/outline/lower.ts';
import type { Outline } from '../../plan/outline/outline.ts';
import { SIZE, sizeOf } from './by-hand/edit-reader.ts';
import { countIn } from './count-in.ts';

/** A feature of an outline: where it stands there, and what it is called in the model. */
export interface Known {
  readonly index: number;
  readonly feature: OutlineFeature;
  readonly nth: number;
  readonly names: readonly string[];
}

export function knownFeatures(outline: Outline): Known[] {
  const lowered = lower(outline);
  const made = lowered.type === 'plan' ? lowered.made : [];
  return numbered(outline.features).map(({ feature, nth }, index) => ({
    index,
    feature,
    nth,
    names: made[index] ?? [],
  }));
}

const KINDS: readonly (readonly [OutlineFeature['kind'], RegExp])[] = [
  ['hole', /\b(?:holes?|bores?|drillings?)\b/],
  ['fillet', /\b(?:fillets?|round(?:ed|ing|ings)?(?: (?:corners?|edges?))?)\b/],
  ['chamfer', /\b(?:chamfers?|bevels?|chamfered edges?|bevelled edges?)\b/],
  ['slot', /\b(?:slots?|grooves?|keyways?)\b/],
  ['pocket', /\b(?:pockets?|recess(?:es)?|cut ?outs?|openings?|windows?)\b/],
  ['insert_boss', /\b(?:insert bosses|insert boss|inserts?)\b/],
  ['boss', /\b(?:bosses|boss|hubs?)\b/],
];

/** The kind of feature that words name, and the words themselves; null: none. */
export function kindNamed(text: string): { kind: OutlineFeature['kind']; word: string } | null {
  for (const [kind, pattern] of KINDS) {
    const word = pattern.exec(text.toLowerCase())?.[0];
    if (word !== undefined) return { kind, word };
  }
  return null;
}

const SILENT =
  /\b(?:the|its|all|every|each|both|of|in|on|at|from|a|an|that|this|those|these|which|is|are|part|it|there|any|one)\b/g;

/** The features of a kind that the other words of a text leave: of "the M5 holes" those with M5 in their words. */
export function featuresNamed(
  outline: Outline,
  text: string,
  names: ReadonlyMap<string, string>,
  now: ReadonlyMap<string, number> = new Map(),
): Known[] {
  const all = knownFeatures(outline);
  const named = [...names]
    .filter(([word]) => new RegExp(`\\b${word}\\b`, 'i').test(text))
    .map(([, name]) => name);
  if (named.length > 0) return all.filter((each) => each.names.some((name) => named.includes(name)));
  const pieces = piecesNamed(text);
  const solids = all.filter(({ feature }) => feature.kind === 'solid' && pieces(feature.name));
  if (solids.length > 0) return solids;
  const kind = kindNamed(text);
  if (!kind) return [];
  const sized = new RegExp(
    `(?<![\\w.])(${SIZE})\\s*(?:diameter |dia |wide |radius )?(?=${kind.word})`,
    'i',
  ).exec(text.toLowerCase());
  const size = sized?.[1] === undefined ? undefined : sizeOf(sized[1]);
  const rest = text
    .toLowerCase()
    .replace(sized?.[0] ?? '', '')
    .replace(kind.word, ' ')
    .replace(SILENT, ' ')
    .split(/[^\w.]+/)
    .filter((word) => word !== '');
  // "the four holes" beside a bore.
  const many = rest.filter((word) => /^[a-z\d]+$/.test(word) && (sizeOf(word) ?? 0) > 1);
  const bore = kind.word.startsWith('bore');
  const own = all.filter(
    ({ feature }) => feature.kind === kind.kind && (!bore || /\bbore/i.test(feature.words)),
  );
  return own.filter(({ feature, nth }) => {
    if (size !== undefined && !hasSize(feature, nth, size, now)) return false;
    const words = `${feature.words} ${JSON.stringify(feature)}`.toLowerCase();
    return rest.every(
      (word) =>
        words.includes(word.replace(/s$/, '')) ||
        (many.includes(word) && countIn(feature, nth, { now }) === sizeOf(word)),
    );
  });
}

/** Whether words are the name of a piece, or of that which it is a part of: "the T-slot", "the V grooves". */
function piecesNamed(text: string): (name: string) => boolean {
  const plain = (words: string) =>
    words
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, ' ')
      .trim();
  const said = plain(text.toLowerCase().replace(SILENT, ' ')).replace(/s$/, '');
  return (name) => said !== '' && (plain(name) === said || plain(name).startsWith(`${said} `));
}

const SIZED = ['diameter', 'radius', 'size', 'length', 'width', 'depth', 'height'] as const;

/** True where a feature is so large by now, in whatever way it is measured: "the 12 mm hole". */
function hasSize(
  feature: OutlineFeature,
  nth: number,
  size: number,
  now: ReadonlyMap<string, number>,
): boolean {
  const written = feature as Readonly<Partial<Record<(typeof SIZED)[number], unknown>>>;
  return SIZED.some((name) => {
    if ((feature.kind === 'hole' || feature.kind === 'boss') && name !== 'diameter' && name !== 'radius')
      return false;
    const set = now.get(`${feature.kind}${nth === 1 ? '' : `_${nth}`}_${name}`);
    const own = written[name];
    const is = set ?? (typeof own === 'string' ? sizeOf(own) : undefined);
    const times = name === 'radius' && feature.kind === 'hole' ? 2 : 1;
    return is !== undefined && Math.abs(is * times - size) < 1e-6;
  });
}
