import type { DesignResult, Outcome } from '../../rpc-schema/design.ts';

/** result.json, and what --json prints. Lengths in mm, areas in mm2, volumes in mm3, times in ms. */
export interface CliResult extends Omit<DesignResult, 'error' | 'measured'> {
  readonly measured: DesignResult['measured'];
  /** Absolute paths by format. */
  readonly files: Record<string, string>;
  readonly error?: DesignResult['error'];
}

export function cliResult({ error, ...rest }: DesignResult, files: Record<string, string>): CliResult {
  return { ...rest, files, ...(error ? { error } : {}) };
}

export const EXIT: Record<Outcome, number> = { done: 0, failed: 1, question: 3, refused: 4, cancelled: 130 };
export const EXIT_USAGE = 2;

/** A setting that is wrong is a matter of usage, whatever the command. */
export const exitOf = ({
  outcome,
  error,
}: Pick<DesignResult, 'outcome'> & Pick<Partial<DesignResult>, 'error'>): number =>
  outcome === 'failed' && error?.name === 'SettingInvalid' ? EXIT_USAGE : EXIT[outcome];
