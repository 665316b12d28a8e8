import { half, literal, negative, plus, type Term, times, twice } from '../outline/term.ts';
import { inMm, missing, Unclear } from '../outline/unclear.ts';
import { inSaidOrder, type Noun } from './noun.ts';
import { isScrew, screwHole } from './screw-hole.ts';

/** How many times its screw hole a foot is long that is not told. */
const FOOT = 2.5;

/** A clip over a cable that lies on Z=0 along Y: an arch with legs down to the ground, and one foot with a screw hole. */
export const cableClip: Noun = {
  name: 'cable clip',
  words: [
    'cable clip',
    'wire clip',
    'cord clip',
    'one hole strap',
    'one hole clip',
    'single hole strap',
    'single hole clip',
    'one sided saddle',
    'half saddle clip',
    'screw on cable clip',
    'hose clip',
    'pipe clip',
    'tube clip',
  ],
  example: 'a cable clip for a 6 mm cable, 2 mm thick, 10 mm wide, with a 4 mm screw hole',
  takes: {
    inner_diameter: 'cable_diameter',
    diameter: 'cable_diameter',
    thickness: 'thickness',
    wall: 'thickness',
    width: 'width',
    depth: 'width',
    length: 'length',
  },
  members: [
    {
      words: ['cable', 'wire', 'cord', 'pipe', 'tube', 'hose', 'conduit', 'rope'],
      takes: { diameter: 'cable_diameter', outer_diameter: 'cable_diameter' },
      order: ['cable_diameter'],
    },
    {
      words: ['hole', 'screw hole', 'mounting hole', 'fixing hole', 'screw', 'nail hole', 'clearance hole'],
      takes: { diameter: 'hole_diameter' },
      order: ['hole_diameter'],
      count: 'holes',
      screws: true,
      says: ['in the foot', 'in its foot', 'through the foot', 'in the tab'],
    },
    {
      words: ['foot', 'tab', 'ear', 'flange'],
      takes: { length: 'foot_length', width: 'foot_length' },
      order: ['foot_length'],
      count: 'feet',
    },
  ],
  isFor: isScrew,
  compact: inSaidOrder(['cable_diameter'], ['thickness'], ['width'], ['length', 'foot_length']),
  build(sizes, draft) {
    sizes.require('cable_diameter', 'thickness', 'width');
    sizes.always('holes', 1);
    sizes.always('feet', 1);
    const drilled =
      ['hole_diameter', 'holes'].some((name) => sizes.has(name)) || sizes.standard !== undefined;
    if (!drilled) sizes.require(['foot_length', 'length']);
    const cable = sizes.length('cable_diameter');
    const thickness = sizes.length('thickness');
    const width = sizes.length('width');
    const inner = half(cable);
    const outer = plus(inner, thickness);
    const hole = drilled ? screwHole(sizes, draft) : null;
    const foot = footOf();
    const end = plus(outer, foot);
    const top = plus(cable, thickness);
    if (hole && (hole.value * 1.1 >= foot.value || hole.value * 1.1 >= width.value)) {
      const text = `A hole of ${inMm(hole.value)} does not fit a foot of ${inMm(foot.value)} x ${inMm(width.value)}. What is the hole diameter?`;
      throw new Unclear([missing('hole diameter', text)]);
    }
    if (thickness.value >= inner.value) {
      const text = `A foot ${inMm(thickness.value)} thick reaches up to the round of a clip for ${inMm(cable.value)}. How thick is it?`;
      throw new Unclear([missing('thickness', text)]);
    }
    // Centred along X as all parts are.
    const middle = half(plus(outer, negative(end)));
    const at = (x: Term) => plus(x, middle).text;
    draft.assume(
      'The clip is an arch over the cable, down to the ground on both sides, with a foot on one side.',
    );
    draft.add({
      kind: 'pad',
      name: 'Clip',
      on: { plane: 'XZ' },
      profiles: [
        {
          shape: 'polyline',
          start: [at(inner), 0],
          segments: [
            { to: [at(end), 0] },
            { to: [at(end), thickness.text] },
            { to: [at(outer), thickness.text] },
            { to: [at(outer), inner.text] },
            { to: [middle.text, top.text], radius: outer.text, turn: 'left' },
            { to: [at(negative(outer)), inner.text], radius: outer.text, turn: 'left' },
            { to: [at(negative(outer)), 0] },
            { to: [at(negative(inner)), 0] },
            { to: [at(negative(inner)), inner.text] },
            { to: [middle.text, cable.text], radius: inner.text, turn: 'right' },
            { to: [at(inner), inner.text], radius: inner.text, turn: 'right' },
            { to: [at(inner), 0] },
          ],
        },
      ],
      length: width.text,
      direction: 'symmetric',
    });
    const { words } = sizes;
    draft.require({ kind: 'size', words, axis: 'X', value: outer.value + end.value });
    draft.require({ kind: 'size', words, axis: 'Y', value: width.value });
    draft.require({ kind: 'size', words, axis: 'Z', value: top.value });
    const [r, t] = [inner.value, thickness.value];
    draft.volume = ((Math.PI / 2) * ((r + t) ** 2 - r ** 2) + 2 * t * r + foot.value * t) * width.value;
    if (hole) {
      const centre = plus(plus(outer, half(foot)), middle);
      draft.assume('The screw hole is in the middle of the foot.');
      draft.add({
        kind: 'pocket',
        name: 'ScrewHole',
        on: { plane: 'XY', at: thickness.text },
        profiles: [{ shape: 'circle', diameter: hole.text, center: [centre.text, 0] }],
        depth: thickness.text,
      });
      draft.remove((Math.PI / 4) * hole.value ** 2 * t);
      const centres: [number, number][] = [[centre.value, 0]];
      draft.require({
        kind: 'holes',
        words,
        diameter: hole.value,
        count: 1,
        axis: 'Z',
        through: true,
        centres,
      });
    }
    return { faces: {}, usual: 'top', prism: null };

    /** From the side of the arch to the end. */
    function footOf(): Term {
      if (sizes.has('foot_length')) return sizes.length('foot_length');
      if (sizes.has('length')) {
        const rest = plus(sizes.length('length'), negative(twice(outer)));
        if (rest.value > 0.1) return rest;
        const text = `An arch over ${inMm(cable.value)} is ${inMm(2 * outer.value)} wide already, which leaves no foot. How long is the foot?`;
        throw new Unclear([missing('foot length', text)]);
      }
      const long = times(literal(FOOT), hole ?? literal(0));
      draft.assume(`The foot is ${FOOT} times as long as its hole is wide: ${inMm(long.value)}.`);
      return draft.parameter('foot_length', long, 'mm', `${FOOT} times the hole`);
    }
  },
};
