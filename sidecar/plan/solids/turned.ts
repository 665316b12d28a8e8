import { type Term, twice } from '../outline/term.ts';
import { about, type Corner, type Form } from './form.ts';

/** Half a section turned about its own axis. */
export function turned(shape: {
  /** Of the widest place. */
  radius: Term;
  height: Term;
  outline: readonly Corner[];
  volume: number;
  foot?: boolean;
  top?: boolean;
}): Form {
  const { radius, height, outline, volume, foot = false, top = false } = shape;
  const across = about(twice(radius));
  return {
    across: [across, across],
    height,
    make: { way: 'turned', outline },
    volume,
    flat: { foot, top, sides: false },
    uprights: 0,
  };
}
