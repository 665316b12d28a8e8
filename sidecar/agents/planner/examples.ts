import type { Sheet } from './sheet.ts';

/** Requests and the sheets that are right for them; short, all different, one without any feature. Tests lower each. */
export const EXAMPLES: readonly { readonly request: string; readonly sheet: Sheet }[] = [
  {
    request: 'steel tube OD 24 mm, wall 3, 110 long',
    sheet: {
      base: { noun: 'tube', sizes: { outer_diameter: '24 mm', wall: '3 mm', length: '110 mm' } },
      features: [],
    },
  },
  {
    request: '90 x 55 x 6 plate with four M5 holes 9 mm from the edges at the corners and R3 vertical edges',
    sheet: {
      base: { noun: 'plate', sizes: { length: '90 mm', width: '55 mm', thickness: '6 mm' } },
      features: [
        { kind: 'hole', thread: 'M5', count: 4, place: { at: 'corners', edge_distance: '9 mm' } },
        { kind: 'fillet', radius: '3 mm', edges: 'vertical' },
      ],
    },
  },
  {
    request: 'disc 70 dia 8 thick, six 7 mm holes on a 52 mm circle and a 15 mm bore in the middle',
    sheet: {
      base: { noun: 'disc', sizes: { diameter: '70 mm', thickness: '8 mm' } },
      features: [
        { kind: 'hole', diameter: '7 mm', count: 6, place: { at: 'circle', diameter: '52 mm' } },
        { kind: 'hole', diameter: '15 mm' },
      ],
    },
  },
  {
    request:
      'A block 2 in long, 1-1/2 in wide and 3/4 in high. On its top stands a cylinder of radius 10 mm and height 12 mm. A groove 6 mm wide and 4 mm deep is cut out of the left side.',
    sheet: {
      base: { noun: 'block', sizes: { length: '2 in', width: '1-1/2 in', height: '3/4 in' } },
      features: [
        {
          kind: 'solid',
          mode: 'add',
          noun: 'cylinder',
          side: 'top',
          sizes: { radius: '10 mm', height: '12 mm' },
        },
        {
          kind: 'solid',
          mode: 'cut',
          noun: 'box',
          side: 'left',
          sizes: { length: '4 mm', width: '6 mm', height: '3/4 in' },
        },
      ],
    },
  },
];
