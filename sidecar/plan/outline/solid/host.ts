import type { Face, Solid } from '../../nouns/solid.ts';
import type { Axis } from '../../place.ts';
import type { HoleFeature } from '../feature.ts';
import type { FaceName } from '../place.ts';
import type { Workpiece } from '../workpiece.ts';
import { ACROSS, AXES } from './axes.ts';
import { type Standing, standing } from './standing.ts';

const SIDES = { X: ['left', 'right'], Y: ['front', 'back'], Z: ['bottom', 'top'] } as const;
const ENDS = ['low', 'high'] as const;

/** The part seen as one of its solids, for what goes on that one's faces. @throws Unclear where there is no such solid */
export function asHost(name: string, words: string, work: Workpiece): Workpiece {
  const found = standing(name, words, work);
  if (found.made === null) return work;
  return { ...work, noun: name, solid: solidOf(found), prism: null, boss: null };
}

/** The flat faces of a solid where it stands, and the round side of an upright cylinder. */
function solidOf({ extent, made, square }: Standing): Solid {
  const faces: Partial<Record<FaceName, Face>> = {};
  const solid: Solid = { faces, usual: 'top', prism: null };
  if (!made || !square) return solid;
  const { form, axis: own, sign } = made;
  for (const axis of AXES) {
    const { plane, first, second } = ACROSS[axis];
    const [u, v] = [extent[first], extent[second]];
    const curved = axis !== own && own === 'Z' ? form.round : undefined;
    ENDS.forEach((end, index) => {
      const atTop = (end === 'high') === sign > 0;
      const flat = axis === own ? (atTop ? form.flat.top : form.flat.foot) : form.flat.sides;
      if (!flat && !curved) return;
      const whole = form.flat.sides || axis !== own;
      faces[SIDES[axis][index as 0 | 1]] = {
        plane,
        at: extent[axis][end],
        into: end === 'high' ? 'negative' : 'positive',
        centre: [u.middle, v.middle],
        room: whole
          ? { shape: 'rectangle', width: u.size, height: v.size }
          : { shape: 'circle', diameter: u.size.value < v.size.value ? u.size : v.size },
        thickness: extent[axis].size,
        ...(curved ? { curved: { diameter: curved.value, opening: 0 } } : {}),
      };
    });
  }
  return { ...solid, usual: faces.top ? 'top' : null };
}

/** The solid that a hole right through the middle begins in, where one stands over the middle of the base. */
export function coverOf(hole: HoleFeature, work: Workpiece): string | undefined {
  const { of, face, place, depth, blind, words } = hole;
  const middle = place === undefined || place.at === 'centre';
  if (of !== undefined || face !== undefined || !middle || depth !== undefined || blind) return undefined;
  if (work.solid.usual !== 'top') return undefined;
  const base = work.solids.get('base');
  const over = [...work.solids.values()].filter(
    ({ extent, made, square }) =>
      base &&
      made?.mode !== 'cut' &&
      made?.body === undefined &&
      square &&
      (['X', 'Y'] as const).every((axis) =>
        near(extent[axis].middle.value, base.extent[axis].middle.value),
      ) &&
      extent.Z.high.value > base.extent.Z.high.value + 1e-6,
  );
  const [highest] = over.sort((a, b) => b.extent.Z.high.value - a.extent.Z.high.value);
  if (!highest) return undefined;
  work.draft.assume(`"${words}" goes through the ${highest.name} as well.`);
  return highest.name;
}

const near = (a: number, b: number) => Math.abs(a - b) < 1e-6;

/** A solid that stands over a spot of a face of the base, by its name. */
export function standsOver(
  { plane, at, into }: Face,
  [u, v]: readonly [number, number],
  reach: number,
  { solids }: Workpiece,
): string | undefined {
  const axis = AXES.find((each) => ACROSS[each].plane === plane) as Axis;
  const { first, second } = ACROSS[axis];
  const beside = (name: Axis, value: number, { extent }: Standing) =>
    value + reach > extent[name].low.value + 1e-6 && value - reach < extent[name].high.value - 1e-6;
  return [...solids.values()].find(
    (solid) =>
      solid.made !== null &&
      solid.made.mode !== 'cut' &&
      beside(first, u, solid) &&
      beside(second, v, solid) &&
      (into === 'negative'
        ? solid.extent[axis].high.value > at.value + 1e-6 && solid.extent[axis].low.value < at.value + 1e-6
        : solid.extent[axis].low.value < at.value - 1e-6 && solid.extent[axis].high.value > at.value - 1e-6),
  )?.name;
}
