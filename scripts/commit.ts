// Which commit a figure was measured on, so that it can be measured again.
import { execFileSync } from 'node:child_process';

/** Short name of the commit checked out in the working folder, "unknown" outside a repository or without git. */
export function currentCommit(): string {
  try {
    return execFileSync('git', ['rev-parse', '--short', 'HEAD'], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }).trim();
  } catch {
    return 'unknown';
  }
}
