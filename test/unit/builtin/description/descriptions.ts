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
];

export const DOUBTED: readonly Doubted[] = [
  {
    why: 'a size said twice, not alike',
    text: 'The main body is a cylinder with a diameter of 42 millimeters and a height of 18 millimeters. The diameter of the cylinder is 45 millimeters.',
    about: 'Which is right?',
  },
  {
    why: 'no place',
    text: 'The main body is a cylinder with a diameter of 42 millimeters and a height of 18 millimeters. A cube with an edge length of 10 millimeters is added.',
    about: 'Where does "A cube" go?',
  },
  {
    why: 'a size is missing',
    text: 'The main body is a cylinder with a diameter of 42 millimeters. At the center of the top surface, there is a through-hole with a diameter of 5 millimeters.',
    about: 'What is the height of the cylinder?',
  },
  {
    why: 'a word that is not known',
    text: 'The main body is a cylinder with a diameter of 42 millimeters and a height of 18 millimeters, wobbled at one third.',
    about: 'wobbled',
  },
];
