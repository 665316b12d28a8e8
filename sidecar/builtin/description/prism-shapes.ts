import type { Shape } from './shape.ts';

const ALONG = ['height', 'length', 'thickness', 'depth', 'extrusion'];

/** Prisms of other sections than circles and rectangles, and what comes to a point. */
/** Regular polygons pulled up. */
const polygonal = (name: string, outline: string): Shape => ({
  name,
  base: outline,
  feature: outline,
  takes: {
    across_flats: ['across_flats'],
    across_corners: ['across_corners', 'diameter'],
    side: ['side'],
    height: ALONG,
  },
  needs: [['across_flats', 'across_corners', 'side'], ['height']],
  run: [],
  along: 'height',
});

export const PRISM_SHAPES: readonly Shape[] = [
  {
    name: 'ellipse',
    base: 'elliptical cylinder',
    feature: 'elliptical cylinder',
    takes: {
      major_diameter: ['major'],
      minor_diameter: ['minor'],
      major_radius: ['semi_major'],
      minor_radius: ['semi_minor'],
      height: ALONG,
    },
    needs: [['major_diameter', 'major_radius'], ['minor_diameter', 'minor_radius'], ['height']],
    run: [],
    along: 'height',
  },
  polygonal('octagonal_prism', 'octagonal prism'),
  polygonal('pentagonal_prism', 'pentagonal prism'),
  {
    name: 'quarter_cylinder',
    base: 'sector',
    feature: 'sector',
    takes: { diameter: ['diameter'], radius: ['radius'], height: ALONG },
    needs: [['diameter', 'radius'], ['height']],
    run: [],
    along: 'height',
    fixed: { angle: '90 deg' },
  },
  {
    // Its edge at the bottom, as it is cut into the top.
    name: 'v_groove',
    base: '',
    feature: 'triangular prism',
    takes: {
      base: ['width', 'groove_width'],
      triangle_height: ['depth', 'groove_depth', 'height'],
      length: ['length', 'groove_length'],
    },
    needs: [['base'], ['triangle_height'], ['length']],
    run: [],
    along: 'length',
  },
  {
    name: 'trapezoid',
    base: 'trapezoidal prism',
    feature: 'trapezoidal prism',
    takes: {
      bottom: ['trap_bottom'],
      top: ['trap_top'],
      height: ['height', 'width'],
      length: ['extrusion', 'length', 'thickness', 'depth'],
    },
    needs: [['bottom'], ['top'], ['height'], ['length']],
    run: [],
    along: 'length',
    pulled: 'extrusion',
  },
  {
    name: 'rhombus',
    base: 'rhombic prism',
    feature: 'rhombic prism',
    takes: { diagonal_1: ['diagonal_1'], diagonal_2: ['diagonal_2'], height: ALONG },
    needs: [['diagonal_1'], ['diagonal_2'], ['height']],
    run: [],
    along: 'height',
  },
  {
    name: 'right_triangle',
    base: 'wedge',
    feature: 'triangular prism',
    takes: { leg_1: ['leg_1'], leg_2: ['leg_2'], length: ALONG },
    needs: [['leg_1'], ['leg_2'], ['length']],
    run: [],
    along: 'length',
    // The outline's base of this kind lies: its legs along X and Z, and it is so wide.
    baseSizes: { leg_1: 'length', leg_2: 'height', length: 'width' },
  },
  {
    name: 'pyramid',
    base: 'pyramid',
    feature: 'pyramid',
    takes: { side: ['side', 'base'], length: ['length'], width: ['width'], height: ['height', 'depth'] },
    needs: [['side', 'length'], ['side', 'width'], ['height']],
    run: [],
    along: '',
  },
  {
    name: 'square_frustum',
    base: 'pyramid',
    feature: 'pyramid',
    takes: { side: ['base_side'], top_side: ['top_side'], height: ['height', 'depth'] },
    needs: [['side'], ['top_side'], ['height']],
    run: [],
    along: '',
    also: ['frustum', 'pyramid'],
  },
  {
    name: 'obround_slot',
    base: 'obround',
    feature: 'obround',
    takes: {
      length: ['length', 'groove_length'],
      width: ['width', 'groove_width'],
      height: ['depth', 'groove_depth', 'height'],
    },
    needs: [['length'], ['width'], ['height']],
    run: [],
    along: 'height',
    also: ['slot'],
  },
];
