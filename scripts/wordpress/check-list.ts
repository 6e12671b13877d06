// Runs named checks one after another and keeps count: a check that fails is told and the rest go on, so that one run
// shows everything that is wrong.

/** Checks of one run. */
export interface CheckList {
  /** Runs a check and prints its name with the outcome. @param act throws when the rule does not hold. */
  check(rule: string, act: () => unknown): Promise<void>;
  /** Says that something could not be tried. */
  skip(rule: string, reason: string): void;
  /** Prints the counts. @returns whether nothing failed. */
  finish(): boolean;
}

/** An empty list that prints to a function. */
export function createCheckList(print: (line: string) => void): CheckList {
  const counts = { passed: 0, failed: 0, skipped: 0 };
  return {
    async check(rule, act) {
      try {
        await act();
        counts.passed += 1;
        print(`ok      ${rule}`);
      } catch (error) {
        counts.failed += 1;
        const message = error instanceof Error ? error.message : String(error);
        print(`FAILED  ${rule}\n        ${message.replaceAll('\n', '\n        ')}`);
      }
    },
    skip(rule, reason) {
      counts.skipped += 1;
      print(`skipped ${rule}: ${reason}`);
    },
    finish() {
      print(`${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`);
      return counts.failed === 0;
    },
  };
}
