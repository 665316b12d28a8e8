import type { IToken } from 'chevrotain';
import { readThread, tapDrillFor } from '../../plan/standards/thread.ts';
import * as Raw from './raw-lexer.ts';

/** A screw or thread, and how many raw tokens say it. */
export interface ThreadPhrase {
  readonly thread: string;
  readonly length: number;
}

const small = (token: IToken | undefined) => token?.image.toLowerCase() ?? '';
const COARSEST_PITCH = 6;

/** "10 mm bolt", "M10 x 1.5", "1/4-20 UNC", "1/4 UNC", "10-24 clearance holes". */
export function threadAt(raw: readonly IToken[], i: number): ThreadPhrase | undefined {
  return screw(raw, i) ?? withPitch(raw, i) ?? withSeries(raw, i) ?? numbered(raw, i);
}

/** Not "10 mm bolt holes", which are holes of 10 mm. */
function screw(raw: readonly IToken[], i: number): ThreadPhrase | undefined {
  const number = raw[i];
  if (number?.tokenType !== Raw.RawNumber || small(raw[i + 1]) !== 'mm') return undefined;
  const describes = /^(?:holes?|circle|pattern|head|ring|spacing)/.test(small(raw[i + 3]));
  const thread = `M${number.image}`;
  const found = /^(?:bolt|screw)s?$/.test(small(raw[i + 2])) && !describes && readThread(thread);
  return found ? { thread, length: 3 } : undefined;
}

/** "M10 x 1.5" with blanks; "M10 x 30" is a screw's length. */
function withPitch(raw: readonly IToken[], i: number): ThreadPhrase | undefined {
  const [token, by, pitch] = raw.slice(i, i + 3);
  if (token?.tokenType !== Raw.RawThread || !/^m\d+$/i.test(token.image) || small(by) !== 'x')
    return undefined;
  if (pitch?.tokenType !== Raw.RawNumber || !(Number(pitch.image) <= COARSEST_PITCH)) return undefined;
  const thread = `${token.image}x${pitch.image}`;
  const known = readThread(thread);
  return known && tapDrillFor({ ...known }) && Number(pitch.image) < known.nominal / 2
    ? { thread, length: 3 }
    : undefined;
}

/** The series of a unified thread after its size; one that the size has not is no thread. */
function withSeries(raw: readonly IToken[], i: number): ThreadPhrase | undefined {
  const token = raw[i];
  if (!/^un[cf]$/.test(small(raw[i + 1]))) return undefined;
  if (token?.tokenType !== Raw.RawThread && !/^\d+\/\d+$|^1$/.test(token?.image ?? '')) return undefined;
  const thread = `${token?.image} ${raw[i + 1]?.image.toUpperCase()}`;
  const known = readThread(thread);
  return known && tapDrillFor(known) ? { thread, length: 2 } : undefined;
}

const SCREW_WORDS = /^(?:clearance|tapped|threaded|screws?|threads?|holes?|unc|unf|machine)$/;

/** "10-24 tapped": a numbered size without its sign, where such a thread is known and the words speak of one. */
function numbered(raw: readonly IToken[], i: number): ThreadPhrase | undefined {
  const [size, hyphen, threads, after] = raw.slice(i, i + 4);
  if (
    hyphen?.tokenType !== Raw.RawHyphen ||
    hyphen.startOffset !== (size?.startOffset ?? 0) + (size?.image.length ?? 0)
  )
    return undefined;
  if (!/^\d{1,2}$/.test(size?.image ?? '') || !/^\d{2}$/.test(threads?.image ?? '')) return undefined;
  const thread = `#${size?.image}-${threads?.image}`;
  const known = readThread(thread);
  return known && tapDrillFor(known) && SCREW_WORDS.test(small(after)) ? { thread, length: 3 } : undefined;
}
