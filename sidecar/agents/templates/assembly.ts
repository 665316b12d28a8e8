import type { Template } from './template.ts';

export const ASSEMBLY: Template = {
  name: 'assembly',
  steps: [
    'the part that the others stand on',
    'each other part, against it',
    'holes where they join',
    'edges last',
  ],
  defaults: ['height', 'hole diameter', 'hole spacing'],
};
