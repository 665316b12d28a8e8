import type { OutlineFeature } from '../../../plan/outline/feature.ts';
import { isSame, sizeValue } from '../same-size.ts';
import type { Held } from './held.ts';
import { isEqual } from './likeness.ts';

type Fields = Readonly<Record<string, unknown>>;

/** What a feature of a plan has otherwise than it was read, in words: "tapped", "in the front face". */
export function contradictions(read: OutlineFeature, made: OutlineFeature, held: Held): string[] {
  const [wanted, is]: [Fields, Fields] = [read, made];
  return [
    ...ofFit(wanted, is, held),
    ...ofHead(wanted, is, held),
    ...ofFace(wanted, is, held),
    ...ofEdges(wanted, is),
    ...ofSome(read, is),
    ...ofDepth(wanted, is, held),
    ...ofSizes(wanted, is),
  ];
}

function ofFit({ fit, thread }: Fields, made: Fields, { asked }: Held): string[] {
  if (fit !== undefined)
    return fit === (made.fit ?? 'normal') ? [] : [fit === 'tap' ? 'tapped' : `of ${fit} fit`];
  return thread !== undefined && made.fit === 'tap' && !/tap|thread/i.test(asked) ? ['a clearance hole'] : [];
}

/** Words that a head can be meant by. */
const SUNK = /s[iu]nk|bor(?:e|ing)|csk|head|flush|recess/i;

function ofHead(read: Fields, made: Fields, { asked }: Held): string[] {
  return (['counterbore', 'countersink'] as const).flatMap((head) => {
    if (read[head] === undefined) return made[head] === undefined || SUNK.test(asked) ? [] : ['plain'];
    if (made[head] === undefined) return [head === 'counterbore' ? 'counterbored' : 'countersunk'];
    const [wanted, is] = [read[head] as Fields, made[head] as Fields];
    const other = Object.keys(wanted).some((name) => !isEqual(valueIn(wanted[name]), valueIn(is[name])));
    return other ? [`with another ${head}`] : [];
  });
}

const FACES =
  /\b(?:front|back|rear|left|right|bottom|under\w*|low\w*|below|sides?|ends?|legs?|upright|walls?|floor|boss\w*|faces?|steps?)\b/i;

function ofFace({ face }: Fields, made: Fields, { asked }: Held): string[] {
  const is = made.face ?? 'top';
  if (face === undefined) return is === 'top' || FACES.test(asked) ? [] : [`not in the ${is}`];
  return face === is ? [] : [`in the ${String(face).replace('_', ' ')}`];
}

function ofEdges({ edges }: Fields, made: Fields): string[] {
  return edges === undefined || edges === made.edges ? [] : [`of the ${edges} edges`];
}

/** The edges of a slot, and only some corners. */
function ofSome(read: OutlineFeature, made: Fields): string[] {
  if (read.kind !== 'fillet' && read.kind !== 'chamfer') return [];
  const { of, corners, sides } = read;
  return [
    ...(of === undefined || of === made.of ? [] : [`of the ${of}`]),
    ...(corners === undefined || isSame(corners, made.corners)
      ? []
      : [`of the corners ${corners.join(', ')}`]),
    ...(sides === undefined || isSame(sides, made.sides)
      ? []
      : [`of the edges ${[sides].flat().join(', ')}`]),
  ];
}

/** A depth that the reader knows nothing of is told by the words that it did not read, or by nobody. */
function ofDepth({ depth, through }: Fields, made: Fields, { unread }: Held): string[] {
  if (depth !== undefined) return isEqual(valueIn(depth), valueIn(made.depth)) ? [] : [`${depth} deep`];
  if (made.depth === undefined) return [];
  const value = valueIn(made.depth);
  const told = unread.join(' ').match(/\d+(?:[.,]\d+)?/g) ?? [];
  const isTold = typeof value !== 'number' || told.some((each) => Number(each.replace(',', '.')) === value);
  return through === true || !isTold ? ['through'] : [];
}

function ofSizes(read: Fields, made: Fields): string[] {
  const seat =
    read.bearing === made.bearing || read.bearing === undefined ? [] : [`for a ${read.bearing} bearing`];
  const sizes = ['height', 'corner_radius', 'shoulder'].filter(
    (name) => read[name] !== undefined && !isEqual(valueIn(read[name]), valueIn(made[name])),
  );
  return [...seat, ...sizes.map((name) => `with a ${name.replace('_', ' ')} of ${read[name]}`)];
}

const valueIn = (size: unknown): number | null | undefined =>
  typeof size === 'string' ? sizeValue(size) : undefined;
