import { z } from 'zod';
import { Feature } from './features/registry.ts';
import { Parameter } from './parameter.ts';
import { Name } from './place.ts';
import { Placement } from './placement.ts';
import { Requirement } from './requirement.ts';
import { MaterialName } from './standards/materials.ts';

/** A solid of the part, built from features one after the other. */
export const Body = z.strictObject({
  name: Name,
  label: z.string().max(80),
  material: MaterialName.optional().describe('For its mass'),
  place: Placement.optional().describe(
    'Where it stands; its features are drawn as if it stood at the origin',
  ),
});
export type Body = z.infer<typeof Body>;

/**
 * What to build: the lower of the two levels, which the compiler reads.
 * First what was asked, then the named sizes, then the features in building order.
 */
export const Plan = z.strictObject({
  title: z.string().min(1).max(120),
  requirements: z.array(Requirement).max(200),
  assumptions: z.array(z.string().max(300)).max(50),
  parameters: z.array(Parameter).max(200),
  parametersIn: z
    .enum(['sheet', 'varset'])
    .default('sheet')
    .describe('A sheet, or a variable set of FreeCAD 1.0 and later'),
  bodies: z.array(Body).min(1).max(20),
  features: z.array(Feature).min(1).max(200),
});
export type Plan = z.infer<typeof Plan>;
