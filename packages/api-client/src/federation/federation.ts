import type { Finding, Meeting } from '@handrail/core';
import type { Sleep } from '../http/pause.js';
import type { Result } from '../result.js';
import type { LoadOptions, MeetingSource, SourceReading } from '../source/meeting-source.js';
import type { AskAgain } from './later-attempts.js';
import type { OneList } from './one-list.js';
import type { SourceStatus } from './source-status.js';

/** A finding, and the source in whose rows it was made. */
export interface SourceFinding extends Finding {
  readonly feed: string;
}

/** Several sources as one list. */
export interface FederatedReading extends OneList {
  readonly findings: readonly SourceFinding[];
  /** One for each source, in their order. Look here before you say that there are no meetings. */
  readonly statuses: readonly SourceStatus[];
}

/** What a federation needs of a source. */
export type FederatedSource = Pick<MeetingSource, 'feed' | 'load' | 'reload'>;

/** How a federation behaves. */
export interface FederationSettings {
  /**
   * Told of each source whenever it settles, so that a page need not wait for the slowest: after `load`, after `take`, and
   * after what happens by itself.
   */
  readonly onStatus?: (status: SourceStatus) => void;
  /** When a source that could not be had is asked again by itself: `slowly`, say. Default: never. */
  readonly askAgain?: AskAgain;
  /** How a source is loaded by itself, and where `load` does not say otherwise. */
  readonly loading?: Omit<LoadOptions, 'signal'>;
  /** Ends everything: what is under way, and what would happen by itself. */
  readonly signal?: AbortSignal;
  /** Waits before a source is asked again. Default: the platform's timer. */
  readonly sleep?: Sleep;
}

/** What to load. */
export interface FederationOptions extends LoadOptions {
  /** Default: all sources. */
  readonly only?: (status: SourceStatus) => boolean;
}

/** Several sources that are asked side by side, each settled on its own. */
export interface Federation {
  /**
   * Loads the sources; those that were read before are only asked for what has changed. Never rejects because of a source:
   * what failed is in `statuses`. Mistakes of a program (a `TypeError`, say) are thrown.
   */
  load(options?: FederationOptions): Promise<FederatedReading>;
  /** Takes in what came of a source elsewhere, a page's own first attempt say, as if `load` had brought it. */
  take(feed: string, result: Result<SourceReading>): void;
  /** How the sources stand now. */
  readonly statuses: readonly SourceStatus[];
  /** What they list now. The same object until something changes. */
  readonly reading: FederatedReading;
  /** What a meeting of an earlier reading is now: also under another id, or as another source lists it. */
  follow(meeting: Meeting): Meeting | undefined;
}
