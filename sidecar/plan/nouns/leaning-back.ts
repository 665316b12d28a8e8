import type { Draft } from '../outline/draft.ts';
import { half, literal, minus, negative, plus, type Term } from '../outline/term.ts';
import { contradiction, inMm, missing, Unclear } from '../outline/unclear.ts';
import { addExtruded, type Corner } from './extruded.ts';
import type { Sizes } from './sizes.ts';

/** Beyond it, "leaning back 70 degrees" may as well be from the base. */
const MOST_LEAN = 45;
/** What is left off a height in an answer, mm. */
const ROUNDED = 1e-3;
/** What a stand is made of: across X, the base's depth along Y, how thick base and back are. */
interface Stand {
  readonly length: Term;
  readonly width: Term;
  readonly base: Term;
  readonly back: Term;
  /** Something of it is told to be at the rear edge. */
  readonly atRear: boolean;
  /** Something of it is told from the base. */
  readonly fromBase: boolean;
}

/**
 * A stand of one section along X: a base, a lip at its front and a back that may lean.
 * @throws Unclear
 */
export function addLeaning(
  sizes: Sizes,
  { length, width, base, back, atRear, fromBase }: Stand,
  draft: Draft,
): void {
  const { words } = sizes;
  if (fromBase && sizes.has('lean')) {
    const text = `"${words}": how many degrees does the back lean from upright?`;
    throw new Unclear([contradiction(words, text)]);
  }
  if (atRear && sizes.has('lip_height')) {
    const text =
      'A lip is along the front edge of the base, the back at the rear one. What shall it be like?';
    throw new Unclear([contradiction(words, text)]);
  }
  if (sizes.has('back_width') && Math.abs(sizes.length('back_width').value - length.value) > 1e-6) {
    const text = 'A back that leans, or has a lip before it, is as wide as the base. How wide are both?';
    throw new Unclear([contradiction(words, text)]);
  }
  const lean = sizes.has('lean') ? sizes.angle('lean') : null;
  if (lean && (lean.value <= 0 || lean.value > MOST_LEAN)) {
    const text = `By how many degrees does the back lean from upright? I can make up to ${MOST_LEAN}, not ${lean.value}.`;
    throw new Unclear([missing('lean', text)]);
  }
  const radians = ((lean?.value ?? 0) * Math.PI) / 180;
  const rise = riseOf(sizes, base, lean, draft);
  const behind: Term = lean
    ? { text: `(${rise.text}) * tan(${lean.text})`, value: rise.value * Math.tan(radians) }
    : literal(0);
  const level: Term = lean
    ? { text: `${back.text} / cos(${lean.text})`, value: back.value / Math.cos(radians) }
    : back;
  const lip = sizes.has('lip_height') ? sizes.length('lip_height') : null;
  const stop = sizes.has('lip_thickness') ? sizes.length('lip_thickness') : base;
  if (rise.value <= 0 || level.value + (lip ? stop.value : 0) >= width.value) {
    const text = `A back ${inMm(rise.value)} high and ${inMm(back.value)} thick${lip ? ' and a lip' : ''} do not fit a base ${inMm(width.value)} deep. How deep is the base?`;
    throw new Unclear([missing('depth', text)]);
  }
  // Centred along Y as all parts are.
  const shift = half(behind);
  const front = negative(plus(half(width), shift));
  const rear = minus(half(width), shift);
  const end = plus(rear, behind);
  const top = plus(base, rise);
  const corners: Corner[] = [
    [front, literal(0)],
    [rear, literal(0)],
    ...(lean ? [[rear, base] as const] : []),
    [end, top],
    [minus(end, level), top],
    [minus(rear, level), base],
  ];
  if (lip) {
    const over = plus(base, lip);
    corners.push([plus(front, stop), base], [plus(front, stop), over], [front, over]);
    draft.assume(
      `The lip is along the front edge of the base, ${sizes.has('lip_thickness') ? '' : 'as thick as the base, '}and its height is measured from the top of the base.`,
    );
  } else corners.push([front, base]);
  draft.assume(
    lean
      ? 'The back leans back from upright, from the rear edge of the base out beyond it; its top edge is level.'
      : 'The back of the stand is upright, flush with the rear edge of the base.',
  );
  const area = width.value * base.value + level.value * rise.value + (lip ? lip.value * stop.value : 0);
  addExtruded(
    draft,
    'Stand',
    words,
    { plane: 'YZ', corners, length },
    { across: plus(width, behind), height: lip && lip.value > rise.value ? plus(base, lip) : top, area },
  );
}

/** How high the back is above the base, straight up. @throws Unclear where it may be measured along it */
function riseOf(sizes: Sizes, base: Term, lean: Term | null, draft: Draft): Term {
  if (!sizes.has('back_height'))
    return draft.parameter('back_rise', minus(sizes.length('height'), base), 'mm', 'height less the base');
  // No parameter: it follows from the others.
  const total = sizes.has('height') ? sizes.millimetres('height') : null;
  const high = sizes.length('back_height');
  const upright = plus(base, high).value;
  const leaned: Term | null = lean && {
    text: `${high.text} * cos(${lean.text})`,
    value: high.value * Math.cos((lean.value * Math.PI) / 180),
  };
  const along = leaned ? base.value + leaned.value : Number.NaN;
  const isAlong = total !== null && Math.abs(total - along) < ROUNDED;
  if (total !== null && !isAlong && Math.abs(total - upright) > 1e-6) sizes.clash('height', 'back_height');
  if (!leaned) return high;
  if (total === null) {
    const text = `Are the ${inMm(high.value)} of the back measured straight up from the base, so that the stand is ${inMm(upright)} high, or along it, so that it is ${inMm(along)} high?`;
    throw new Unclear([missing('height', text, [inMm(upright), inMm(along)])]);
  }
  draft.assume(
    isAlong
      ? 'The height of the back is measured along it, from the top of the base.'
      : 'The height of the back is measured straight up from the top of the base.',
  );
  return isAlong ? draft.parameter('back_rise', leaned, 'mm', 'how high it reaches above the base') : high;
}
