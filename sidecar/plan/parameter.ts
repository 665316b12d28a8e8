import { z } from 'zod';
import { Expression } from './expression.ts';
import { Unit } from './unit.ts';

/** Words of FreeCAD's expression language (units, constants, functions), which no cell can have for its name. */
const TAKEN = new Set(
  (
    'nm um mm cm dm m km l ml ug mg g kg t s ms min max h mol mmol umol cd in ft thou mil yd mi mph sqft cft ' +
    'lb lbm oz st cwt lbf bar mbar psi ksi cal kcal deg rad gon e pi true false none floor ceil round abs ' +
    'sqrt sin cos tan'
  ).split(' '),
);

/** Name of a parameter: snake_case, as a person would call it. */
export const ParameterName = z
  .string()
  .max(60)
  .regex(/^[a-z][a-z0-9_]*$/, 'a parameter is named in snake_case, such as hole_diameter')
  .refine((name) => !TAKEN.has(name), 'the name is a unit or a function of FreeCAD; choose a longer one');

/** A named number of the part, kept in the document's sheet. An expression makes it follow other parameters. */
export const Parameter = z.strictObject({
  name: ParameterName,
  value: Expression,
  unit: Unit,
  note: z.string().max(200).default('').describe('What it is, and how the request wrote it'),
});
export type Parameter = z.infer<typeof Parameter>;
