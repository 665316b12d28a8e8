import { OPPOSITE, type Side } from '../../plan/outline/place.ts';
import { owners } from '../part/owner.ts';
import type { Slice } from '../part/part-reader.ts';
import type { Item } from '../phrases/item.ts';
import { spoken } from './mentions.ts';

const MIRRORED =
  /^(?:,? ?and )?(?:(?:a|its|the) )?(?:(?:mirror|mirrored) (?:image|copy|one)(?: of (?:it|that|this))?|another one mirrored|the same(?: again)?(?: one)? mirrored|one mirrored)(?: (?:on|to|at) the (?:(left|right|front|back|top|bottom)(?: (?:side|edge|end))?|other (?:side|end)|opposite (?:side|end)))?$/;
/** "mirrored about the vertical centreline": which of its distances are from the other side then. */
const ABOUT =
  /^(?:, ?)?(?:and )?(?:(?:then |it is |both )?mirrored|(?:and )?mirror (?:it|that|this)) (?:about|across|over|on|in|at) (?:the )?(vertical|horizontal|y|x) (?:cent(?:re|er) ?line|axis|middle|midline)(?: of the [a-z]+)?$/;
const MOST = 12;

/** "a hole 20 mm from the left ..., and a mirror image of it on the right": the same once more, measured from the other side. */
export function withMirrored(items: readonly Item[], read: Slice): Item[] {
  const named = items.findIndex(({ start, end }) => /mirror/i.test(read(start, end)));
  if (named < 0) return [...items];
  for (let at = Math.max(1, named - MOST); at <= named; at++) {
    for (let end = Math.min(items.length, at + MOST); end > at; end--) {
      const [first, last] = [items[at], items[end - 1]];
      if (!first || !last || first.kind === 'head') continue;
      const said = spoken(read(first.start, last.end));
      const about = ABOUT.exec(said)?.[1];
      const match = MIRRORED.exec(said);
      if (!(match || about) || !isEnd(items[end])) continue;
      const copy = mirrored(items.slice(0, at), match?.[1] as Side | undefined, about);
      return copy ? [...items.slice(0, at), ...copy, ...items.slice(end)] : [...items];
    }
  }
  return [...items];
}

const isEnd = (item: Item | undefined) => item === undefined || item.kind === 'break';

/** The last of what is told, on the side that is named, or where it is measured from one side only, across from that. */
function mirrored(told: readonly Item[], to: Side | undefined, about: string | undefined): Item[] | null {
  const last = owners(told).at(-1);
  if (last?.head.kind !== 'head') return null;
  const own = last.items;
  const from = own.flatMap((item) =>
    item.kind === 'distance' && item.target in OPPOSITE ? [item.target as Side] : [],
  );
  const across = from.filter((each) => (each === 'left' || each === 'right') === /^[vy]/.test(about ?? ''));
  const fitting = about === undefined ? from : across;
  const side = to === undefined ? (fitting.length === 1 ? fitting[0] : undefined) : OPPOSITE[to];
  if (side === undefined || !from.includes(side)) return null;
  const start = own.at(-1)?.end ?? 0;
  const and: Item = { kind: 'break', strength: 'and', start, end: start };
  const again = own.filter(({ kind }) => kind !== 'break');
  return [
    and,
    ...again.map((item) =>
      item.kind === 'distance' && item.target === side ? { ...item, target: OPPOSITE[side] } : item,
    ),
  ];
}
