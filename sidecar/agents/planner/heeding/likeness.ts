import type { OutlineFeature } from '../../../plan/outline/feature.ts';
import { sizeValue } from '../same-size.ts';

/** A round pocket is a hole that does not go through. */
export const isOfKind = (one: OutlineFeature, other: OutlineFeature): boolean =>
  one.kind === other.kind || (isRoundCut(one) && isRoundCut(other));

const isRoundCut = (feature: OutlineFeature) =>
  feature.kind === 'hole' ||
  (feature.kind === 'pocket' && (feature.diameter !== undefined || feature.radius !== undefined));

/** Whether a feature has all the sizes that another is known by. */
export function isOfSize(known: OutlineFeature, other: OutlineFeature): boolean {
  const [wanted, has] = [sizesOf(known), sizesOf(other)];
  return Object.entries(wanted).every(([name, size]) => isEqual(size, has[name]));
}

/** A plan may make it of a solid, or of a step in Python, that is added or cut out. */
export function isSolidOf(known: OutlineFeature, other: OutlineFeature): boolean {
  if (known.kind === 'fillet' || known.kind === 'chamfer') return false;
  if (other.kind !== 'solid' && other.kind !== 'python') return false;
  const cuts = other.kind === 'solid' ? other.mode === 'cut' : other.operation === 'remove';
  if (cuts !== (known.kind !== 'boss')) return false;
  const sizes =
    other.kind === 'solid'
      ? Object.entries(other.sizes)
      : other.sizes.map(({ name, size }): [string, string] => [name, size]);
  const has = sizes.map(([name, size]) => acrossOf(name, size));
  const wanted = Object.values(sizesOf(known));
  return wanted.length > 0 && wanted.every((size) => has.some((each) => isEqual(size, each)));
}

type Sizes = Readonly<Record<string, string | number | null | undefined>>;

/** What tells one feature of a kind from another. */
function sizesOf(feature: OutlineFeature): Sizes {
  switch (feature.kind) {
    case 'hole':
      return said({ across: across(feature), thread: feature.thread?.toUpperCase() });
    case 'fillet':
      return said({ across: across(feature) });
    case 'chamfer':
      return said({ size: sizeOf(feature.size) });
    case 'slot':
      return said({ length: sizeOf(feature.length), width: sizeOf(feature.width) });
    case 'pocket':
    case 'boss':
      return said({
        across: across(feature),
        length: sizeOf(feature.length),
        width: sizeOf(feature.width),
      });
    case 'insert_boss':
      return said({ thread: feature.thread.toUpperCase() });
    default:
      return {};
  }
}

const said = (sizes: Sizes): Sizes =>
  Object.fromEntries(Object.entries(sizes).filter(([, size]) => size !== undefined && size !== null));

const sizeOf = (size: string | undefined) => (size === undefined ? undefined : sizeValue(size));

function across({ diameter, radius }: { diameter?: string | undefined; radius?: string | undefined }) {
  return sizeOf(diameter) ?? twice(sizeOf(radius));
}

/** A size as a diameter, where it is a radius. */
export const acrossOf = (name: string, size: string): number | null | undefined =>
  name.endsWith('radius') ? twice(sizeOf(size)) : sizeOf(size);

const twice = (value: number | null | undefined) => (typeof value === 'number' ? 2 * value : value);

/** What is told by other sizes is as good as equal: it is the plan that works it out. */
export function isEqual(one: Sizes[string], other: Sizes[string]): boolean {
  if (one === null || other === null) return true;
  return typeof one === 'number' && typeof other === 'number' ? Math.abs(one - other) < 1e-6 : one === other;
}
