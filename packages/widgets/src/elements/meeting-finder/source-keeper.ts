import { federate, slowly } from '@handrail/api-client/federation';
import type { Federation, SourceStatus as KeptStatus } from '@handrail/api-client/federation';
import type { Meeting } from '@handrail/core';
import { unhurried } from '../../platform/unhurried.js';
import type { FeedLoader, SourceStatus } from './feed-loader.js';
import { KeptSource } from './kept-source.js';
import { warnAboutFindings } from './warn-about-findings.js';

/** What the keeper needs of the finder. */
export interface KeeperOptions {
  readonly keepCopy: boolean;
  readonly signal: AbortSignal;
  onStatus(status: SourceStatus): void;
}

/** A name for each source that no other has, though a page may name one list twice. */
const ownNames = (loaders: readonly FeedLoader[]): readonly string[] => {
  const taken = new Set<string>();
  return loaders.map(({ status: { source, name } }, index) => {
    let feed = source.url || name;
    while (taken.has(feed)) feed += `~${index + 1}`;
    taken.add(feed);
    return feed;
  });
};

/**
 * Keeps the lists from their first reading on: loads what has changed when it is asked to, tries again what could not be had,
 * and shows once what several lists have. All of that is the client's.
 */
export class SourceKeeper {
  readonly #loaders: readonly FeedLoader[];
  readonly #sources: readonly KeptSource[];
  readonly #federation: Federation;

  constructor(loaders: readonly FeedLoader[], { keepCopy, signal, onStatus }: KeeperOptions) {
    this.#loaders = loaders;
    const feeds = ownNames(loaders);
    this.#sources = loaders.map((loader, index) => new KeptSource(loader, feeds[index]!, keepCopy));
    // What the loaders brought before is told already.
    let isTold = true;
    this.#federation = federate(this.#sources, {
      signal,
      loading: { between: unhurried() },
      // Data of the page that is no list stays none; what else could not be had may come.
      askAgain: (status, failures) => {
        const { url } = loaders[feeds.indexOf(status.feed)]?.status.source ?? {};
        return url === undefined && status.error?.kind === 'decode' ? undefined : slowly(status, failures);
      },
      onStatus: (kept) => {
        const status = this.#shown(kept, feeds.indexOf(kept.feed));
        warnAboutFindings(status);
        if (!isTold) onStatus(status);
      },
    });
    for (const loader of loaders) if (loader.status.state !== 'loading') this.take(loader);
    isTold = false;
  }

  get statuses(): readonly SourceStatus[] {
    return this.#federation.statuses.map((status, index) => this.#shown(status, index));
  }

  /** Each meeting once. The same array until something changes. */
  get meetings(): readonly Meeting[] {
    return this.#federation.reading.meetings;
  }

  /** The meeting that an id names, also by the id that another list has for it. */
  find(id: string): Meeting | undefined {
    return this.#federation.reading.find(id);
  }

  /** What a meeting that was shown before is now. */
  follow(meeting: Meeting): Meeting | undefined {
    return this.#federation.follow(meeting);
  }

  /** A meeting as each list has it that has it. */
  listingsOf(meeting: Meeting): readonly Meeting[] {
    return this.#federation.reading.listingsOf(meeting);
  }

  /** Loads what has changed in all lists, or in those that could not be had. What still loads for the first time is let be. */
  load(isAll: boolean): void {
    void this.#federation.load({ only: ({ state }) => state !== 'loading' && (isAll || state !== 'ready') });
  }

  /** Loads what takes more than a first attempt. */
  begin(loader: FeedLoader): void {
    const feed = this.#sources[this.#loaders.indexOf(loader)]?.feed;
    void this.#federation.load({ only: (status) => status.feed === feed && status.state === 'loading' });
  }

  /** Takes in what came of a first attempt. */
  take(loader: FeedLoader): void {
    const source = this.#sources[this.#loaders.indexOf(loader)];
    if (source) this.#federation.take(source.feed, source.take());
  }

  /** The finder's own status of a source. */
  #shown({ state, reading, error }: KeptStatus, index: number): SourceStatus {
    const { status } = this.#loaders[index]!;
    if (state === 'loading') return status;
    const { source, name } = status;
    return {
      source,
      name,
      state,
      ...(reading && { reading, receivedAt: reading.meta.receivedAt }),
      ...(error && { failure: error }),
    };
  }
}
