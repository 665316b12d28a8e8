import { PartwrightError } from '../../rpc-schema/errors.ts';

/** That nobody mends a plan; what passed its checks and was only doubted is not spoiled by it. */
export const isUnmended = (error: unknown): boolean =>
  error instanceof PartwrightError && (error.name === 'ModelFailed' || error.name === 'RequirementMissed');

/** Errors after which the document is not as it was: they outrank the wish to stop. */
export const isLeftOver = (error: unknown): boolean =>
  error instanceof PartwrightError && (error.name === 'NotRestored' || error.name === 'LeftInDocument');

export const cancelled = (cause?: unknown): PartwrightError =>
  new PartwrightError('Cancelled', 'It was stopped.', { cause });
