import type { Template } from './template.ts';

export const GENERIC: Template = {
  name: 'generic',
  steps: [
    'the largest solid as base',
    'what is added',
    'what is cut out',
    'holes',
    'fillets and chamfers last',
  ],
  defaults: ['height', 'hole diameter', 'hole spacing', 'fillet radius'],
};
