import type { SourceStatus } from './source-status.js';

/**
 * When a source that could not be had is asked again.
 *
 * @param status Of the source, with `error`.
 * @param failures Attempts in a row that failed, from 1.
 * @returns Milliseconds from now; `undefined` when it is not asked again before somebody loads.
 */
export type AskAgain = (status: SourceStatus, failures: number) => number | undefined;

/** Long enough for a server to recover, short enough for somebody who is waiting. */
const PAUSES_MS = [5_000, 20_000, 60_000];
const LAST_PAUSE_MS = 300_000;

/**
 * Asks again after 5, 20 and 60 seconds, then every 5 minutes, and no sooner than the server said. Not where this client
 * cannot do what was asked (`unsupported`): another attempt would end the same.
 */
export const slowly: AskAgain = ({ error }, failures) =>
  error?.kind === 'unsupported' ? undefined : Math.max(PAUSES_MS[failures - 1] ?? LAST_PAUSE_MS, error?.retryAfterMs ?? 0);
