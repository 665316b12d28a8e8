import type { Sizes } from '../nouns/sizes.ts';
import { half, minus, plus, type Term, twice } from '../outline/term.ts';
import { inMm, missing, Unclear } from '../outline/unclear.ts';
import { about } from './form.ts';
import type { SolidKind } from './solid-kind.ts';

/** A ring of round section, lying flat. */
export const torus: SolidKind = {
  name: 'torus',
  words: ['o-ring', 'o ring', 'doughnut', 'donut', 'toroid'],
  takes: {
    major_diameter: 'major_diameter',
    major_radius: 'major_radius',
    mean_diameter: 'major_diameter',
    minor_diameter: 'minor_diameter',
    minor_radius: 'minor_radius',
    wire: 'minor_diameter',
    thickness: 'minor_diameter',
    outer_diameter: 'outer_diameter',
    inner_diameter: 'inner_diameter',
    outer_radius: 'outer_radius',
    inner_radius: 'inner_radius',
  },
  form(sizes) {
    const [R, r] = radii(sizes);
    if (r.value >= R.value) {
      const text = `A ring of ${inMm(2 * r.value)} thickness does not fit a circle of ${inMm(2 * R.value)}: it would meet itself. How thick is it?`;
      throw new Unclear([missing('minor diameter', text)]);
    }
    const across = about(twice(plus(R, r)));
    return {
      across: [across, across],
      height: twice(r),
      make: { way: 'ring', centre: [R, r], diameter: twice(r) },
      volume: 2 * Math.PI ** 2 * R.value * r.value ** 2,
      flat: { foot: false, top: false, sides: false },
      uprights: 0,
    };
  },
};

/** Of the circle through the middle of its section, and of the section. */
function radii(sizes: Sizes): [Term, Term] {
  const outer = sizes.has('outer_diameter') || sizes.has('outer_radius');
  const inner = sizes.has('inner_diameter') || sizes.has('inner_radius');
  const minor = sizes.has('minor_diameter') || sizes.has('minor_radius');
  if (outer && inner) {
    const o = sizes.radius('outer_diameter', 'outer_radius');
    const i = sizes.radius('inner_diameter', 'inner_radius');
    return [half(plus(o, i)), half(minus(o, i))];
  }
  if (minor && (outer || inner)) {
    const r = sizes.radius('minor_diameter', 'minor_radius');
    if (outer) return [minus(sizes.radius('outer_diameter', 'outer_radius'), r), r];
    return [plus(sizes.radius('inner_diameter', 'inner_radius'), r), r];
  }
  sizes.require(['major_diameter', 'major_radius'], ['minor_diameter', 'minor_radius']);
  return [sizes.radius('major_diameter', 'major_radius'), sizes.radius('minor_diameter', 'minor_radius')];
}
