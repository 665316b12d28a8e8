import { z } from 'zod';
import type { Trial } from '../prompts/judge.ts';

/** How a request is answered: a script by the model, a plan by the model, or a plan by rule and by the model for the rest. */
export const MODES = {
  a: 'the model writes a FreeCAD script',
  b: 'the model plans, Partwright builds',
  c: 'the built-in planner first, the model for the rest',
} as const;
export type Mode = keyof typeof MODES;

export const Outcome = z.strictObject({
  id: z.string(),
  /** What the part came to; `right` within a hundredth. */
  verdict: z.enum(['right', 'wrong', 'asked', 'refused', 'failed']),
  /** A solid came out, right or not. */
  solid: z.boolean(),
  why: z.string(),
  rounds: z.int(),
  /** Calls of the model. */
  calls: z.int(),
  input: z.int(),
  cachedInput: z.int(),
  output: z.int(),
  seconds: z.number(),
});
export type Outcome = z.infer<typeof Outcome>;

/** Answers one request in one mode. */
export type Answer = (trial: Trial) => Promise<Omit<Outcome, 'id' | 'seconds'>>;

/** Keeps the answers of the model beside the results, for whoever wants to know what it wrote. */
export type Keep = (id: string, round: number, extension: string, text: string) => Promise<void>;
