import { z } from 'zod';
import { Change } from './edits/registry.ts';
import { Parameter } from './parameter.ts';
import { Plan } from './plan.ts';
import { Requirement } from './requirement.ts';

/**
 * What is to become other in a document, whoever made what is in it: change after change, in their order, in one
 * transaction. Objects are named as the document names them.
 */
export const Edit = z.strictObject({
  title: z.string().min(1).max(120),
  requirements: z.array(Requirement).max(200).default([]),
  assumptions: z.array(z.string().max(300)).max(50).default([]),
  parameters: z.array(Parameter).max(200).default([]).describe('Sizes of what is added'),
  parametersIn: Plan.shape.parametersIn,
  changes: z.array(Change).min(1).max(200),
});
export type Edit = z.infer<typeof Edit>;
