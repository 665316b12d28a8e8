import { z } from 'zod';
import { Check } from './check.ts';
import { Diff, FeatureEffect, Fragile } from './diff.ts';
import { Sending } from './models.ts';

export const DesignId = z.string().min(1).max(64);

/** States of one design, from the request to its end. */
export const DesignStatus = z.enum([
  'pending',
  'planning',
  'generating',
  'validating',
  'refining',
  'waiting',
  'completed',
  'failed',
  'cancelled',
]);
export type DesignStatus = z.infer<typeof DesignStatus>;

export const Outcome = z.enum(['done', 'question', 'refused', 'failed', 'cancelled']);
export type Outcome = z.infer<typeof Outcome>;

/** Something the planner must know before it can go on. */
export const Question = z.strictObject({
  text: z.string(),
  words: z
    .string()
    .nullable()
    .describe('The words of the prompt that were not understood; an answer takes their place'),
  about: z.string().nullable().describe('The size that is missing, such as "thickness"; an answer fills it'),
  options: z.array(z.string()).describe('Answers to choose from; empty where any text may be given'),
  open: z.literal(true).optional().describe('Any text may be given beside the options, too'),
  optional: z
    .literal(true)
    .optional()
    .describe('It can go on without the words: an empty answer leaves them out'),
});
export type Question = z.infer<typeof Question>;

/** A named number of the plan as a person reads it. Lengths in mm, angles in degrees, counts without a unit. */
export const ParameterValue = z.strictObject({
  name: z.string(),
  label: z.string(),
  value: z.number(),
  unit: z.enum(['mm', 'deg', 'count']),
  expression: z.string().nullable().describe('Set where the value is derived from other parameters'),
});
export type ParameterValue = z.infer<typeof ParameterValue>;

export const PlanInWords = z.strictObject({
  title: z.string(),
  steps: z.array(z.string()),
  parameters: z.array(ParameterValue),
  assumptions: z.array(z.string()),
});
export type PlanInWords = z.infer<typeof PlanInWords>;

export const DesignStartParams = z.strictObject({
  prompt: z.string().min(1).max(20_000),
  document: z.string().nullable().describe("The document's internal name; null makes a new document"),
});
export const DesignStartResult = z.strictObject({ designId: DesignId });

/**
 * A design is about to begin that was not asked for in the window: in a terminal that has joined it. Error DesignUnderWay where
 * one is under way already. It ends with design/finished, or with the connection.
 */
export const DesignClaimParams = z.strictObject({
  designId: DesignId,
  prompt: z.string().min(1).max(20_000),
});
export const DesignClaimResult = z.strictObject({
  document: z
    .strictObject({ name: z.string(), label: z.string() })
    .nullable()
    .describe('The active document, which the design is for; null: none is open'),
});

export const DesignAnswerParams = z.strictObject({ designId: DesignId, text: z.string().max(2_000) });
export const DesignApproveParams = z.strictObject({ designId: DesignId, approved: z.boolean() });
export const DesignAllowParams = z.strictObject({ designId: DesignId, allowed: z.boolean() });
export const DesignCancelParams = z.strictObject({ designId: DesignId });
export const Accepted = z.strictObject({ accepted: z.boolean() });

/** Lengths in mm, areas in mm2, volumes in mm3, masses in g. */
export const Measured = z.strictObject({
  bbox: z.tuple([z.number(), z.number(), z.number()]),
  volume: z.number(),
  mass: z.number().nullable().describe('null where a body has no material'),
  area: z.number(),
  solids: z.int(),
  faces: z.int(),
});
export type Measured = z.infer<typeof Measured>;

/** Python that a planner wrote. It passed rehearsal on a copy, and waits for the person's word before the live run. */
export const Approval = z.strictObject({
  code: z
    .array(
      z.strictObject({
        title: z.string().describe('Such as: Python of "Fins"'),
        text: z.string().describe('The very text that would run'),
      }),
    )
    .min(1),
  checks: z.array(Check),
  measured: Measured.nullable(),
});
export type Approval = z.infer<typeof Approval>;

/** Something that a reviewer saw. The checks are measured; this is an opinion. */
export const ReviewFinding = z.strictObject({
  severity: z.enum(['info', 'warning', 'error']),
  words: z.string().nullable().describe('The words of the request that it is about'),
  text: z.string(),
});
export type ReviewFinding = z.infer<typeof ReviewFinding>;

/** What a model said of a part that had passed its checks. */
export const Review = z.strictObject({
  score: z.number().min(0).max(1),
  findings: z.array(ReviewFinding),
  pictured: z.boolean().describe('It was shown a picture of the part'),
});
export type Review = z.infer<typeof Review>;

/** What a design used of models; all zero where none was asked. */
export const DesignUsage = z.strictObject({
  calls: z.int().min(0),
  tokens: z.int().min(0).describe('In and out'),
  costUsd: z.number().min(0).nullable().describe('null: the price of a model that was asked is not known'),
});
export type DesignUsage = z.infer<typeof DesignUsage>;

export const DesignError = z.strictObject({
  name: z.string(),
  message: z.string(),
  cure: z.string(),
  details: z.string().nullable(),
});
export type DesignError = z.infer<typeof DesignError>;

export const DesignResult = z.strictObject({
  outcome: Outcome,
  summary: z.string(),
  plan: PlanInWords.nullable(),
  assumptions: z.array(z.string()),
  notUnderstood: z.array(z.string()).describe('Numbers of the request that nothing in the plan uses'),
  questions: z.array(Question),
  checks: z.array(Check),
  features: z.array(FeatureEffect).describe('What each feature did, as last tried'),
  untried: z
    .int()
    .min(0)
    .describe('Changes of sizes that were not tried, for the model takes long to rebuild'),
  fragile: z.array(Fragile).describe('Parameters that break the model when they are changed a little'),
  measured: Measured.nullable(),
  parameters: z.array(ParameterValue),
  diff: Diff.nullable(),
  document: z.string().nullable(),
  score: z.number().min(0).max(1).nullable(),
  rounds: z.int().min(0),
  journal: z.string().nullable().describe('Path of the journal that explains this design step by step'),
  timings: z.record(z.string(), z.number()).describe('Milliseconds by stage'),
  usage: DesignUsage,
  error: DesignError.nullable(),
  review: Review.optional().describe('Where a model looked at what came out'),
  approval: Approval.optional().describe('What there was nobody to approve of; nothing was built'),
});
export type DesignResult = z.infer<typeof DesignResult>;

export const DesignProgress = z.strictObject({
  designId: DesignId,
  status: DesignStatus,
  stage: z.string().describe('What is going on, in words'),
  fraction: z.number().min(0).max(1),
});
export type DesignProgress = z.infer<typeof DesignProgress>;

export const DesignPlanNotice = z.strictObject({ designId: DesignId, plan: PlanInWords });
/** The plan while a model is still writing it: a line for each thing that is told whole. Nothing of it is run. */
export const DesignTextNotice = z.strictObject({ designId: DesignId, lines: z.array(z.string()) });
export const DesignQuestionNotice = z.strictObject({ designId: DesignId, question: Question });
export const DesignApprovalNotice = z.strictObject({ designId: DesignId, approval: Approval });
export const DesignSendingNotice = z.strictObject({ designId: DesignId, sending: Sending });
export const DesignFinishedNotice = z.strictObject({ designId: DesignId, result: DesignResult });
