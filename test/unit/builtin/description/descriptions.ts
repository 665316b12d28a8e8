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
    text: 'The Z-axis is the main axis. The main body is a cylinder with a diameter of 42 millimeters and a height of 18 millimeters. A through-hole with a diameter of 7 millimeters is drilled along the Z-axis, 11 millimeters away from the center.',
    base: { noun: 'cylinder', sizes: { diameter: '42 mm', height: '18 mm' } },
    features: [
      {
        kind: 'solid',
        mode: 'cut',
        noun: 'cylinder',
        sizes: { diameter: '7 mm' },
        at: { x: { mine: 'middle', of: 'base', end: 'middle', offset: '11 mm' } },
      },
    ],
  },
  {
    text: 'The base is a rectangular plate with a length and width of 90 millimeters and a height of 12 millimeters. At the center of the upper surface of the base, a cylinder with a diameter of 25 millimeters and a height of 33 millimeters grows vertically upward.',
    base: { noun: 'block', sizes: { length: '90 mm', width: '90 mm', height: '12 mm' } },
    features: [
      {
        mode: 'add',
        noun: 'cylinder',
        sizes: { diameter: '25 mm', height: '33 mm' },
        at: { z: { mine: 'low', of: 'base', end: 'high' } },
      },
    ],
  },
  {
    text: 'Create a rectangular prism with dimensions 2.5 units in length, 0.75 units in width, and 0.25 units in height.',
    base: { noun: 'block', sizes: { length: '2.5', width: '0.75', height: '0.25' } },
    features: [],
  },
  {
    text: 'The bottom layer has a diameter of 44mm and a height of 6mm, the middle layer has a diameter of 30mm and a height of 8mm, and the top layer has a diameter of 12mm and a height of 9mm. The axes of all three layers are aligned and stacked sequentially upward.',
    base: { noun: 'cylinder', sizes: { diameter: '44 mm', height: '6 mm' } },
    features: [
      { mode: 'add', sizes: { diameter: '30 mm' }, at: { z: { mine: 'low', of: 'base', end: 'high' } } },
      { mode: 'add', sizes: { diameter: '12 mm' }, at: { z: { mine: 'low', of: 'solid 2', end: 'high' } } },
    ],
  },
  {
    text: 'The main body is a cuboid measuring 70 millimeters in length, 36 millimeters in width, and 24 millimeters in height. At the center of the upper surface of the cuboid, a straight slot 14 millimeters wide and 9 millimeters deep is cut along the length direction. The slot runs through the entire length.',
    base: { noun: 'block', sizes: { length: '70 mm', width: '36 mm', height: '24 mm' } },
    features: [
      {
        mode: 'cut',
        noun: 'box',
        axis: 'x',
        sizes: { length: '14 mm', width: '9 mm' },
        at: { z: { mine: 'high', of: 'base', end: 'high' } },
      },
    ],
  },
  {
    text: 'It is composed of a hemisphere with an outer radius of 31 millimeters, minus a concentric hemisphere with an inner radius of 27 millimeters. Overall, it forms a bowl with a wall thickness of 4 millimeters.',
    base: { noun: 'hemisphere', sizes: { radius: '31 mm' } },
    features: [
      {
        mode: 'cut',
        noun: 'hemisphere',
        sizes: { radius: '27 mm' },
        at: { z: { mine: 'low', of: 'base', end: 'low' } },
      },
    ],
  },
  {
    text: 'The main body is a cylinder with a diameter of 34 millimeters and a height of 61 millimeters. At the midpoint of the height, a rectangular annular groove 7 millimeters wide and 4 millimeters deep is cut inward along the circumference.',
    base: { noun: 'cylinder', sizes: { diameter: '34 mm', height: '61 mm' } },
    features: [
      { mode: 'cut', noun: 'tube', sizes: { outer_diameter: '51', inner_diameter: '26', length: '7 mm' } },
    ],
  },
  {
    text: 'Create a cylinder with a height of 0.4 units and a diameter of 2.5 units. Next, create a central hole through the cylinder with a diameter of 0.3 units. Finally, add five smaller holes, each with a diameter of 0.2 units. These smaller holes should be offset from the center by 0.7 units towards the outer edge.',
    base: { noun: 'cylinder', sizes: { diameter: '2.5', height: '0.4' } },
    features: [
      { mode: 'cut', sizes: { diameter: '0.3' } },
      { mode: 'cut', sizes: { diameter: '0.2' }, repeat: [{ by: 'circle', count: 5, radius: '0.7' }] },
    ],
  },
  {
    text: 'Two borings meet in a block. The overall appearance is a plain cube. The main feature is a 64mm cube. Detailed features include an 18mm diameter blind hole along the X-axis, 40mm deep, and an 18mm diameter blind hole along the Z-axis, 40mm deep. Topologically, the two holes intersect, and since the depth of 40mm is more than 32mm, the inner spaces merge.',
    base: { noun: 'cube', sizes: { side: '64 mm' } },
    features: [
      { mode: 'cut', axis: 'x', at: { x: { mine: 'high', of: 'base', end: 'high' } } },
      { mode: 'cut', axis: 'z', at: { z: { mine: 'high', of: 'base', end: 'high' } } },
    ],
  },
  {
    text: 'The overall appearance is a jack. The main feature is a central sphere with a radius of 17mm. The extended features are six cylindrical cantilevers, each with a diameter of 9mm and a length of 21mm, growing along the positive and negative directions of the X, Y, and Z axes. The detailed features include a blind hole with a diameter of 5mm and a depth of 6mm at the center of the end of each of the six cylinders.',
    base: { noun: 'sphere', sizes: { radius: '17 mm' } },
    features: [
      // As long as both arms and the ball: 2 * 21 + 34.
      { mode: 'add', axis: 'x', sizes: { diameter: '9 mm', height: '76 mm' } },
      { mode: 'add', axis: 'y', sizes: { diameter: '9 mm', height: '76 mm' } },
      { mode: 'add', axis: 'z', sizes: { diameter: '9 mm', height: '76 mm' } },
      { mode: 'cut', axis: 'x', sizes: { height: '6 mm' }, repeat: [{ by: 'mirror', axis: 'x' }] },
      { mode: 'cut', axis: 'y', sizes: { height: '6 mm' }, repeat: [{ by: 'mirror', axis: 'y' }] },
      { mode: 'cut', axis: 'z', sizes: { height: '6 mm' }, repeat: [{ by: 'mirror', axis: 'z' }] },
    ],
  },
  {
    text: 'The main base feature is a 120x90mm rectangular plate, 14mm thick. The detailed features include four through-holes with a diameter of 9mm, distributed at the four corners of the plate in a 96x66mm rectangular pattern; the four corners of the plate also have R8mm fillets. Overall, it is a four-hole mounting plate.',
    base: { noun: 'block', sizes: { length: '120 mm', width: '90 mm', height: '14 mm' } },
    features: [
      { kind: 'fillet', radius: '8 mm', edges: 'vertical' },
      {
        mode: 'cut',
        at: { x: { offset: '-48 mm' }, y: { offset: '-33 mm' } },
        repeat: [
          { by: 'mirror', axis: 'x' },
          { by: 'mirror', axis: 'y' },
        ],
      },
    ],
  },
  {
    text: 'The main body feature is a cylinder with a diameter of 84mm and a thickness of 22mm. The extended features are six semicircular grooves with a radius of 7mm, evenly distributed on the outer circumference of the cylinder. The axes of the grooves are parallel to the axis of the cylinder and run through the entire thickness.',
    base: { noun: 'cylinder', sizes: { diameter: '84 mm', height: '22 mm' } },
    features: [
      { mode: 'cut', sizes: { radius: '7 mm' }, repeat: [{ by: 'circle', count: 6, diameter: '84 mm' }] },
    ],
  },
  {
    text: 'This is a ring with teeth inside. The overall appearance is smooth on the outside. The main body is a disc with an outer diameter of 88mm and a thickness of 16mm. An extended feature involves cutting out a hole with a diameter of 52mm at the center of the disc. The detailed feature consists of 9 rectangular teeth growing towards the center from the inner wall of the hole, each tooth being 6mm wide and 4mm high, evenly distributed around the circumference.',
    base: { noun: 'cylinder', sizes: { diameter: '88 mm', height: '16 mm' } },
    features: [
      { mode: 'cut', sizes: { diameter: '52 mm' } },
      // From 26 - 4 to the middle of the wall, 35.
      {
        mode: 'add',
        noun: 'box',
        sizes: { length: '13 mm', width: '6 mm', height: '16 mm' },
        at: { x: { mine: 'low', end: 'middle', offset: '22 mm' } },
        repeat: [{ by: 'circle', count: 9 }],
      },
    ],
  },
  {
    text: 'The overall appearance is of two tubes, one in the other. The main base features are as follows: Outer tube: outer diameter 96mm, inner diameter 84mm, length 33mm. Inner tube: outer diameter 36mm, inner diameter 24mm, length 33mm. The extended feature is that the outer tube and inner tube are placed coaxially. The two tubes are connected by five rectangular ribs, each 4mm thick, distributed radially, filling the gap between the two tubes, with an axial length equal to the tube length.',
    base: { noun: 'tube', sizes: { outer_diameter: '96 mm', inner_diameter: '84 mm', length: '33 mm' } },
    features: [
      // From the middle of one wall, 15, to that of the other, 45.
      {
        mode: 'add',
        sizes: { length: '30 mm', width: '4 mm', height: '33 mm' },
        at: { x: { offset: '15 mm' } },
        repeat: [{ by: 'circle', count: 5 }],
      },
      { mode: 'add', noun: 'tube', sizes: { outer_diameter: '36 mm', inner_diameter: '24 mm' } },
    ],
  },
  {
    text: 'The overall appearance is a tube with a cross inside. The main body has a basic feature of an outer diameter of 52mm, an inner diameter of 44mm, and a length of 70mm. The extended feature inside the tube integrates a 3mm thick cross-shaped flat plate that runs the entire length of the tube. The whole structure is a divided tube.',
    base: { noun: 'tube', sizes: { outer_diameter: '52 mm', inner_diameter: '44 mm', length: '70 mm' } },
    // From the middle of the wall to that of the other side: 22 + 26.
    features: [{ mode: 'add', noun: 'cross', sizes: { width: '48 mm', wall: '3 mm', thickness: '70 mm' } }],
  },
  {
    text: 'This is a flange ring with stepped holes. The main base feature has an outer diameter of 150mm, an inner diameter of 96mm, and a thickness of 24mm. The extended features are eight evenly distributed counterbore holes on a pitch circle with a diameter of 124mm. Each hole consists of two parts: the upper part is a cylindrical hole with a diameter of 14mm and a depth of 8mm, and the lower part is a through-hole with a diameter of 9mm.',
    base: { noun: 'tube', sizes: { outer_diameter: '150 mm', inner_diameter: '96 mm', length: '24 mm' } },
    features: [
      {
        mode: 'cut',
        sizes: { diameter: '14 mm', height: '8 mm' },
        at: { z: { mine: 'high', end: 'high' } },
        repeat: [{ by: 'circle', count: 8, diameter: '124 mm' }],
      },
      { mode: 'cut', sizes: { diameter: '9 mm' }, repeat: [{ by: 'circle', count: 8, diameter: '124 mm' }] },
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
