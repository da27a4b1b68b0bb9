import { createClient, deviceStore, meetingSource } from '@handrail/api-client';
import type { Answer, ApiError, Client, ClientOptions, MeetingSource } from '@handrail/api-client';
import { earlyAnswer } from '@handrail/api-client/federation';
import { sourceOf } from '@handrail/api-client/source-address';
import type { FeedOptions, FeedReader } from '@handrail/core/feeds';
import { hasPrefix } from '../../platform/addresses-of.js';
import type { Download } from '../../platform/shared-fetch.js';
import { isMeetingGuide } from './is-meeting-guide.js';

const YEAR_MS = 31_536_000_000;

/** How a list is to be read. */
export interface ListSettings {
  /** Keeps the last good copy on the device, and serves it when no newer one can be had. It holds nothing about the visitor. */
  readonly keepCopy: boolean;
  readonly options: FeedOptions;
  /** Downloaded already: serves as the first answer. */
  readonly download: Download | undefined;
  /** Attempted already, without an answer: the next attempt follows after the pause that a client keeps. */
  readonly failed: ApiError | undefined;
  /** Awaited before Meeting Guide rows are read. */
  onRows(rows: unknown): Promise<void>;
  /** Begins to read Meeting Guide rows. */
  startReading(rows: unknown): Promise<FeedReader>;
}

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    // A table, a calendar or a page: the source knows how to read it.
    return text;
  }
};

/** The platform's `fetch`, after an attempt that failed: the client goes on as if it had made that. */
const fetchAfter = (failed: ApiError): typeof globalThis.fetch => {
  let known: ApiError | undefined = failed;
  return async (input, init) => {
    const failure = known;
    known = undefined;
    if (failure) throw failure;
    return fetch(input, init);
  };
};

/** A list of whatever format at a web address. Every reader is loaded to recognise it: only where it is no Meeting Guide. */
const webSource = (url: string, client: Client, { options, download, onRows, startReading }: ListSettings): MeetingSource => {
  let first = download;
  let other: MeetingSource | undefined;
  const ask = (how: Parameters<Client['getText']>[1]): Promise<Answer<string>> | Answer<string> => {
    const here = first;
    first = undefined;
    return here ? earlyAnswer(here) : client.getText(url, how);
  };
  return meetingSource({
    feed: options.feed,
    url,
    download: async (how) => {
      const answer = await ask(how);
      const data = parsed(answer.data);
      if (!isMeetingGuide(data)) {
        other ??= await sourceOf(url, { client, detect: true, ...options });
        return answer;
      }
      await onRows(data);
      return { ...answer, data };
    },
    startReading: (data, meta) => (other && typeof data === 'string' ? other.startReading(data, meta) : startReading(data)),
  });
};

/** The source of an address: what its prefix names, or whatever is there. Rejects with `ApiError`. */
export const listSource = async (address: string, settings: ListSettings): Promise<MeetingSource> => {
  const { keepCopy, options, failed } = settings;
  const how: ClientOptions = {
    ...(keepCopy && { cache: { store: deviceStore('handrail-feeds@2'), freshMs: 0, staleIfErrorMs: YEAR_MS } }),
    ...(failed && { fetch: fetchAfter(failed) }),
  };
  const client = createClient(how);
  return hasPrefix(address) ? sourceOf(address, { client, ...options }) : webSource(address, client, settings);
};
