import type { Term } from '../outline/term.ts';
import type { Form, ProfileDraft, Span } from './form.ts';

/** A section pulled along its own axis. */
export function extruded(shape: {
  across: readonly [Span, Span];
  height: Term | null;
  section: readonly ProfileDraft[];
  /** mm2 */
  area: number;
  /** Its sides are those of its box. */
  box?: boolean;
  round?: Term;
  uprights?: number;
}): Form {
  const { across, height, section, area, box = false, round, uprights = 0 } = shape;
  return {
    across,
    height,
    make: { way: 'extruded', section },
    volume: area * (height?.value ?? 1),
    flat: { foot: true, top: true, sides: box },
    uprights,
    ...(round ? { round } : {}),
  };
}
