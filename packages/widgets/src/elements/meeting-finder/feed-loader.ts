import { ApiError } from '@handrail/api-client/fetch-once';
import type { FeedOptions, FeedReading, Moment } from '@handrail/core/feeds';
import type { Meeting } from '@handrail/core';
import type { Vocabulary } from '@handrail/core/vocabulary';
import { afterPaint, inSlices, yieldToPage } from '../../platform/yield-to-page.js';
import { FeedFetcher } from './feed-fetcher.js';
import { plainFeed } from './fetched-feed.js';
import type { FetchedFeed } from './fetched-feed.js';

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
  /** `ApiError` kind of the last failure. */
  readonly failure?: string;
}

/** What the loader needs to read a source. */
export interface LoaderOptions {
  readonly keepCopy: boolean;
  /** When the first rows are wanted before the rest has been read; undefined when they are of no use. */
  soonest(): Moment | undefined;
  vocabularyOf(programme: string): Promise<Vocabulary>;
  onStatus(status: SourceStatus): void;
}

const ROWS_PER_STEP = 100;
/** Rows up to which a list is read as a whole before any is shown: that takes a few frames, and the number of results comes with it. */
const SHORT_LIST = 2_500;
/** Pauses before a failed source is tried again, in milliseconds; the last one repeats. */
const RETRY_MS = [5_000, 20_000, 60_000, 300_000] as const;

/** The host of a list, or the source itself where its address has none, such as a sheet. */
export const sourceName = ({ name, url = '' }: FinderSource): string =>
  name || (/\/\/(?:[^/?#]*@)?([^/?#]+)/.exec(url)?.[1] ?? (/^$|:/.test(url) ? url : location.host));

/** Loads one source, keeps its last good reading through failures, and tries again by itself. */
export class FeedLoader {
  readonly #source: FinderSource;
  readonly #options: LoaderOptions;
  readonly #abort = new AbortController();
  #status: SourceStatus;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #failures = 0;
  #fetcher: FeedFetcher | undefined;

  constructor(source: FinderSource, options: LoaderOptions) {
    this.#source = source;
    this.#options = options;
    this.#status = { source, name: sourceName(source), state: 'loading' };
  }

  get status(): SourceStatus {
    return this.#status;
  }

  /** Loads, or loads again. Never rejects: what went wrong is in the status. `isFresh`: a download of a moment ago will not do. */
  async load(isFresh = false): Promise<void> {
    clearTimeout(this.#timer);
    try {
      const feed = await this.#get(isFresh || this.#failures > 0);
      await yieldToPage();
      const reading = await this.#read(feed);
      if (reading === undefined) return;
      const { receivedAt, failure } = feed;
      if (failure) {
        this.#set({ state: 'stale', reading, receivedAt, failure });
        this.#tryLater();
      } else {
        this.#failures = 0;
        this.#set({ state: 'ready', reading, receivedAt });
      }
    } catch (error) {
      if (this.#abort.signal.aborted) return;
      const failure = error instanceof ApiError ? error.kind : 'failed';
      this.#set({ state: this.#status.reading === undefined ? 'failed' : 'stale', failure });
      if (this.#source.url !== undefined) this.#tryLater();
    }
  }

  stop(): void {
    this.#abort.abort();
    clearTimeout(this.#timer);
  }

  async #feedOptions(): Promise<FeedOptions> {
    const { url = '', programme: named = 'aa', timeZone } = this.#source;
    // BMLT is the software of NA, and no fellowship of AA's has it.
    const programme = named === 'aa' && url.startsWith('bmlt:') ? 'na' : named;
    const vocabulary = await this.#options.vocabularyOf(programme);
    return { feed: url || this.#status.name, ...(timeZone && { timeZone }), programme, vocabulary };
  }

  async #get(isFresh: boolean): Promise<FetchedFeed> {
    const { url, data } = this.#source;
    const options = this.#feedOptions();
    if (url === undefined) return plainFeed(data, Date.now(), await options);
    // The list and the names of its types are asked for side by side; who needs the names waits for them.
    options.catch(() => undefined);
    this.#fetcher ??= new FeedFetcher(url, this.#options.keepCopy);
    return this.#fetcher.get(isFresh, options);
  }

  async #read({ start, soonest }: FetchedFeed): Promise<FeedReading | undefined> {
    const reader = start();
    const moment = reader.rows > SHORT_LIST && this.#status.reading === undefined ? this.#options.soonest() : undefined;
    if (soonest && moment && !this.#abort.signal.aborted) {
      this.#set({ early: soonest(moment) });
      await afterPaint();
    }
    await inSlices(() => reader.step(ROWS_PER_STEP), this.#abort.signal);
    if (this.#abort.signal.aborted) return undefined;
    const reading = reader.finish();
    // A list that cannot be recognised is a failure, not an empty list.
    if (reading.findings.some(({ code }) => code === 'feed-shape' || code === 'format-unknown'))
      throw new ApiError('decode', this.#source.url ?? this.#status.name);
    return reading;
  }

  #tryLater(): void {
    const pause = RETRY_MS[Math.min(this.#failures, RETRY_MS.length - 1)];
    this.#failures += 1;
    this.#timer = setTimeout(() => void this.load(), pause);
  }

  #set(change: Partial<SourceStatus>): void {
    this.#status = { ...this.#status, ...change };
    this.#options.onStatus(this.#status);
  }
}

/** The meetings of all lists as one: an id that an earlier list already uses gets the list's number. */
export const mergeMeetings = (lists: readonly (readonly Meeting[])[]): readonly Meeting[] => {
  if (lists.length < 2) return lists[0] ?? [];
  const used = new Set<string>();
  return lists.flatMap((meetings, index) =>
    meetings.map((meeting) => {
      const id = used.has(meeting.id) ? `${meeting.id}~${index + 1}` : meeting.id;
      used.add(id);
      return id === meeting.id ? meeting : { ...meeting, id };
    }),
  );
};
