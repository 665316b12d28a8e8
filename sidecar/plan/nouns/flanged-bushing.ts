import { half, ZERO } from '../outline/term.ts';
import { inMm, missing, Unclear } from '../outline/unclear.ts';
import { inSaidOrder, type Noun } from './noun.ts';
import { hollow } from './round.ts';
import type { Sizes } from './sizes.ts';
import { bored } from './turned.ts';

/** A bushing with a collar at its lower end; its length is that of the whole. */
export const flangedBushing: Noun = {
  name: 'flanged bushing',
  words: [
    'flanged bushing',
    'flanged bush',
    'flange bushing',
    'flange bush',
    'flanged sleeve',
    'flanged spacer',
    'flanged bearing bushing',
    'flange bearing',
    'flanged sleeve bearing',
    'flanged plain bearing',
    'shouldered bushing',
    'shoulder bushing',
    'top hat bushing',
    'bushing with flange',
    'bushing with a flange',
    'bush with flange',
    'bush with a flange',
    'sleeve with a flange',
    'headed bushing',
    'headed bush',
    'headed sleeve',
    'bushing with a head',
    'bushing with head',
    'bush with a head',
    'sleeve with a head',
    'bushing with a collar',
    'bushing with collar',
  ],
  example: 'a flanged bushing, bore 10 mm, OD 14 mm, 20 mm long, flange 22 mm diameter and 3 mm thick',
  takes: {
    outer_diameter: 'outer_diameter',
    diameter: 'outer_diameter',
    outer_radius: 'outer_radius',
    inner_diameter: 'inner_diameter',
    inner_radius: 'inner_radius',
    wall: 'wall',
    length: 'length',
    height: 'length',
  },
  members: [
    {
      words: ['outside', 'body', 'sleeve', 'barrel'],
      takes: {
        diameter: 'outer_diameter',
        outer_diameter: 'outer_diameter',
        length: 'body_length',
        height: 'body_length',
      },
      order: ['outer_diameter'],
    },
    {
      words: ['flange', 'collar', 'head', 'shoulder', 'rim'],
      takes: {
        diameter: 'flange_diameter',
        outer_diameter: 'flange_diameter',
        width: 'flange_diameter',
        thickness: 'flange_thickness',
        height: 'flange_thickness',
      },
      order: ['flange_diameter', 'flange_thickness'],
    },
    { words: ['at one end', 'on one end', 'at one side', 'at the end'], takes: {} },
  ],
  says: [
    'at one end',
    'on one end',
    'at the end',
    'at the bottom',
    'at one side',
    'on one side',
    'including the flange',
    'including flange',
    'flange included',
  ],
  compact: inSaidOrder(
    ['inner_diameter', 'inner_radius', 'wall'],
    ['outer_diameter', 'outer_radius'],
    ['length'],
  ),
  build(sizes, draft) {
    sizes.require(
      ['outer_diameter', 'outer_radius', ...(sizes.has('wall') ? ['inner_diameter', 'inner_radius'] : [])],
      ['inner_diameter', 'inner_radius', 'wall'],
      ['length', 'body_length'],
      'flange_diameter',
      'flange_thickness',
    );
    settleLength(sizes);
    const { outer, inner } = hollow(sizes, draft);
    const length = sizes.length('length');
    const flange = sizes.length('flange_diameter');
    const thickness = sizes.length('flange_thickness');
    if (flange.value <= outer.value) {
      const text = `A flange of ${inMm(flange.value)} does not stand out from ${inMm(outer.value)}. What is the flange diameter?`;
      throw new Unclear([missing('flange diameter', text)]);
    }
    if (thickness.value >= length.value) {
      const text = `A flange ${inMm(thickness.value)} thick leaves nothing of a length of ${inMm(length.value)}. How thick is the flange?`;
      throw new Unclear([missing('flange thickness', text)]);
    }
    draft.assume('The length of the bushing is that of the whole, its flange included.');
    const ring = (d: number) => (Math.PI * (d ** 2 - inner.value ** 2)) / 4;
    return bored(
      draft,
      sizes.words,
      'Bushing',
      [
        [half(inner), ZERO],
        [half(flange), ZERO],
        [half(flange), thickness],
        [half(outer), thickness],
        [half(outer), length],
        [half(inner), length],
      ],
      {
        opening: inner,
        widest: flange,
        height: length,
        diameters: [flange, outer],
        volume: ring(flange.value) * thickness.value + ring(outer.value) * (length.value - thickness.value),
      },
    );
  },
};

/** Told of the body it may be the body's alone, or that of the whole. @throws Unclear */
function settleLength(sizes: Sizes): void {
  if (!sizes.has('body_length')) return;
  const [body, flange] = [sizes.millimetres('body_length'), sizes.length('flange_thickness').value];
  if (sizes.has('length')) {
    const whole = sizes.length('length').value;
    if (![body, body + flange].some((each) => Math.abs(each - whole) < 1e-6))
      sizes.clash('length', 'body_length');
    return;
  }
  const text = `Is ${inMm(body)} the length of the whole bushing, or of what stands out from its flange?`;
  throw new Unclear([missing('length', text, [inMm(body), inMm(body + flange)])]);
}
