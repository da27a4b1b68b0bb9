import type { Meeting } from '@handrail/core';
import { FeedLoader } from './feed-loader.js';
import type { FinderSource, LoaderOptions, SourceStatus } from './feed-loader.js';
import type { SourceKeeper } from './source-keeper.js';

/** What the lists need of the finder. */
export interface ListsOptions extends Omit<LoaderOptions, 'signal' | 'onStatus'> {
  onStatus(status: SourceStatus): void;
}

const MOST_PAUSE_MS = 300_000;

/**
 * The lists of a finder. Each is loaded once with no more than is here; the keeper, which loads after the first rows, goes on
 * from there. Where it cannot be loaded, whatever failed is asked for again by what is here.
 */
export class FeedLists {
  #life = new AbortController();
  #loaders: readonly FeedLoader[] = [];
  #keeping: Promise<SourceKeeper | undefined> | undefined;
  #options: ListsOptions | undefined;
  #pauseMs = 0;
  keeper: SourceKeeper | undefined;

  get statuses(): readonly SourceStatus[] {
    return this.keeper?.statuses ?? this.#loaders.map(({ status }) => status);
  }

  /** The meetings of all lists that have been read in full: each once, as soon as the keeper is there. */
  get meetings(): readonly Meeting[] {
    return this.keeper?.meetings ?? this.statuses.flatMap(({ reading }) => reading?.meetings ?? []);
  }

  /** Begins to load sources, in place of those before. */
  start(sources: readonly FinderSource[], options: ListsOptions): void {
    this.stop();
    const { signal } = (this.#life = new AbortController());
    this.#keeping = this.keeper = undefined;
    this.#pauseMs = 1_250;
    this.#options = options;
    this.#loaders = sources.map(
      (source) => new FeedLoader(source, { ...options, signal, onStatus: (loader) => void this.#tell(loader, signal) }),
    );
    for (const loader of this.#loaders) void loader.load();
  }

  stop(): void {
    this.#life.abort();
  }

  /** Loads the keeper, and hands it the lists. Never rejects; whoever asks next tries again. */
  keep(): Promise<SourceKeeper | undefined> {
    const { signal } = this.#life;
    const options = this.#options;
    this.#keeping ??= import('./source-keeper.js').then(
      ({ SourceKeeper: Keeper }) => {
        if (signal.aborted || !options) return undefined;
        return (this.keeper = new Keeper(this.#loaders, { ...options, signal }));
      },
      () => {
        if (!signal.aborted) this.#keeping = undefined;
        return undefined;
      },
    );
    return this.#keeping;
  }

  /** Loads all lists again, or those that could not be had. */
  async load(isAll: boolean): Promise<void> {
    if (await this.keep()) this.keeper?.load(isAll);
    else for (const loader of this.#loaders) if (isAll || loader.status.failure) void loader.load();
  }

  async #tell(loader: FeedLoader, signal: AbortSignal): Promise<void> {
    const { status, left } = loader;
    if (status.state === 'loading' && left) {
      if (await this.keep()) this.keeper?.begin(loader);
      else loader.set({ state: 'failed', failure: left });
      return;
    }
    if (this.keeper && status.state !== 'loading') {
      this.keeper.take(loader);
      return;
    }
    this.#options?.onStatus(status);
    if (!status.failure) return;
    this.#pauseMs = Math.min(this.#pauseMs * 4, MOST_PAUSE_MS);
    setTimeout(() => {
      // The keeper has pauses of its own.
      if (!signal.aborted && !this.keeper) void this.load(false);
    }, this.#pauseMs);
  }
}
