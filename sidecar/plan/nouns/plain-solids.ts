import { capsule as capsuleSolid } from '../solids/capsule.ts';
import { halfTube as halfTubeSolid } from '../solids/half-tube.ts';
import { ellipticCylinder as ellipticCylinderSolid, obround as obroundSolid } from '../solids/oval.ts';
import { cross as crossSolid } from '../solids/profiles.ts';
import { pyramid as pyramidSolid } from '../solids/pyramid.ts';
import {
  parallelogramPrism as parallelogram,
  rhombicPrism as rhombic,
  trapezoidalPrism as trapezoidal,
} from '../solids/quadrilateral.ts';
import { octagonalPrism as octagonal, pentagonalPrism as pentagonal } from '../solids/regular-prism.ts';
import { ringSector as ringSectorSolid, sector as sectorSolid } from '../solids/sector.ts';
import { sphericalCap as cap } from '../solids/spherical-cap.ts';
import { torus as torusSolid } from '../solids/torus.ts';
import { nounOf } from './from-solid.ts';

const ALONG = ['height', 'length', 'thickness', 'depth'];

export const pyramid = nounOf(pyramidSolid, {
  words: [
    'pyramid',
    'square pyramid',
    'rectangular pyramid',
    'truncated pyramid',
    'pyramidal frustum',
    'square frustum',
    'truncated square pyramid',
    'truncated rectangular pyramid',
    'square pyramid frustum',
    'frustum of a square pyramid',
  ],
  example: 'a square pyramid 40 mm side length and 50 mm high',
  order: [['length', 'side'], ['width', 'side'], ['height']],
  members: [
    {
      words: ['apex', 'tip', 'peak', 'point', 'summit'],
      takes: { height: 'height', distance: 'height' },
      order: ['height'],
      says: [
        'above the base',
        'above its base',
        'above the middle of the base',
        'above the centre of the base',
        'above the center of the base',
        'over the base',
        'over the centre',
        'over the middle',
        'above the bottom',
        'centred',
        'centered',
      ],
    },
    {
      words: ['base', 'square base', 'rectangular base', 'bottom', 'foot', 'base area'],
      takes: { side: 'side', length: 'length', width: 'width' },
      order: ['length', 'width'],
      alone: 'side',
    },
    {
      words: ['top', 'square top', 'upper end', 'top face', 'flat top'],
      takes: { side: 'top_side', length: 'top_length', width: 'top_width' },
      order: ['top_length', 'top_width'],
      alone: 'top_side',
    },
  ],
});

export const torus = nounOf(torusSolid, {
  words: ['torus', 'o ring', 'doughnut', 'donut', 'toroid'],
  example: 'a torus with outer diameter 60 and inner diameter 40',
  order: [],
});

export const capsule = nounOf(capsuleSolid, {
  words: ['capsule', 'spherocylinder'],
  example: 'a capsule 10 mm in diameter and 30 mm long',
  order: [['diameter', 'radius'], ['length']],
});

export const sphericalCap = nounOf(cap, {
  words: ['spherical cap', 'spherical segment'],
  example: 'a spherical cap of radius 20 mm, 8 mm high',
  order: [['diameter', 'radius', 'base_diameter', 'base_radius'], ['height']],
});

export const halfTube = nounOf(halfTubeSolid, {
  words: ['half tube', 'half pipe', 'half ring', 'half hollow cylinder'],
  example: 'a half tube, OD 30 ID 20 length 50',
  order: [],
  assume: 'The half tube stands upright.',
});

export const sector = nounOf(sectorSolid, {
  words: ['sector', 'circular sector', 'cylinder sector'],
  example: 'a circular sector of radius 30 mm, angle 60 degrees, 5 mm thick',
  order: [],
});

export const ringSector = nounOf(ringSectorSolid, {
  words: ['ring sector', 'annular sector', 'ring segment'],
  example: 'a ring sector, outer radius 30, inner radius 20, angle 60 degrees, 5 mm thick',
  order: [],
});

export const ellipticCylinder = nounOf(ellipticCylinderSolid, {
  words: ['elliptical cylinder', 'elliptic cylinder', 'elliptical plate', 'oval plate', 'elliptical disc'],
  example: 'an elliptical plate 60 x 40 x 5',
  order: [['major_diameter', 'major_radius'], ['minor_diameter', 'minor_radius'], ALONG],
});

export const obround = nounOf(obroundSolid, {
  words: ['obround plate', 'obround block', 'obround bar', 'stadium plate', 'stadium shape'],
  example: 'an obround plate 60 x 20 x 5',
  order: [['length'], ['width'], ALONG],
});

export const pentagonalPrism = nounOf(pentagonal, {
  words: [
    'pentagonal prism',
    'pentagonal bar',
    'pentagon prism',
    'pentagon',
    'pentagonal plate',
    'pentagon plate',
  ],
  example: 'a pentagonal prism with a side length of 20 mm, 40 mm high',
  order: [['side', 'across_corners', 'across_flats'], ALONG],
});

export const octagonalPrism = nounOf(octagonal, {
  words: ['octagonal prism', 'octagonal bar', 'octagon prism', 'octagon', 'octagonal plate', 'octagon plate'],
  example: 'an octagonal prism 30 mm across flats, 40 mm high',
  order: [['across_flats', 'across_corners', 'side'], ALONG],
});

export const rhombicPrism = nounOf(rhombic, {
  words: ['rhombic prism', 'rhombus prism', 'rhombus'],
  example: 'a rhombic prism with a side length of 20 mm, an angle of 60 degrees and a height of 10 mm',
  order: [],
});

export const trapezoidalPrism = nounOf(trapezoidal, {
  words: ['trapezoidal prism', 'trapezoid prism', 'isosceles trapezoidal prism'],
  example: 'a trapezoidal prism, bottom length 40 mm, top length 20 mm, height 15 mm, 60 mm long',
  order: [],
  assume: 'The trapezoid lies flat: its two parallel sides run along X.',
});

export const parallelogramPrism = nounOf(parallelogram, {
  words: ['parallelogram prism', 'parallelogram'],
  example: 'a parallelogram prism, base length 40 mm, side length 20 mm, angle 60 degrees, 10 mm thick',
  order: [],
});

export const cross = nounOf(crossSolid, {
  words: ['cross shape', 'plus shape', 'greek cross', 'cross plate'],
  example: 'a cross shape 40 mm wide, arm width 10 mm, 5 mm thick',
  order: [],
});
