import { ApiError } from '@handrail/api-client/fetch-once';
import { soonestRows } from '@handrail/core/feeds/first-rows';
import { startGradualReading } from '@handrail/core/feeds/gradual-rows';
import type { RestOfReaders } from '@handrail/core/feeds/gradual-rows';
import type { FeedOptions, FeedReader, FeedReading, Moment } from '@handrail/core/feeds';
import type { Meeting } from '@handrail/core';
import type { Vocabulary } from '@handrail/core/vocabulary';
import { hasPrefix } from '../../platform/addresses-of.js';
import { downloadFeed } from '../../platform/shared-fetch.js';
import type { Download } from '../../platform/shared-fetch.js';
import { afterPaint, inSlices, yieldToPage } from '../../platform/yield-to-page.js';
import { isMeetingGuide } from './is-meeting-guide.js';

/** A list of meetings to show: a URL to load, or data that the page already has. */
export interface FinderSource {
  /** An address, or a source with its prefix, such as `bmlt:https://…` or `sheet:…`. */
  readonly url?: string;
  /** Parsed Meeting Guide JSON. */
  readonly data?: unknown;
  /** Name for messages; default the URL's host. */
  readonly name?: string;
  /** IANA zone for rows that name none; default the element's `time-zone`. */
  readonly timeZone?: string;
  /** Programme whose type codes the list uses; default the element's `programme`. */
  readonly programme?: string;
}

/** How a source stands. `stale`: the last good copy is shown because a newer one could not be loaded. */
export interface SourceStatus {
  readonly source: FinderSource;
  readonly name: string;
  readonly state: 'loading' | 'ready' | 'stale' | 'failed';
  readonly reading?: FeedReading;
  /** Of a long list that is still being read: the meetings that are on now or next. */
  readonly early?: readonly Meeting[];
  /** When the shown copy was received, in milliseconds since the epoch. */
  readonly receivedAt?: number;
  /** Why the last attempt failed; not always an `ApiError`, for a part of the finder may be missing. */
  readonly failure?: unknown;
}

/** What the loader needs to read a source. */
export interface LoaderOptions {
  readonly keepCopy: boolean;
  /** Nobody waits for the list any more. */
  readonly signal: AbortSignal;
  /** When the first rows are wanted before the rest has been read; undefined when they are of no use. */
  soonest(): Moment | undefined;
  vocabularyOf(programme: string): Promise<Vocabulary>;
  onStatus(loader: FeedLoader): void;
}

const ROWS_PER_STEP = 100;
/** Rows up to which a list is read as a whole before any is shown: that takes a few frames, and the number of results comes with it. */
const SHORT_LIST = 2_500;

/** The host of a list, or the source itself where its address has none, such as a sheet. */
export const sourceName = ({ name, url = '' }: FinderSource): string =>
  name || (/\/\/(?:[^/?#]*@)?([^/?#]+)/.exec(url)?.[1] ?? (/^$|:/.test(url) ? url : location.host));

/** Rows that are read first of a long list: more than the first page, for some are not meeting now. */
const EARLY_ROWS = 40;

/**
 * Loads one source for the first time, with no more than a plain Meeting Guide list needs. What it leaves, and what comes after
 * it has settled, is the keeper's.
 */
export class FeedLoader {
  readonly #options: LoaderOptions;
  status: SourceStatus;
  /** What was downloaded, until the keeper has it. */
  download: Download | undefined;
  /** Why it is left to the keeper: it takes more to read it or to keep a copy, or the first attempt failed in a way that passes. */
  left: unknown;
  #rest: Promise<RestOfReaders> | undefined;

  constructor(source: FinderSource, options: LoaderOptions) {
    this.#options = options;
    this.status = { source, name: sourceName(source), state: 'loading' };
  }

  /** Never rejects: what went wrong is in the status. */
  async load(): Promise<void> {
    const { source } = this.status;
    const { url } = source;
    const options = this.feedOptions();
    // The list, the names of its types and the rest of the readers are asked for side by side; who needs them waits for them.
    options.catch(() => undefined);
    this.#loadRest().catch(() => undefined);
    try {
      this.left = url !== undefined && (this.#options.keepCopy || hasPrefix(url));
      if (!this.left) {
        const download = url === undefined ? { data: source.data, text: '', url: '', receivedAt: Date.now() } : await downloadFeed(url);
        this.download = download;
        if (isMeetingGuide(download.data)) {
          await this.#read(download, await options);
          return;
        }
        this.left = true;
      }
      this.set({});
    } catch (failure) {
      // Not JSON: perhaps a calendar or a table. What is none of these fails there again.
      this.left = failure instanceof ApiError && (failure.retryable || failure.kind === 'decode') && failure;
      this.set(this.left ? {} : { state: 'failed', failure });
    }
  }

  /** How the rows are to be read. */
  async feedOptions(): Promise<FeedOptions> {
    const { source, name } = this.status;
    const { url = '', programme: named = 'aa', timeZone } = source;
    // BMLT is the software of NA, and no fellowship of AA's has it.
    const programme = named === 'aa' && url.startsWith('bmlt:') ? 'na' : named;
    const vocabulary = await this.#options.vocabularyOf(programme);
    return { feed: url || name, ...(timeZone && { timeZone }), programme, vocabulary };
  }

  /** Of a long list, shows what is on now or next before the rest is read. */
  async showSoonest(data: unknown, options: FeedOptions): Promise<void> {
    const moment = startGradualReading(data, options).rows > SHORT_LIST ? this.#options.soonest() : undefined;
    if (!moment) return;
    const values = await this.#loadRest();
    const reader = startGradualReading(soonestRows(data, { ...options, values }, moment, EARLY_ROWS), options);
    reader.goOn(values);
    this.set({ early: reader.finish().meetings });
    await afterPaint();
  }

  /** A reader of rows of any kind; the first untidy one waits for what reads it. */
  async startReading(data: unknown, options: FeedOptions): Promise<FeedReader> {
    const { signal } = this.#options;
    const reader = startGradualReading(data, options);
    await inSlices(() => reader.step(ROWS_PER_STEP) || reader.isWaiting(), signal);
    if (reader.isWaiting()) reader.goOn(await this.#loadRest());
    return reader;
  }

  /** Tells what is new, as long as anybody waits for it. */
  set(change: Partial<SourceStatus>): void {
    if (this.#options.signal.aborted) return;
    this.status = { ...this.status, ...change };
    this.#options.onStatus(this);
  }

  #loadRest(): Promise<RestOfReaders> {
    this.#rest ??= import('@handrail/core/feeds/rest-of-readers').then(
      ({ restOfReaders }) => restOfReaders,
      (cause: unknown) => {
        this.#rest = undefined;
        throw new ApiError('network', this.status.name, { cause });
      },
    );
    return this.#rest;
  }

  async #read({ data, receivedAt }: Download, options: FeedOptions): Promise<void> {
    const { signal } = this.#options;
    await yieldToPage();
    await this.showSoonest(data, options);
    const reader = await this.startReading(data, options);
    await inSlices(() => reader.step(ROWS_PER_STEP), signal);
    if (!signal.aborted) this.set({ state: 'ready', reading: reader.finish(), receivedAt, failure: undefined });
  }
}
