import type { Sleep } from '../http/pause.js';

/** A clock that stands still until it is told to move, and a chance that is none: for `createClient({ fetch, ...clock })`. */
export interface ManualClock {
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  /** Moves the clock in place of waiting, and writes the pause down. Does nothing once the signal is aborted. */
  readonly sleep: Sleep;
  readonly random: () => number;
  /** Milliseconds of each pause so far. */
  readonly pauses: readonly number[];
  /** Moves the clock by milliseconds. */
  readonly advance: (ms: number) => void;
}

/** Where a clock starts, and what chance gives. */
export interface ManualClockOptions {
  /** Milliseconds since the epoch. Default: Monday 5 January 2026, noon in UTC. */
  readonly start?: number;
  /** From 0 (inclusive) to 1. Default: always 0.5. */
  readonly random?: () => number;
}

/**
 * Makes a clock for tests: retries, ages of kept answers and total time limits pass in no time and come out the same each
 * time. The limit of a single attempt (`timeoutMs`) is a timer of the platform; see `stall`.
 *
 * @example
 * const clock = manualClock();
 * const client = createClient({ fetch: createMockTransport(routes), ...clock });
 */
export const manualClock = ({ start = Date.UTC(2026, 0, 5, 12), random = () => 0.5 }: ManualClockOptions = {}): ManualClock => {
  let time = start;
  const pauses: number[] = [];
  const advance = (ms: number): void => {
    time += ms;
  };
  return {
    now: () => time,
    random,
    pauses,
    advance,
    sleep: async (ms, signal) => {
      if (signal?.aborted) return;
      pauses.push(ms);
      advance(ms);
    },
  };
};
