import { half, minus, plus, type Term, twice, ZERO } from '../outline/term.ts';
import { inMm, missing, Unclear } from '../outline/unclear.ts';
import { inSaidOrder, type Noun } from './noun.ts';
import { bored, turned } from './turned.ts';

/** A core between two flanges, all round one axis along Z. */
export const spool: Noun = {
  name: 'spool',
  words: [
    'spool',
    'reel',
    'bobbin',
    'cable spool',
    'wire spool',
    'thread spool',
    'cable reel',
    'flanged pulley',
    'flanged flat pulley',
    'flanged roller',
    'flanged idler',
  ],
  example: 'a spool, flanges 60 mm diameter 3 mm thick, core 25 mm diameter 40 mm long, bore 10 mm',
  takes: {
    diameter: 'flange_diameter',
    outer_diameter: 'flange_diameter',
    inner_diameter: 'bore_diameter',
    hole: 'bore_diameter',
    length: 'length',
    height: 'length',
    width: 'length',
  },
  members: [
    {
      words: ['flange', 'cheek', 'rim', 'side disc', 'end disc', 'end flange', 'side flange'],
      takes: {
        diameter: 'flange_diameter',
        outer_diameter: 'flange_diameter',
        thickness: 'flange_thickness',
        width: 'flange_thickness',
      },
      order: ['flange_diameter', 'flange_thickness'],
      says: ['at each end', 'at both ends', 'on each side', 'on both sides', 'each side', 'both sides'],
    },
    {
      words: ['core', 'barrel', 'drum', 'middle', 'hub', 'tread'],
      takes: {
        diameter: 'core_diameter',
        outer_diameter: 'core_diameter',
        length: 'core_length',
        width: 'core_length',
        height: 'core_length',
      },
      order: ['core_diameter', 'core_length'],
    },
  ],
  compact: inSaidOrder(['flange_diameter'], ['length', 'core_length']),
  build(sizes, draft) {
    sizes.require('flange_diameter', 'flange_thickness', 'core_diameter', ['core_length', 'length']);
    const [flange, thick] = [sizes.length('flange_diameter'), sizes.length('flange_thickness')];
    const core = sizes.length('core_diameter');
    if (core.value >= flange.value) {
      const text = `A core of ${inMm(core.value)} is no thinner than flanges of ${inMm(flange.value)}. What is the core diameter?`;
      throw new Unclear([missing('core diameter', text)]);
    }
    const between = sizes.has('core_length')
      ? sizes.length('core_length')
      : minus(sizes.length('length'), twice(thick));
    const height = plus(between, twice(thick));
    if (sizes.has('length') && Math.abs(sizes.length('length').value - height.value) > 1e-6)
      sizes.clash('length', 'core_length');
    if (between.value <= 0) {
      const text = `Flanges of ${inMm(thick.value)} leave nothing between them in a length of ${inMm(height.value)}. What is the length?`;
      throw new Unclear([missing('length', text)]);
    }
    const opening = sizes.has('bore_diameter') ? sizes.length('bore_diameter') : null;
    if (opening && opening.value >= core.value) {
      const text = `A bore of ${inMm(opening.value)} does not fit a core of ${inMm(core.value)}. What is the bore diameter?`;
      throw new Unclear([missing('bore diameter', text)]);
    }
    const [R, r] = [half(flange), half(core)];
    const upper = plus(thick, between);
    const rim: readonly (readonly [Term, Term])[] = [
      [R, ZERO],
      [R, thick],
      [r, thick],
      [r, upper],
      [R, upper],
      [R, height],
    ];
    const area = (diameter: Term) => (Math.PI / 4) * diameter.value ** 2;
    const solid = 2 * area(flange) * thick.value + area(core) * between.value;
    if (!opening)
      return turned(
        draft,
        sizes.words,
        'Spool',
        [
          ...rim.map(([u, v]) => ({ to: [u.text, v.text] as const })),
          { to: [0, height.text] },
          { to: [0, 0] },
        ],
        { width: flange.value, height: height.value, volume: solid },
      );
    const b = half(opening);
    return bored(draft, sizes.words, 'Spool', [[b, ZERO], ...rim, [b, height]], {
      opening,
      widest: flange,
      height,
      diameters: [flange, core],
      volume: solid - area(opening) * height.value,
    });
  },
};
