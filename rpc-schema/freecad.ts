import { z } from 'zod';
import { Vector } from './vector.ts';

const DocumentName = z.string().min(1).describe("The document's internal name");

/** One face of a shape: what it is, where it is, how large. mm and mm2. */
export const FaceState = z.strictObject({
  surface: z.enum(['plane', 'cylinder', 'cone', 'sphere', 'torus', 'other']),
  area: z.number(),
  centre: Vector.describe('Centre of mass of the face'),
  bbox: z.tuple([Vector, Vector]).describe('Lowest and highest corner'),
  normal: Vector.nullable().describe('Planes: pointing out of the solid'),
  axis: z.strictObject({ point: Vector, direction: Vector }).nullable().describe('Surfaces of revolution'),
  radius: z.number().nullable().describe('Cylinders, spheres, tori (major)'),
  semiAngle: z.number().nullable().describe('Cones: half the opening angle, degrees'),
  inner: z.boolean().nullable().describe('Curved surfaces: the material lies outside, as in a hole'),
  angle: z.number().nullable().describe('Cylinders, cones: how far round the face goes, degrees'),
});
export type FaceState = z.infer<typeof FaceState>;

export const ShapeState = z.strictObject({
  bbox: z.tuple([Vector, Vector]),
  volume: z.number(),
  area: z.number(),
  solids: z.int(),
  faces: z.int(),
  edges: z.int(),
  centreOfMass: Vector.nullable(),
  valid: z.boolean(),
  faceList: z.array(FaceState).nullable().describe('Present when asked for, at most 2,000'),
});
export type ShapeState = z.infer<typeof ShapeState>;

export const SketchState = z.strictObject({
  degreesOfFreedom: z.int(),
  fullyConstrained: z.boolean(),
  geometries: z.int(),
  constraints: z.int(),
  namedConstraints: z.array(z.strictObject({ name: z.string(), type: z.string(), value: z.number() })),
});
export type SketchState = z.infer<typeof SketchState>;

export const ObjectState = z.strictObject({
  name: z.string(),
  label: z.string(),
  type: z.string().describe('FreeCAD type, such as PartDesign::Pad'),
  parent: z.string().nullable().describe('Name of the body, part or group that holds it'),
  errors: z.array(z.string()).describe('Recompute errors; empty when the object is in order'),
  expressions: z.array(z.strictObject({ property: z.string(), expression: z.string() })),
  properties: z
    .record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()]))
    .describe('Plain editable values'),
  sketch: SketchState.nullable(),
  shape: ShapeState.nullable().describe('Where it is in the document'),
});
export type ObjectState = z.infer<typeof ObjectState>;

/** A cell or property that drives the model. Value in mm, degrees or plain. */
export const ParameterState = z.strictObject({
  object: z.string(),
  name: z.string(),
  value: z.number(),
  unit: z.string(),
  expression: z.string().nullable(),
});
export type ParameterState = z.infer<typeof ParameterState>;

export const TreeEntry = z.strictObject({
  name: z.string(),
  label: z.string(),
  type: z.string(),
  parent: z.string().nullable(),
});
export type TreeEntry = z.infer<typeof TreeEntry>;

/** The plan that a model was made from, as the document keeps it. */
export const KeptPlan = z.strictObject({
  object: z.string().describe('The body that holds it'),
  text: z.string().describe('As sidecar/plan/kept.ts writes it'),
  made: z.record(z.string(), z.string()).describe('Names in the plan to names of the objects still there'),
});
export type KeptPlan = z.infer<typeof KeptPlan>;

export const DocumentState = z.strictObject({
  document: z.string(),
  label: z.string(),
  path: z.string().nullable(),
  revision: z.string().describe('Changes with every edit that a script could depend on'),
  objectCount: z.int(),
  types: z.record(z.string(), z.int()).describe('How many objects of each type'),
  tree: z.array(TreeEntry).describe('At most treeLimit entries, bodies and parts first'),
  treeTruncated: z.boolean(),
  parameters: z.array(ParameterState),
  problems: z.array(z.strictObject({ name: z.string(), label: z.string(), errors: z.array(z.string()) })),
  plans: z.array(KeptPlan).describe('At most 50'),
  results: z
    .array(z.string())
    .describe('The shapes that the document is there for, not those they were made from; at most 500'),
  selection: z.array(z.strictObject({ object: z.string(), elements: z.array(z.string()) })),
  objects: z.array(ObjectState).describe('Details of the objects asked for'),
});
export type DocumentState = z.infer<typeof DocumentState>;

export const ReadStateParams = z.strictObject({
  document: DocumentName.nullable().describe('null: the active document'),
  objects: z
    .union([z.literal('none'), z.literal('all'), z.array(z.string()).max(500)])
    .describe('Whose details to add to the summary; "all" gives the first 500'),
  faces: z.boolean().describe('Add the list of faces to each shape asked for'),
  treeLimit: z.int().min(0).max(5_000),
});

export const Step = z.strictObject({
  title: z.string().describe('One line, such as "Pad the plate"'),
  script: z.string().describe('FreeCAD Python; all steps of one call share their variables'),
  untrusted: z
    .boolean()
    .optional()
    .describe(
      'Written by whoever planned, not by the compiler: run only if it is one function of allowed names',
    ),
});
export type Step = z.infer<typeof Step>;

export const ExecuteParams = z.strictObject({
  document: DocumentName.nullable().describe('null makes a new document'),
  revision: z
    .string()
    .nullable()
    .describe('The revision that the steps were made for; null skips the comparison'),
  label: z.string().max(200).describe('Name of the transaction, as the Edit menu shows it'),
  steps: z.array(Step).min(1).max(2_000),
});
export const ExecuteResult = z.strictObject({
  document: z.string(),
  revision: z.string(),
  created: z.array(z.string()),
  changed: z.array(z.string()),
  deleted: z.array(z.string()),
  stepMs: z.array(z.number()),
});
export type ExecuteResult = z.infer<typeof ExecuteResult>;

/** `data` of error ScriptFailed. */
export const ScriptFailedData = z.strictObject({
  step: z.int().describe('Index of the step that raised'),
  title: z.string(),
  exception: z.string().describe('Its type and message'),
  line: z.int().nullable().describe('Line within the step, from 1'),
  traceback: z.string(),
});

/** Takes back the newest transaction, if the document is still as that left it. */
export const UndoParams = z.strictObject({
  document: DocumentName,
  revision: z
    .string()
    .describe('As freecad/execute gave it; at another one nothing is undone (DocumentChanged)'),
});
export const UndoResult = z.strictObject({ document: z.string(), revision: z.string(), undone: z.string() });

export const ScreenshotParams = z.strictObject({
  document: DocumentName.nullable(),
  width: z.int().min(16).max(4_096),
  height: z.int().min(16).max(4_096),
});
export const ScreenshotResult = z.strictObject({ png: z.string().describe('base64') });

export const SaveCopyParams = z.strictObject({ document: DocumentName, path: z.string().min(1) });
export const SaveCopyResult = z.strictObject({ path: z.string(), revision: z.string() });

export const OpenDocumentParams = z.strictObject({
  path: z.string().nullable().describe('A .FCStd file; null makes an empty document'),
  name: z.string().max(80).describe('Wished name of an empty document'),
});
export const OpenDocumentResult = z.strictObject({ document: z.string(), revision: z.string() });

export const CloseDocumentParams = z.strictObject({ document: DocumentName });
export const CloseDocumentResult = z.strictObject({ closed: z.boolean() });

export const ExportFormat = z
  .enum(['fcstd', 'step', 'stl', 'svg', 'views', 'drawing'])
  .describe(
    'svg is a shaded picture, views one from the front, top, right and all three; drawing the TechDraw page of the document, also as SVG',
  );
export type ExportFormat = z.infer<typeof ExportFormat>;
export const ExportParams = z.strictObject({
  document: DocumentName,
  objects: z.array(z.string()).describe('Names; empty: every body and every shape outside a body'),
  directory: z.string().min(1),
  basename: z.string().min(1).max(120),
  formats: z.array(ExportFormat).min(1),
});
export const ExportResult = z.strictObject({ files: z.record(z.string(), z.string()) });

/** Changes one parameter at a time, rebuilds, looks, and puts it back. The document ends as it was. */
export const PerturbParams = z.strictObject({
  document: DocumentName,
  edits: z
    .array(
      z.strictObject({
        object: z.string().describe('The sheet that holds the parameter'),
        name: z.string(),
        value: z.number().describe('In the unit that the parameter has'),
      }),
    )
    .max(1_000),
  seconds: z
    .number()
    .min(0)
    .optional()
    .describe('After so long nothing more is tried, and the result has fewer edits; left out: all are'),
});
export const PerturbResult = z.strictObject({
  edits: z.array(
    z.strictObject({
      name: z.string(),
      value: z.number(),
      errors: z.array(z.string()).describe('Empty when the model rebuilt with valid solids'),
      volume: z.number(),
    }),
  ),
  restored: z.boolean().describe('The model is again as it was before the first edit'),
});
export type PerturbResult = z.infer<typeof PerturbResult>;
