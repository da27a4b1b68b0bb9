import { ApiError } from '../http/api-error.js';
import type { Result } from '../result.js';
import type { SourceReading } from '../source/meeting-source.js';

/**
 * How one source stands. `loading`: nothing is known of it yet. `stale`: the meetings of an earlier answer serve, because a
 * newer one could not be had; `reading.meta.receivedAt` says when that answer came, and `error` why there is none since.
 */
export interface SourceStatus {
  readonly feed: string;
  readonly state: 'loading' | 'ready' | 'stale' | 'failed';
  /** The last good reading, whatever came after it. */
  readonly reading?: SourceReading;
  /** Why the last attempt failed. */
  readonly error?: ApiError;
}

/** How a source stands after an attempt. @param before What was read before it. */
export const statusOf = (feed: string, before: SourceReading | undefined, result: Result<SourceReading>): SourceStatus => {
  if (!result.ok) return { feed, state: before ? 'stale' : 'failed', ...(before && { reading: before }), error: result.error };
  const { meta } = result.data;
  if (meta.origin !== 'stale-if-error') return { feed, state: 'ready', reading: result.data };
  return { feed, state: 'stale', reading: result.data, ...(meta.failure instanceof ApiError && { error: meta.failure }) };
};
