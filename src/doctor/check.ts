// What one check of the doctor tells: found, expected, and what mends it. A check never throws: what it could not find
// out is itself a finding.

/** ok: as it should be. warning: works, but not as well or not for long. failed: the assistant cannot run so. */
export type CheckStatus = 'ok' | 'warning' | 'failed';

/** The outcome of one check. */
export interface Check {
  /** What was looked at: "index", "disk space". */
  readonly name: string;
  readonly status: CheckStatus;
  readonly found: string;
  readonly expected: string;
  /** What to do; "" when ok. */
  readonly fix: string;
}

/** A check in which all is well. */
export function passed(name: string, found: string, expected: string): Check {
  return { name, status: 'ok', found, expected, fix: '' };
}

/** A check that needs something done. */
export function failed(
  name: string,
  { found, expected, fix }: Pick<Check, 'found' | 'expected' | 'fix'>,
  status: 'warning' | 'failed' = 'failed',
): Check {
  return { name, status, found, expected, fix };
}

/** The worst status of several; ok of none. */
export function worstStatus(checks: readonly Check[]): CheckStatus {
  if (checks.some(({ status }) => status === 'failed')) return 'failed';
  return checks.some(({ status }) => status === 'warning') ? 'warning' : 'ok';
}
