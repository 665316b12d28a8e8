import { type Term, ZERO } from '../outline/term.ts';
import { inMm, missing, Unclear } from '../outline/unclear.ts';
import { inSaidOrder, type Noun } from './noun.ts';
import type { Solid } from './solid.ts';

const PRESSURE_ANGLE = 20;
const LEAST_TEETH = 6;

/**
 * How far a gear reaches in a direction from its axis, mm: to its tip circle, or to the nearer brink of a tooth's land. The
 * land's half angle is that of half a tooth at the pitch circle and the involutes between there and the tip (ISO 21771).
 */
function reach(module: number, teeth: number, direction: number): number {
  const alpha = (PRESSURE_ANGLE * Math.PI) / 180;
  const involute = (angle: number) => Math.tan(angle) - angle;
  const tip = module * (teeth / 2 + 1);
  const atTip = Math.acos(((module * teeth) / 2) * (Math.cos(alpha) / tip));
  const land = Math.PI / (2 * teeth) + involute(alpha) - involute(atTip);
  const step = (2 * Math.PI) / teeth;
  // The X axis runs through the middle of a space.
  const fromTooth = Math.abs((((direction % step) + step) % step) - step / 2);
  return tip * Math.cos(Math.max(0, fromTooth - land));
}

/** A spur gear of involute teeth; its axis is Z. */
export const spurGear: Noun = {
  name: 'spur gear',
  words: [
    'spur gear',
    'gear',
    'gear wheel',
    'cog',
    'cogwheel',
    'cog wheel',
    'toothed wheel',
    'pinion',
    'involute gear',
  ],
  example: 'a spur gear, module 2, 20 teeth, 8 mm thick, bore 8 mm',
  takes: {
    module: 'module',
    teeth: 'teeth',
    width: 'thickness',
    thickness: 'thickness',
    height: 'thickness',
    length: 'thickness',
    inner_diameter: 'inner_diameter',
    hole: 'inner_diameter',
  },
  compact: inSaidOrder(['module'], ['teeth'], ['thickness']),
  build(sizes, draft): Solid {
    sizes.require('module', 'teeth', 'thickness');
    const { words } = sizes;
    const teeth = sizes.count('teeth');
    if (teeth.value < LEAST_TEETH) {
      const text = `A gear has ${LEAST_TEETH} teeth or more, not ${teeth.value}. How many are there?`;
      throw new Unclear([missing('teeth', text)]);
    }
    const module = sizes.length('module');
    const height = sizes.length('thickness');
    draft.assume(
      `The teeth are involutes of ${PRESSURE_ANGLE}° with heights after ISO 53: 1 module above the pitch circle, 1.25 below.`,
    );
    draft.add({
      kind: 'gear',
      name: draft.featureName('Gear'),
      on: { plane: 'XY' },
      module: module.text,
      teeth: teeth.text,
      thickness: height.text,
      pressureAngle: PRESSURE_ANGLE,
    });
    const [m, z] = [module.value, teeth.value];
    draft.require({ kind: 'outer_diameter', words, axis: 'Z', diameter: m * (z + 2) });
    draft.require({ kind: 'size', words, axis: 'X', value: reach(m, z, 0) + reach(m, z, Math.PI) });
    draft.require({
      kind: 'size',
      words,
      axis: 'Y',
      value: reach(m, z, Math.PI / 2) + reach(m, z, -Math.PI / 2),
    });
    draft.require({ kind: 'size', words, axis: 'Z', value: height.value });
    draft.remove(null);
    const root: Term = {
      text: `${module.text} * (${teeth.text} - 2.5)`,
      value: m * (z - 2.5),
    };
    const opening = sizes.has('inner_diameter') ? sizes.length('inner_diameter') : null;
    if (opening) {
      if (opening.value >= root.value) {
        const text = `A bore of ${inMm(opening.value)} reaches into the teeth, which end at ${inMm(root.value)}. What is the inner diameter?`;
        throw new Unclear([missing('inner diameter', text)]);
      }
      draft.add({
        kind: 'hole',
        name: draft.featureName('Bore'),
        on: { plane: 'XY', at: height.text },
        points: [[0, 0]],
        diameter: opening.text,
        depth: 'through',
      });
      const hole = { diameter: opening.value, count: 1, through: true } as const;
      draft.require({ kind: 'holes', words, ...hole, axis: 'Z', centres: [[0, 0]] });
    }
    const room = { shape: 'circle', diameter: root, ...(opening ? { opening } : {}) } as const;
    const end = { plane: 'XY', centre: [ZERO, ZERO], room, thickness: height } as const;
    return {
      faces: {
        top: { ...end, at: height, into: 'negative' },
        bottom: { ...end, at: ZERO, into: 'positive' },
      },
      usual: 'top',
      prism: null,
    };
  },
};
