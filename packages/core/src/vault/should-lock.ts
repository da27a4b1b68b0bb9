/** What decides whether a vault locks by itself. Times in milliseconds. */
export interface LockTiming {
  /** When the person last did something, milliseconds since the epoch. */
  readonly lastActive: number;
  /** Since when the page is hidden, milliseconds since the epoch; absent while it is seen. */
  readonly hiddenSince?: number | undefined;
  readonly now: number;
  /** How long nothing may happen; five minutes unless given. `Infinity` never locks. */
  readonly idleMs?: number;
  /** How long the page may be hidden; one minute unless given, time to copy a number from another app. 0 locks at once. */
  readonly hiddenMs?: number;
}

/**
 * Tells whether a vault is due to be locked. Core has no timers: ask at every sign of life and every few seconds between.
 * A clock that was set back, or a time that is no number, locks: it is the safe side, and nothing is gone by it.
 */
export function shouldLock({ lastActive, hiddenSince, now, idleMs = 300_000, hiddenMs = 60_000 }: LockTiming): boolean {
  const isWithin = (since: number, limit: number): boolean => now - since >= 0 && now - since < limit;
  return !isWithin(lastActive, idleMs) || (hiddenSince !== undefined && !isWithin(hiddenSince, hiddenMs));
}
