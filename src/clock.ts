// Time enters through this one shape, so that stage durations and days can be asserted without sleeping.
// It does not format and knows no time zones.

/** A source of time. `now` is monotonic, in milliseconds; `date` is the wall clock. */
export interface Clock {
  now(): number;
  date(): Date;
}

/** The clock of the machine. */
export const systemClock: Clock = {
  now: () => performance.now(),
  date: () => new Date(),
};
