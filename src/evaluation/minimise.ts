// Minimises a smooth function of many numbers from its value and gradient: limited-memory BFGS (Nocedal 1980, "Updating
// quasi-Newton matrices with limited storage") with steps halved until the value falls enough (Armijo 1966).

/** The value of a function at a point, and its gradient there. */
export interface Slope {
  readonly value: number;
  readonly gradient: Float64Array;
}

/** Steps remembered. Chosen: more change little. */
const MEMORY = 10;
/** A step is long enough when it wins this share of what its slope promises; the usual value. */
const ENOUGH = 1e-4;
/** Halvings after which there is nothing left to win. */
const MAX_HALVINGS = 20;

interface Step {
  readonly moved: Float64Array;
  readonly changed: Float64Array;
  /** Over the inner product of both. */
  readonly scale: number;
}

/** The point after at most so many steps from the start. Deterministic. */
export function minimise(
  start: Float64Array,
  slopeAt: (point: Float64Array) => Slope,
  steps: number,
): Float64Array {
  let point = start;
  let slope = slopeAt(point);
  const memory: Step[] = [];
  for (let taken = 0; taken < steps; taken += 1) {
    const direction = downhill(slope.gradient, memory);
    const promised = inner(direction, slope.gradient);
    // The first step has no curvature to go by: a unit length is tried.
    let length = memory.length === 0 ? 1 / Math.sqrt(inner(direction, direction)) : 1;
    let next = along(point, direction, length);
    let there = slopeAt(next);
    for (let halved = 0; there.value > slope.value + ENOUGH * length * promised; halved += 1) {
      if (halved === MAX_HALVINGS) return point;
      length /= 2;
      next = along(point, direction, length);
      there = slopeAt(next);
    }
    const moved = along(next, point, -1);
    const changed = along(there.gradient, slope.gradient, -1);
    const curvature = inner(moved, changed);
    if (curvature > 0) {
      memory.push({ moved, changed, scale: 1 / curvature });
      if (memory.length > MEMORY) memory.shift();
    }
    point = next;
    slope = there;
  }
  return point;
}

function downhill(gradient: Float64Array, memory: readonly Step[]): Float64Array {
  let direction: Float64Array = gradient.map((value) => -value);
  const shares = new Map<Step, number>();
  for (const step of memory.toReversed()) {
    const share = step.scale * inner(step.moved, direction);
    shares.set(step, share);
    direction = along(direction, step.changed, -share);
  }
  const latest = memory.at(-1);
  if (latest !== undefined) {
    const factor = 1 / (latest.scale * inner(latest.changed, latest.changed));
    direction = direction.map((value) => value * factor);
  }
  for (const step of memory) {
    const share = step.scale * inner(step.changed, direction);
    direction = along(direction, step.moved, shares.get(step)! - share);
  }
  return direction;
}

function along(point: Float64Array, direction: Float64Array, length: number): Float64Array {
  const moved = new Float64Array(point.length);
  for (let at = 0; at < point.length; at += 1) moved[at] = point[at]! + length * direction[at]!;
  return moved;
}

function inner(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < a.length; at += 1) sum += a[at]! * b[at]!;
  return sum;
}
