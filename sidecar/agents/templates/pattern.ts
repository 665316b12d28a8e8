import type { Template } from './template.ts';

export const PATTERN: Template = {
  name: 'pattern',
  steps: ['the base', 'one hole, slot or boss with a count', 'its row, grid or circle'],
  defaults: ['hole diameter', 'row of copies', 'circle of copies', 'grid of copies'],
};
