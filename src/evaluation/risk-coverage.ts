// What moving the line of a judge would do: how much is answered against how much of it is wrong, and whether a
// probability of .8 means eight in ten. Pure: verdicts in, points out.

/** One verdict with the truth. */
export interface Verdict {
  /** Probability, 0 to 1. */
  readonly probability: number;
  readonly isRight: boolean;
  /** The question it belongs to. */
  readonly question: string;
  /** How much it counted when the judge was fitted. */
  readonly weight: number;
}

/** One position of the line. */
export interface CurvePoint {
  /** Verdicts at and above it count as answers. */
  readonly line: number;
  /** 0 to 1; of what, each curve says. */
  readonly coverage: number;
  /** Wrong answers over answers, 0 to 1. */
  readonly risk: number;
}

/** Verdicts with probabilities between two bounds. */
export interface ReliabilityBin {
  /** Lower bound, included; the upper one is .1 above it. */
  readonly from: number;
  readonly n: number;
  readonly meanProbability: number;
  /** Right ones over n. */
  readonly observed: number;
  /** The same with the weights of fitting, which count right ones more often. */
  readonly observedAsFitted: number;
}

/**
 * Documents of lists: coverage = right documents listed / right documents (recall over all questions together), risk =
 * wrong documents listed / documents listed. One point for each probability that occurs, line falling.
 */
export function documentCurve(verdicts: readonly Verdict[]): CurvePoint[] {
  return curve(verdicts, verdicts.filter(({ isRight }) => isRight).length, ({ isRight }) => isRight);
}

/**
 * Facts, by the most probable sentence of each question: coverage = questions answered / questions, risk = answers with
 * the wrong sentence / answers. Questions that nothing answers are among them, so a perfect judge stops below 1.
 */
export function factCurve(verdicts: readonly Verdict[]): CurvePoint[] {
  const first = new Map<string, Verdict>();
  for (const verdict of verdicts) {
    const held = first.get(verdict.question);
    if (held === undefined || verdict.probability > held.probability) first.set(verdict.question, verdict);
  }
  return curve([...first.values()], first.size, () => true);
}

/** The point of the line that a judge works with: the last at or above it; undefined when nothing is. */
export function pointAt(points: readonly CurvePoint[], line: number): CurvePoint | undefined {
  return points.filter((point) => point.line >= line).at(-1);
}

/** Ten bins of equal width; empty ones are left out. */
export function reliability(verdicts: readonly Verdict[]): ReliabilityBin[] {
  return Array.from({ length: 10 }, (_, bin) =>
    verdicts.filter(({ probability }) => Math.min(9, Math.floor(probability * 10)) === bin),
  ).flatMap((members, bin) => {
    if (members.length === 0) return [];
    const sum = (value: (verdict: Verdict) => number) =>
      members.reduce((total, verdict) => total + value(verdict), 0);
    return [
      {
        from: bin / 10,
        n: members.length,
        meanProbability: sum(({ probability }) => probability) / members.length,
        observed: sum(({ isRight }) => Number(isRight)) / members.length,
        observedAsFitted: sum(({ isRight, weight }) => (isRight ? weight : 0)) / sum(({ weight }) => weight),
      },
    ];
  });
}

function curve(
  verdicts: readonly Verdict[],
  total: number,
  isCovering: (verdict: Verdict) => boolean,
): CurvePoint[] {
  const points: CurvePoint[] = [];
  let covered = 0;
  let wrong = 0;
  const sorted = [...verdicts].sort((a, b) => b.probability - a.probability);
  sorted.forEach((verdict, index) => {
    if (isCovering(verdict)) covered += 1;
    if (!verdict.isRight) wrong += 1;
    const { probability: line } = verdict;
    if (sorted[index + 1]?.probability === line) return;
    points.push({ line, coverage: total === 0 ? 0 : covered / total, risk: wrong / (index + 1) });
  });
  return points;
}
