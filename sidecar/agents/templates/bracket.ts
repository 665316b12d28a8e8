import type { Template } from './template.ts';

export const BRACKET: Template = {
  name: 'bracket',
  steps: [
    'the base or profile with both legs',
    'ribs and bosses',
    'holes, each on the leg that is named',
    'slots',
    'fillets and chamfers last',
  ],
  defaults: ['hole diameter', 'hole spacing', 'fillet radius'],
};
