import { PartwrightError } from '../../rpc-schema/errors.ts';

/** A part that would not be what was asked for. @param failures one line for each, with the measured fact */
export const requirementMissed = (failures: readonly string[], cause?: unknown): PartwrightError =>
  new PartwrightError('RequirementMissed', 'The part would not come out as asked.', {
    data: { details: failures.join('\n') },
    cause,
  });

/** That nobody mends a plan; what passed its checks and was only doubted is not spoiled by it. */
export const isUnmended = (error: unknown): error is PartwrightError =>
  error instanceof PartwrightError && (error.name === 'ModelFailed' || error.name === 'RequirementMissed');

/** What the person is told of it then. */
export const unmended = (why: string): string => `What was doubted in it was not mended. ${why}`;

/** Errors after which the document is not as it was: they outrank the wish to stop. */
export const isLeftOver = (error: unknown): boolean =>
  error instanceof PartwrightError && (error.name === 'NotRestored' || error.name === 'LeftInDocument');

export const cancelled = (cause?: unknown): PartwrightError =>
  new PartwrightError('Cancelled', 'It was stopped.', { cause });
