import type { Sizes } from '../nouns/sizes.ts';
import { negative, type Term, times, ZERO } from '../outline/term.ts';
import { extruded } from './extruded.ts';
import { between, type Form } from './form.ts';
import { HOLLOW, LONG, radii } from './hollow.ts';
import { along, type SolidKind } from './solid-kind.ts';
import { ROUND } from './sphere.ts';

/** A slice of a disc, from its own X axis towards its own Y. */
export const sector: SolidKind = {
  name: 'sector',
  words: ['circular sector', 'pie slice', 'slice of a cylinder', 'quarter cylinder', 'cylinder sector'],
  takes: { ...ROUND, ...LONG, thickness: 'height', angle: 'angle' },
  form: (sizes, open) => slice(sizes, open, sizes.radius('diameter', 'radius'), null),
};

/** The same of a ring. */
export const ringSector: SolidKind = {
  name: 'ring sector',
  words: ['annular sector', 'sector of a ring', 'ring segment', 'arc segment'],
  takes: { ...HOLLOW, ...LONG, thickness: 'height', angle: 'angle' },
  form(sizes, open) {
    const { outer, inner } = radii(sizes);
    return slice(sizes, open, outer, inner);
  },
};

function slice(sizes: Sizes, open: boolean, outer: Term, inner: Term | null): Form {
  const angle = sizes.angle('angle', 360);
  const call = (name: 'cos' | 'sin'): Term => ({
    text: `${name}(${angle.text})`,
    value: Math[name]((angle.value * Math.PI) / 180),
  });
  const a = angle.value;
  const [cos, sin] = [call('cos'), call('sin')];
  const far = (way: Term) => times(outer, way);
  // How far left the ring's inner corner keeps the slice from the middle.
  const near = (way: Term) => (inner ? times(inner, way) : ZERO);
  const u = between(a >= 180 ? negative(outer) : a > 90 ? far(cos) : near(cos), outer);
  const v = between(a <= 180 ? ZERO : a >= 270 ? negative(outer) : far(sin), a >= 90 ? outer : far(sin));
  return extruded({
    across: [u, v],
    height: along(sizes, open, ['height']),
    section: [
      {
        shape: 'sector',
        outerRadius: outer.text,
        angle: angle.text,
        ...(inner ? { innerRadius: inner.text } : {}),
      },
    ],
    area: (a / 360) * Math.PI * (outer.value ** 2 - (inner?.value ?? 0) ** 2),
    uprights: inner ? 4 : 3,
  });
}
