import type { OutlineFeature } from '../../../plan/outline/feature.ts';
import type { Base, Outline } from '../../../plan/outline/outline.ts';
import { solidOfNoun } from '../reading.ts';
import { sizeValue } from '../same-size.ts';
import type { Held } from './held.ts';
import { acrossOf, isEqual } from './likeness.ts';

/** A hole may be the base's own opening, a fillet its rounded corners. */
export function isOwn(feature: OutlineFeature, { base }: Outline): boolean {
  const size =
    feature.kind === 'chamfer'
      ? ['size', feature.size]
      : 'diameter' in feature && feature.diameter !== undefined
        ? ['diameter', feature.diameter]
        : ['radius', 'radius' in feature ? feature.radius : undefined];
  const [name = '', value] = size;
  const own = OWN[feature.kind];
  if (value === undefined || own === undefined) return false;
  return Object.entries(base.sizes).some(
    ([each, is]) => own.test(each) && isEqual(acrossOf(name, value), acrossOf(each, is)),
  );
}

const OWN: Readonly<Record<string, RegExp>> = {
  hole: /bore|inner|hole|screw|clearance/,
  pocket: /bore|inner|hole|recess/,
  fillet: /radius|fillet/,
  chamfer: /chamfer/,
  boss: /boss|hub/,
  slot: /slot|groove/,
};

/** What the reader holds of the base, and the plan has otherwise. */
export function baseMissed({ base: read }: Held, plan: Outline): string[] {
  if (read === null) return [];
  const { base, features } = plan;
  if (base.noun !== read.noun) {
    // Of other solids it may begin with any.
    if (features.some(({ kind }) => kind === 'solid' || kind === 'python') || isOfOneFamily(base, read))
      return [];
    return [`"${read.words}" is read as a ${read.noun}, and the plan begins with a ${base.noun}.`];
  }
  return Object.entries(read.sizes).flatMap(([name, size]) => {
    const is = base.sizes[name] ?? partnerOf(name, base);
    const wanted = base.sizes[name] === undefined ? acrossOf(name, size) : sizeValue(size);
    if (is !== undefined && isEqual(wanted, typeof is === 'string' ? sizeValue(is) : is)) return [];
    if (is === undefined && isElsewhere(name, size, plan)) return [];
    return [
      `The ${name.replaceAll('_', ' ')} of the ${read.noun} is read as ${size}, and in the plan it is not.`,
    ];
  });
}

const isOfOneFamily = (one: Base, other: Base) => {
  const solid = solidOfNoun(one.noun) ?? one.noun;
  return solid === (solidOfNoun(other.noun) ?? other.noun);
};

/** The radius in place of the diameter, as a diameter. */
function partnerOf(name: string, { sizes }: Base): number | undefined {
  const other = name.endsWith('radius')
    ? name.replace(/radius$/, 'diameter')
    : name.replace(/diameter$/, 'radius');
  const size = other === name ? undefined : sizes[other];
  return size === undefined ? undefined : (acrossOf(other, size) ?? undefined);
}

/** Rounded corners as fillets, an opening as a hole, a wall by what it leaves. */
function isElsewhere(name: string, size: string, { base, features }: Outline): boolean {
  const value = acrossOf(name, size);
  if (name === 'corner_radius')
    return features.some(
      (each) =>
        each.kind === 'fillet' &&
        each.radius !== undefined &&
        isEqual(value, acrossOf('radius', each.radius)),
    );
  if (/bore|inner|hole/.test(name))
    return features.some(
      (each) =>
        (each.kind === 'hole' || each.kind === 'pocket') &&
        [each.diameter, each.radius].some(
          (other, index) =>
            other !== undefined && isEqual(value, acrossOf(index === 0 ? 'diameter' : 'radius', other)),
        ),
    );
  return Object.entries(base.sizes).some(([other, is]) => isEqual(value, acrossOf(other, is)));
}
