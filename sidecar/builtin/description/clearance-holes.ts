import { clearanceFor, readThread } from '../../plan/standards/thread.ts';
import { word } from '../words/tokens.ts';
import { retyped } from './naming.ts';
import * as W from './terminals.ts';
import type { Term } from './word-tagger.ts';

/** "An M6 clearance hole": its diameter is that of the standard. */
export function withClearanceHoles(words: readonly Term[]): { words: Term[]; assumptions: string[] } {
  const left: Term[] = [];
  const assumptions: string[] = [];
  for (let i = 0; i < words.length; i++) {
    const [thread, fit, hole] = words.slice(i, i + 3);
    const found = thread && isFor(fit, hole) ? readThread(thread.image) : undefined;
    const clear = found && clearanceFor(found, 'normal');
    if (!thread || !clear) {
      if (thread) left.push(thread);
      continue;
    }
    const written = `${clear.diameter}`;
    const unit = { ...retyped(thread, W.Unit), value: 'mm', word: 'mm' };
    const number = word(W.Numeral, written, thread.image, thread.startOffset, thread.end);
    left.push({ ...thread, ...number }, unit);
    assumptions.push(`"${thread.image} clearance" is ${written} mm (${clear.source}).`);
    i++;
  }
  return { words: left, assumptions };
}

const isFor = (fit: Term | undefined, hole: Term | undefined): boolean =>
  /^clearance$/i.test(fit?.image ?? '') && hole?.tokenType === W.Cutter && hole.value === 'hole';
