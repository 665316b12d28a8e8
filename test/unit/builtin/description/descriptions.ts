/** A description, and the outline that it has to come to. */
export interface Described {
  readonly text: string;
  readonly base: { readonly noun: string; readonly sizes: Readonly<Record<string, string>> };
  readonly features: readonly object[];
}

/** A description that must be asked about. */
export interface Doubted {
  readonly why: string;
  readonly text: string;
  /** Words of a question. */
  readonly about: string;
}

export const DESCRIBED: readonly Described[] = [
  {
    text: 'The part is a cylinder, diameter 45 millimeters, height 20 millimeters. Its axis is the Z-axis. Drill an 8 millimeter through-hole 13 millimeters away from the center along the Z-axis.',
    base: { noun: 'cylinder', sizes: { diameter: '45 mm', height: '20 mm' } },
    features: [
      {
        kind: 'solid',
        mode: 'cut',
        noun: 'cylinder',
        sizes: { diameter: '8 mm' },
        at: { x: { mine: 'middle', of: 'base', end: 'middle', offset: '13 mm' } },
      },
    ],
  },
  {
    text: 'A square plate, 80 millimeters on a side and 14 millimeters thick, forms the foot. A cylinder 22 millimeters in diameter and 35 millimeters tall stands in the middle of its top face.',
    base: { noun: 'block', sizes: { length: '80 mm', width: '80 mm', height: '14 mm' } },
    features: [
      {
        mode: 'add',
        noun: 'cylinder',
        sizes: { diameter: '22 mm', height: '35 mm' },
        at: { z: { mine: 'low', of: 'base', end: 'high' } },
      },
    ],
  },
  {
    text: 'Make a block: length 3.5 units, width 0.75 units, height 0.5 units.',
    base: { noun: 'block', sizes: { length: '3.5', width: '0.75', height: '0.5' } },
    features: [],
  },
  {
    text: 'Stack three cylinders on one axis: the lower layer is 50mm in diameter and 5mm high, the middle layer is 34mm in diameter and 7mm high, the top layer is 16mm in diameter and 10mm high.',
    base: { noun: 'cylinder', sizes: { diameter: '50 mm', height: '5 mm' } },
    features: [
      { mode: 'add', sizes: { diameter: '34 mm' }, at: { z: { mine: 'low', of: 'base', end: 'high' } } },
      { mode: 'add', sizes: { diameter: '16 mm' }, at: { z: { mine: 'low', of: 'solid 2', end: 'high' } } },
    ],
  },
  {
    text: 'The body is a block 75 millimeters long, 40 millimeters wide and 26 millimeters high. Mill a slot 12 millimeters wide and 8 millimeters deep in the middle of its top face, lengthwise from end to end.',
    base: { noun: 'block', sizes: { length: '75 mm', width: '40 mm', height: '26 mm' } },
    features: [
      {
        mode: 'cut',
        noun: 'box',
        axis: 'x',
        sizes: { length: '12 mm', width: '8 mm' },
        at: { z: { mine: 'high', of: 'base', end: 'high' } },
      },
    ],
  },
  {
    text: 'The part is a hemisphere with a radius of 33 millimeters minus a concentric hemisphere of radius 28 millimeters. Overall, it is a bowl with a wall thickness of 5 millimeters.',
    base: { noun: 'hemisphere', sizes: { radius: '33 mm' } },
    features: [
      {
        mode: 'cut',
        noun: 'hemisphere',
        sizes: { radius: '28 mm' },
        at: { z: { mine: 'low', of: 'base', end: 'low' } },
      },
    ],
  },
  {
    text: 'The pin is a cylinder with a height of 64 millimeters and a diameter of 36 millimeters. A rectangular annular groove, 6 millimeters wide and 5 millimeters deep, is cut into its side at the middle of its height.',
    base: { noun: 'cylinder', sizes: { diameter: '36 mm', height: '64 mm' } },
    features: [
      { mode: 'cut', noun: 'tube', sizes: { outer_diameter: '54', inner_diameter: '26', length: '6 mm' } },
    ],
  },
  {
    text: 'Make a disc 3.2 units in diameter and 0.5 units high. Cut a central hole with a diameter of 0.4 units. Add six smaller holes of diameter 0.25 units, offset from the center by 1.1 units.',
    base: { noun: 'cylinder', sizes: { diameter: '3.2', height: '0.5' } },
    features: [
      { mode: 'cut', sizes: { diameter: '0.4' } },
      { mode: 'cut', sizes: { diameter: '0.25' }, repeat: [{ by: 'circle', count: 6, radius: '1.1' }] },
    ],
  },
  {
    text: 'A cube has sides of 70mm. Detailed features: a blind hole along the X-axis, 16mm in diameter and 45mm deep, and a blind hole along the Z-axis, 16mm in diameter and 45mm deep. Since 45mm is more than 35mm, the two holes intersect and their inner spaces merge.',
    base: { noun: 'cube', sizes: { side: '70 mm' } },
    features: [
      { mode: 'cut', axis: 'x', at: { x: { mine: 'high', of: 'base', end: 'high' } } },
      { mode: 'cut', axis: 'z', at: { z: { mine: 'high', of: 'base', end: 'high' } } },
    ],
  },
  {
    text: 'This is a jack. The center is a ball with a radius of 15mm. In positive and negative directions of the X, Y and Z axes stand six cylindrical arms, 8mm in diameter and 24mm long. In the middle of the end of every arm is a blind hole, 4mm in diameter and 7mm deep.',
    base: { noun: 'sphere', sizes: { radius: '15 mm' } },
    features: [
      // As long as both arms and the ball: 2 * 24 + 30.
      { mode: 'add', axis: 'x', sizes: { diameter: '8 mm', height: '78 mm' } },
      { mode: 'add', axis: 'y', sizes: { diameter: '8 mm', height: '78 mm' } },
      { mode: 'add', axis: 'z', sizes: { diameter: '8 mm', height: '78 mm' } },
      { mode: 'cut', axis: 'x', sizes: { height: '7 mm' }, repeat: [{ by: 'mirror', axis: 'x' }] },
      { mode: 'cut', axis: 'y', sizes: { height: '7 mm' }, repeat: [{ by: 'mirror', axis: 'y' }] },
      { mode: 'cut', axis: 'z', sizes: { height: '7 mm' }, repeat: [{ by: 'mirror', axis: 'z' }] },
    ],
  },
  {
    text: 'The mounting plate measures 130x85x14mm. Its corners have R9mm fillets. Four through-holes of diameter 8mm are arranged near its four corners in a rectangular pattern of 102x60mm.',
    base: { noun: 'block', sizes: { length: '130 mm', width: '85 mm', height: '14 mm' } },
    features: [
      { kind: 'fillet', radius: '9 mm', edges: 'vertical' },
      {
        mode: 'cut',
        at: { x: { offset: '-51 mm' }, y: { offset: '-30 mm' } },
        repeat: [
          { by: 'mirror', axis: 'x' },
          { by: 'mirror', axis: 'y' },
        ],
      },
    ],
  },
  {
    text: 'A cylinder is 90mm in diameter and 24mm thick. Six semicircular grooves of radius 8mm, parallel to its axis, are evenly distributed on its outer circumference and run through the whole thickness.',
    base: { noun: 'cylinder', sizes: { diameter: '90 mm', height: '24 mm' } },
    features: [
      { mode: 'cut', sizes: { radius: '8 mm' }, repeat: [{ by: 'circle', count: 6, diameter: '90 mm' }] },
    ],
  },
  {
    text: 'This ring has teeth inside. A disc, 18mm thick with an outer diameter of 92mm, has a hole with a diameter of 56mm at its center. From the inner wall of the hole 10 rectangular teeth grow towards the center; each tooth is 7mm wide and 5mm high, and they are evenly spaced.',
    base: { noun: 'cylinder', sizes: { diameter: '92 mm', height: '18 mm' } },
    features: [
      { mode: 'cut', sizes: { diameter: '56 mm' } },
      // From 28 - 5 to the middle of the wall, 37.
      {
        mode: 'add',
        noun: 'box',
        sizes: { length: '14 mm', width: '7 mm', height: '18 mm' },
        at: { x: { mine: 'low', end: 'middle', offset: '23 mm' } },
        repeat: [{ by: 'circle', count: 10 }],
      },
    ],
  },
  {
    text: 'The outer tube is 36mm long, 100mm in outer diameter and 88mm in inner diameter; the inner tube is 36mm long, 40mm in outer diameter and 28mm in inner diameter. Both are placed coaxially. Six radial ribs, each 5mm thick and with a length equal to the tube length, are filling the gap between them.',
    base: { noun: 'tube', sizes: { outer_diameter: '100 mm', inner_diameter: '88 mm', length: '36 mm' } },
    features: [
      // From the middle of one wall, 17, to that of the other, 47.
      {
        mode: 'add',
        sizes: { length: '30 mm', width: '5 mm', height: '36 mm' },
        at: { x: { offset: '17 mm' } },
        repeat: [{ by: 'circle', count: 6 }],
      },
      { mode: 'add', noun: 'tube', sizes: { outer_diameter: '40 mm', inner_diameter: '28 mm' } },
    ],
  },
  {
    text: 'A tube is 75mm long, 56mm in outer diameter and 46mm in inner diameter. A 4mm thick cross-shaped plate runs through the entire tube.',
    base: { noun: 'tube', sizes: { outer_diameter: '56 mm', inner_diameter: '46 mm', length: '75 mm' } },
    // From the middle of the wall to that of the other side: 23 + 28.
    features: [{ mode: 'add', noun: 'cross', sizes: { width: '51 mm', wall: '4 mm', thickness: '75 mm' } }],
  },
  {
    text: 'The flange ring is 26mm thick, 160mm in outer diameter and 100mm in inner diameter. Six stepped holes, evenly spaced on a 130mm pitch circle, go through it. Every hole consists of two parts: the lower part is a through-hole 8mm in diameter, the upper part a cylindrical hole 15mm in diameter and 9mm deep.',
    base: { noun: 'tube', sizes: { outer_diameter: '160 mm', inner_diameter: '100 mm', length: '26 mm' } },
    features: [
      { mode: 'cut', sizes: { diameter: '8 mm' }, repeat: [{ by: 'circle', count: 6, diameter: '130 mm' }] },
      {
        mode: 'cut',
        sizes: { diameter: '15 mm', height: '9 mm' },
        at: { z: { mine: 'high', end: 'high' } },
        repeat: [{ by: 'circle', count: 6, diameter: '130 mm' }],
      },
    ],
  },
  {
    text: 'The overall appearance is comb-like. A base plate of 84x46x7mm carries 6 vertical fins above it, arranged along the X-axis with 11mm spacing between each fin. Each fin is 4mm thick, 46mm long and 25mm high. The fins are integrated with the plate.',
    base: { noun: 'block', sizes: { length: '84 mm', width: '46 mm', height: '7 mm' } },
    features: [
      {
        mode: 'add',
        sizes: { length: '4 mm', width: '46 mm', height: '25 mm' },
        at: { x: { mine: 'middle', offset: '-37.5 mm' }, z: { mine: 'low', end: 'high' } },
        repeat: [{ by: 'row', axis: 'x', count: 6, spacing: '15 mm' }],
      },
    ],
  },
  {
    text: 'A cube with sides of 52 mm. A sphere of radius 21 mm, centered at one of its vertices, is subtracted from the cube.',
    base: { noun: 'cube', sizes: { side: '52 mm' } },
    features: [
      {
        mode: 'cut',
        noun: 'sphere',
        sizes: { radius: '21 mm' },
        at: { x: { mine: 'middle', end: 'high' }, z: { mine: 'middle', end: 'high' } },
      },
    ],
  },
  {
    text: 'The part is a cylinder, 80mm tall and 66mm in diameter. Inside it sits a spherical cavity of diameter 48mm whose center is the geometric center of the cylinder. A 12mm through-hole on the top surface is connected to this cavity.',
    base: { noun: 'cylinder', sizes: { diameter: '66 mm', height: '80 mm' } },
    features: [
      { mode: 'cut', noun: 'sphere', sizes: { diameter: '48 mm' } },
      // From the middle of the cavity upwards, and not through the floor.
      { mode: 'cut', sizes: { diameter: '12 mm' }, at: { z: { mine: 'low', end: 'middle' } } },
    ],
  },
  {
    text: "A rod bites into a ball. The overall appearance is a ball with a hole. The ball has a radius of 38mm. A cylinder 24mm in diameter penetrates it; its axis is 17mm from the ball's center. Overall, it is a ball with an eccentric hole.",
    base: { noun: 'sphere', sizes: { radius: '38 mm' } },
    features: [
      { mode: 'cut', noun: 'cylinder', sizes: { diameter: '24 mm' }, at: { x: { offset: '17 mm' } } },
    ],
  },
  {
    text: 'A cylinder 36mm in diameter and 64mm long has a 7mm wide circumferential groove, 13mm deep, cut radially into its middle. The remaining connecting core has a diameter of only 10mm, for the cylinder radius is 18mm and the cut depth 13mm.',
    base: { noun: 'cylinder', sizes: { diameter: '36 mm', height: '64 mm' } },
    features: [
      {
        mode: 'cut',
        noun: 'tube',
        sizes: { outer_diameter: '54', inner_diameter: '10', length: '7 mm' },
        at: {},
      },
    ],
  },
  {
    text: 'A hub is a cylinder 21mm thick and 76mm in diameter. It has a central bore of 28mm diameter. A keyway 3mm deep and 7mm wide is cut into the side wall of the bore.',
    base: { noun: 'cylinder', sizes: { diameter: '76 mm', height: '21 mm' } },
    features: [
      { mode: 'cut', sizes: { diameter: '28 mm' } },
      {
        mode: 'cut',
        noun: 'box',
        sizes: { length: '17 mm', width: '7 mm' },
        at: { x: { mine: 'low', end: 'middle' } },
      },
    ],
  },
];

export const DOUBTED: readonly Doubted[] = [
  {
    why: 'a size said twice, not alike',
    text: 'The part is a cylinder 18 millimeters tall and 42 millimeters in diameter. The diameter of the cylinder is 45 millimeters.',
    about: 'Which is right?',
  },
  {
    why: 'no place',
    text: 'The part is a cylinder 18 millimeters tall and 42 millimeters in diameter. A cube of 10 millimeters edge length is attached.',
    about: 'Where does "A cube" go?',
  },
  {
    why: 'a size is missing',
    text: 'The part is a cylinder of 42 millimeters diameter. A 5 millimeters through-hole sits in the middle of the top surface.',
    about: 'What is the height of the cylinder?',
  },
  {
    why: 'a word that is not known',
    text: 'The part is a cylinder 18 millimeters tall and 42 millimeters in diameter, wobbled at one third.',
    about: 'wobbled',
  },
  {
    why: 'blind, and no depth',
    text: 'The part is a cube of 33 millimeters edge length. A blind hole of diameter 8 millimeters is drilled in the middle of its top surface.',
    about: 'How deep is it?',
  },
  {
    why: 'a cut without a place',
    text: 'The part is a cube of 33 millimeters edge length. A sphere 12 millimeters in diameter is removed.',
    about: 'Where does "A sphere" go?',
  },
  {
    why: 'a summary speaks of what was not described',
    text: 'The part is a cube of 33 millimeters edge length. Overall, it is a cube with chamfered edges.',
    about: 'chamfered',
  },
  {
    why: 'a summary has another number',
    text: 'A hemisphere of outer radius 29 millimeters, minus a concentric hemisphere of inner radius 24 millimeters. Overall, it forms a bowl with a wall thickness of 7 millimeters.',
    about: '7 millimeters',
  },
  {
    why: 'a hole wider than the part',
    text: 'The part is a cylinder 30 millimeters tall and 40 millimeters in diameter. Along the Z-axis, a through-hole of 60 millimeters diameter is drilled in the center.',
    about: 'does not fit',
  },
  {
    why: 'said to be hollow, and nothing of its walls',
    text: 'The part is a hollow cube of 33 millimeters edge length. In the middle of the top surface a 5 millimeters hole is drilled.',
    about: 'How thick are its walls?',
  },
  {
    why: 'something round beside it, upright or lying',
    text: 'The part is a cube of 33 millimeters edge length. On the left side of it, a cylinder is attached, 20 millimeters tall and 10 millimeters in diameter.',
    about: 'On the left side',
  },
  {
    why: 'a number of commentary that nothing bears out',
    text: 'A cube of 64mm edge length. Along the Z-axis it has a blind hole, 18mm in diameter and 40mm deep. Topologically, the floor of 19mm that remains stays closed.',
    about: '19mm: "19mm" does not come of the other sizes',
  },
  {
    why: 'an opening that only commentary gives a size',
    text: 'The part is a cube of 64mm edge length. Topologically, a straight hole of 32mm diameter joins its left and right sides.',
    about: 'is spoken of',
  },
  {
    why: 'half-round grooves on no circumference',
    text: 'A rectangular plate, 15mm thick, 90mm long and 60mm wide. Four semicircular grooves of radius 7mm are evenly distributed on its outer circumference.',
    about: 'circumference',
  },
  {
    why: 'a sleeve on a plate: whether its bore goes on',
    text: 'A square base plate of 70x70mm, 12mm thick. From its center a cylinder merges vertically upward; its outer diameter is 40mm, its inner diameter 26mm and its height 30mm.',
    about: 'go on through what it stands on',
  },
  {
    why: 'a cut that is only thought of',
    text: 'A flat plate of 90x90x12mm. A sphere 50mm in diameter has its center on the upper surface of the plate. If the underside is cut flat, the bottom of the sphere is cut off.',
    about: 'Shall that be done',
  },
  {
    why: 'fins that do not fit',
    text: 'A plate of 40x46x7mm carries 7 vertical fins above it, arranged along the X-axis with a spacing of 8mm. Each fin is 46mm long, 3mm thick and 25mm high.',
    about: '7 of them take 69 mm, and there are 40 mm',
  },
  {
    why: 'teeth, and no wall that they stand on',
    text: 'A disc, 16mm thick and 88mm in diameter. Around the circumference, 9 rectangular teeth are evenly distributed, each of them 4mm high and 6mm wide.',
    about: 'Around the circumference',
  },
  {
    why: 'what remains does not come of the sizes',
    text: 'A cylinder 36mm in diameter and 64mm long has a 7mm wide circumferential groove, 13mm deep, cut radially into its middle. The remaining connecting core has a diameter of only 9mm, for the cylinder radius is 18mm and the cut depth 13mm.',
    about: '"9mm" does not come of the other sizes',
  },
  {
    why: 'a rod through a ball that is said to have no hole',
    text: 'A ball of radius 38mm. A cylinder 24mm in diameter penetrates the ball; its axis is 17mm from the center of the ball.',
    about: 'What is the height of the cylinder?',
  },
];
