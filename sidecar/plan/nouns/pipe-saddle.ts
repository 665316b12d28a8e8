import { half, negative, plus, type Term } from '../outline/term.ts';
import { inMm, missing, Unclear } from '../outline/unclear.ts';
import { clearanceFor, readThread } from '../standards/thread.ts';
import { inSaidOrder, type Noun } from './noun.ts';

/** Half a ring over a pipe that lies on Z=0 along Y, with a foot to either side; screws go through the feet. */
export const pipeSaddle: Noun = {
  name: 'pipe saddle',
  words: [
    'pipe saddle',
    'saddle clamp',
    'pipe clamp',
    'pipe strap',
    'pipe bracket',
    'conduit clamp',
    'conduit strap',
    'tube clamp',
    'hose clamp bracket',
    'cable clamp',
    'half clamp',
    'saddle bracket',
    'two hole strap',
    'omega clamp',
    'omega bracket',
  ],
  example: 'a pipe saddle for a 25 mm pipe, 3 mm thick, 20 mm wide, 70 mm long, with two 5 mm holes',
  takes: {
    inner_diameter: 'pipe_diameter',
    diameter: 'pipe_diameter',
    thickness: 'thickness',
    wall: 'thickness',
    width: 'width',
    depth: 'width',
    length: 'length',
    spacing: 'hole_spacing',
  },
  members: [
    {
      words: ['pipe', 'tube', 'conduit', 'cable', 'hose', 'rod', 'bar'],
      takes: { diameter: 'pipe_diameter', outer_diameter: 'pipe_diameter' },
      order: ['pipe_diameter'],
    },
    {
      words: [
        'hole',
        'screw hole',
        'mounting hole',
        'bolt hole',
        'fixing hole',
        'clearance hole',
        'screw',
        'bolt',
      ],
      takes: { diameter: 'hole_diameter', spacing: 'hole_spacing' },
      order: ['hole_diameter'],
      count: 'holes',
      screws: true,
      says: ['on each side', 'in each foot', 'in each ear', 'on each ear', 'one each side', 'in each tab'],
    },
    {
      words: ['foot', 'feet', 'tab', 'ear', 'wing', 'flange'],
      takes: { length: 'foot_length', width: 'foot_length' },
      order: ['foot_length'],
      count: 'feet',
    },
  ],
  isFor: (standard) => readThread(standard) !== undefined,
  compact: inSaidOrder(['pipe_diameter'], ['thickness'], ['width'], ['length', 'foot_length']),
  build(sizes, draft) {
    sizes.require('pipe_diameter', 'thickness', 'width', ['length', 'foot_length']);
    sizes.always('holes', 2);
    sizes.always('feet', 2);
    const pipe = sizes.length('pipe_diameter');
    const thickness = sizes.length('thickness');
    const width = sizes.length('width');
    const inner = half(pipe);
    const outer = plus(inner, thickness);
    const end = sizes.has('foot_length')
      ? plus(outer, sizes.length('foot_length'))
      : half(sizes.length('length'));
    if (end.value <= outer.value * 1.05) {
      const text = `A saddle over a pipe of ${inMm(pipe.value)} with ${inMm(thickness.value)} around it has no feet in a length of ${inMm(2 * end.value)}. How long is it?`;
      throw new Unclear([missing('length', text)]);
    }
    const R = outer.value;
    const t = thickness.value;
    const brink: Term = {
      // By Pythagoras, as a product.
      text: `sqrt((${inner.text}) * (${plus(outer, thickness).text}))`,
      value: Math.sqrt(R ** 2 - t ** 2),
    };
    const [w, o, e, b] = [inner, outer, end, brink].map((each) => ({
      plus: each.text,
      minus: negative(each).text,
    }));
    if (!w || !o || !e || !b) throw new Error('a saddle has four corners on each side');
    draft.add({
      kind: 'pad',
      name: 'Saddle',
      on: { plane: 'XZ' },
      profiles: [
        {
          shape: 'polyline',
          start: [w.plus, 0],
          segments: [
            { to: [e.plus, 0] },
            { to: [e.plus, thickness.text] },
            { to: [b.plus, thickness.text] },
            { to: [0, o.plus], radius: o.plus, turn: 'left' },
            { to: [b.minus, thickness.text], radius: o.plus, turn: 'left' },
            { to: [e.minus, thickness.text] },
            { to: [e.minus, 0] },
            { to: [w.minus, 0] },
            { to: [0, w.plus], radius: w.plus, turn: 'right' },
            { to: [w.plus, 0], radius: w.plus, turn: 'right' },
          ],
        },
      ],
      length: width.text,
      direction: 'symmetric',
    });
    const { words } = sizes;
    draft.require({ kind: 'size', words, axis: 'X', value: 2 * end.value });
    draft.require({ kind: 'size', words, axis: 'Y', value: width.value });
    draft.require({ kind: 'size', words, axis: 'Z', value: R });
    const arch = (Math.PI / 2) * (R ** 2 - inner.value ** 2);
    const foot = end.value * t - (t * Math.sqrt(R ** 2 - t ** 2) + R ** 2 * Math.asin(t / R)) / 2;
    draft.volume = (arch + 2 * foot) * width.value;
    const screw = sizes.standard === undefined ? undefined : readThread(sizes.standard);
    const clearance = screw && clearanceFor(screw, 'normal');
    if (clearance || sizes.has('hole_diameter') || sizes.has('holes')) {
      const hole =
        clearance && !sizes.has('hole_diameter')
          ? draft.tabled('hole_diameter', clearance.diameter, {
              note: `clearance hole for ${sizes.standard}, ${clearance.source}`,
              says: `Clearance holes in the feet for ${sizes.standard}: ${clearance.diameter} mm (${clearance.source}).`,
            })
          : sizes.length('hole_diameter');
      const apart = sizes.has('hole_spacing') ? half(sizes.length('hole_spacing')) : half(plus(outer, end));
      if (!sizes.has('hole_spacing')) draft.assume('The holes are in the middle of the feet.');
      if (
        apart.value - hole.value / 2 < R ||
        apart.value + hole.value / 2 > end.value ||
        hole.value >= width.value
      ) {
        const text = `Holes of ${inMm(hole.value)}, ${inMm(2 * apart.value)} apart, do not fit the feet, which reach from ${inMm(R)} to ${inMm(end.value)} beside the middle. What is the hole diameter?`;
        throw new Unclear([missing('hole diameter', text)]);
      }
      draft.add({
        kind: 'pocket',
        name: 'Holes',
        on: { plane: 'XY', at: thickness.text },
        profiles: [apart, negative(apart)].map((u) => ({
          shape: 'circle' as const,
          diameter: hole.text,
          center: [u.text, 0] as [Term['text'], number],
        })),
        depth: 'through',
      });
      draft.remove((Math.PI / 2) * hole.value ** 2 * t);
      draft.require({
        kind: 'holes',
        words,
        diameter: hole.value,
        count: 2,
        axis: 'Z',
        through: true,
        centres: [
          [apart.value, 0],
          [-apart.value, 0],
        ],
      });
    }
    return { faces: {}, usual: 'top', prism: null };
  },
};
