import { ApiError, call, meetingSource } from '@handrail/api-client';
import type { Call, LoadOptions, MeetingSource, Result, SourceReading } from '@handrail/api-client';
import { earlyReading } from '@handrail/api-client/federation';
import type { FederatedSource } from '@handrail/api-client/federation';
import type { FeedReader } from '@handrail/core/feeds';
import type { Meeting } from '@handrail/core';
import type { FeedLoader } from './feed-loader.js';
import { listSource } from './list-source.js';

/** Data that the page gave. It may have changed it since, so that it is read each time. */
const pageSource = (data: unknown, feed: string, startReading: (rows: unknown) => Promise<FeedReader>): MeetingSource => {
  let times = 0;
  const answer = () => ({
    data,
    fingerprint: () => `page ${(times += 1)}`,
    meta: { status: 200, url: '', headers: new Headers(), receivedAt: Date.now(), origin: 'network' as const },
  });
  return meetingSource({
    feed,
    url: feed,
    download: async () => answer(),
    startReading,
  });
};

/** A source of the finder as the client keeps it, which goes on from what the finder's first attempt brought. */
export class KeptSource implements FederatedSource {
  readonly feed: string;
  readonly load: Call<[options?: LoadOptions], SourceReading>;
  readonly reload: Call<[previous: SourceReading, options?: LoadOptions], SourceReading>;
  readonly #loader: FeedLoader;
  readonly #keepCopy: boolean;
  #opened: Promise<MeetingSource> | undefined;

  constructor(loader: FeedLoader, feed: string, keepCopy: boolean) {
    this.#loader = loader;
    this.#keepCopy = keepCopy;
    this.feed = feed;
    this.load = call((options) => this.#safely((source) => source.load(options)));
    this.reload = call((previous, options) => this.#safely((source) => source.reload(previous, options)));
  }

  /** What came of the first attempt, once it has settled. */
  take(): Result<SourceReading> {
    const { status, download } = this.#loader;
    const { reading, failure } = status;
    if (!reading || !download) return { ok: false, error: this.#errorOf(failure) };
    // The text is not needed any more.
    this.#loader.download = undefined;
    const own = (meeting: Meeting): Meeting => ({ ...meeting, source: { ...meeting.source, feed: this.feed } });
    const isNamed = reading.meetings.every(({ source }) => source.feed === this.feed);
    return { ok: true, data: earlyReading(isNamed ? reading : { ...reading, meetings: reading.meetings.map(own) }, download) };
  }

  #errorOf(failure: unknown): ApiError {
    return failure instanceof ApiError ? failure : new ApiError('network', this.feed, { cause: failure });
  }

  async #open(): Promise<MeetingSource> {
    const { url, data } = this.#loader.status.source;
    const options = { ...(await this.#loader.feedOptions()), feed: this.feed };
    const startReading = (rows: unknown): Promise<FeedReader> => this.#loader.startReading(rows, options);
    if (url === undefined) return pageSource(data, this.feed, startReading);
    const { download, left } = this.#loader;
    this.#loader.download = this.#loader.left = undefined;
    return listSource(url, {
      keepCopy: this.#keepCopy,
      options,
      download,
      failed: left instanceof ApiError && left.retryable ? left : undefined,
      onRows: (rows) => this.#loader.showSoonest(rows, options),
      startReading,
    });
  }

  /** A list that no reader can bear, or a part that cannot be loaded, takes no other list with it. */
  async #safely<T>(run: (source: MeetingSource) => Promise<T>): Promise<T> {
    let source: MeetingSource;
    try {
      source = await (this.#opened ??= this.#open());
    } catch (cause) {
      this.#opened = undefined;
      throw this.#errorOf(cause);
    }
    try {
      return await run(source);
    } catch (cause) {
      throw cause instanceof ApiError ? cause : new ApiError('decode', this.feed, { cause });
    }
  }
}
