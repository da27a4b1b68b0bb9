import type { FeedReader, FeedReading } from '@handrail/core/feeds';
import type { Vocabulary } from '@handrail/core/vocabulary';
import type { Answer, AnswerMeta, CallOptions, Client } from '../client.js';
import { ApiError } from '../http/api-error.js';
import { later } from '../http/later.js';
import { loadCode } from '../http/load-code.js';
import { call, type Call } from '../result.js';

/** What every source of meetings is told. */
export interface SourceOptions {
  /** The client that sends; one can serve many sources. */
  readonly client: Client;
  /** Name that each meeting carries in `source.feed`. Default: the address. */
  readonly feed?: string;
  /** IANA zone of the meetings whose rows name none. Without it such rows promise no hour. */
  readonly timeZone?: string;
  /** Programme whose type codes the source uses. Each source says its default. */
  readonly programme?: string;
  /** English names of the programme's types, to understand names and spot unknown codes; AA's own where the programme is `aa`. */
  readonly vocabulary?: Vocabulary;
}

/** How to load a source. */
export interface LoadOptions extends CallOptions {
  /** Awaited between slices of rows, so that a page stays responsive while a long list is read. */
  readonly between?: () => Promise<void>;
}

/** What came of a source: canonical meetings, what was wrong in its rows, and where the answer came from. */
export interface SourceReading extends FeedReading {
  readonly meta: AnswerMeta;
  /** The same for the same list: changes when anything in the answer does. */
  readonly fingerprint: string;
  /** After `reload`: nothing has changed, and `meetings` are those of before. */
  readonly isUnchanged?: boolean;
  /** With `meta.origin` `stale`: the newer list, when it has come. */
  readonly renewal?: Promise<SourceReading>;
}

/** A list of meetings somewhere. Loading rejects with `ApiError`; one bad row never loses a list. */
export interface MeetingSource {
  /** Identifies the source in `source.feed` of its meetings, and in statuses. */
  readonly feed: string;
  /** Gets the list as it is sent, not yet understood. */
  readonly download: Call<[options?: CallOptions], Answer<unknown>>;
  /**
   * Starts to read what `download` gave; some lists need to know when they were sent. Code that its rows need is loaded
   * first: rejects with `ApiError` of kind `network` when it cannot be had. `between` is awaited where that takes reading.
   */
  startReading(data: unknown, meta?: AnswerMeta, between?: () => Promise<void>): Promise<FeedReader>;
  /** Downloads and reads. */
  readonly load: Call<[options?: LoadOptions], SourceReading>;
  /**
   * Loads again, with no more work than needed: where nothing has changed, the meetings of before are kept as they are.
   * Meetings keep their ids through edits, so that links to them outlive a reload.
   */
  readonly reload: Call<[previous: SourceReading, options?: LoadOptions], SourceReading>;
}

const ROWS_PER_STEP = 200;

/** What a source must say about itself; the rest is the same for all. */
export interface SourceParts {
  readonly feed: string;
  /** Address for errors. */
  readonly url: string;
  download(options: CallOptions): Promise<Answer<unknown>>;
  startReading(data: unknown, meta?: AnswerMeta, between?: () => Promise<void>): FeedReader | Promise<FeedReader>;
  /** What has changed since a reading, where the back end can tell; `undefined` when the whole list must be loaded. */
  reload?(previous: SourceReading, options: LoadOptions): Promise<SourceReading | undefined>;
}

const isUnreadable = ({ rows, findings }: FeedReading): boolean =>
  rows === 0 && findings.some(({ code }) => code === 'feed-shape' || code === 'format-unknown');

/** Makes a source of how it is downloaded and read. A list that cannot be recognised is a failure and not an empty list. */
export const meetingSource = ({ feed, url, download, startReading, reload }: SourceParts): MeetingSource => {
  const readingOf = async (answer: Answer<unknown>, between?: () => Promise<void>): Promise<SourceReading> => {
    const { data, meta, renewal } = answer;
    const reader = await startReading(data, meta, between);
    while (between && !reader.step(ROWS_PER_STEP)) await between();
    const reading = reader.finish();
    if (isUnreadable(reading)) throw new ApiError('decode', url, { status: meta.status, cause: reading.findings[0] });
    return {
      ...reading,
      meta,
      fingerprint: answer.fingerprint(),
      ...(renewal && { renewal: later(renewal, (newer) => readingOf(newer, between)) }),
    };
  };
  const load = async ({ between, ...options }: LoadOptions = {}): Promise<SourceReading> => readingOf(await download(options), between);
  const loadAgain = async (previous: SourceReading, options: LoadOptions): Promise<SourceReading> => {
    const { between, ...rest } = options;
    const answer = await download(rest);
    const fingerprint = answer.fingerprint();
    if (fingerprint === previous.fingerprint) {
      const { meta, renewal } = answer;
      const { renewal: _, ...kept } = previous;
      return { ...kept, meta, isUnchanged: true, ...(renewal && { renewal: later(renewal, (newer) => readingOf(newer, between)) }) };
    }
    const reading = await readingOf(answer, between);
    // Two lists are compared by more code than one list is read by; most pages never do.
    const { keepIds } = await loadCode(url, () => import('@handrail/core/merge'));
    return { ...reading, meetings: keepIds(previous.meetings, reading.meetings) };
  };
  return {
    feed,
    startReading: async (data, meta, between) => startReading(data, meta, between),
    download: call((options: CallOptions = {}) => download(options)),
    load: call(load),
    reload: call(async (previous, options = {}) => (await reload?.(previous, options)) ?? loadAgain(previous, options)),
  };
};
