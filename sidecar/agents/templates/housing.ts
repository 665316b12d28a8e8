import type { Template } from './template.ts';

export const HOUSING: Template = {
  name: 'housing',
  steps: [
    'the box by its outer sizes and wall',
    'bosses inside',
    'openings in the walls',
    'holes for screws',
    'rounded edges last',
  ],
  defaults: ['height', 'hole diameter', 'fillet radius'],
};
