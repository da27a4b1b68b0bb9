import type { Answer, CallOptions, Client } from '../client.js';
import { addressOf, rootOf, type Params } from './address.js';
import { ask, isRecord, listOf, mapAnswer, notAsAsked } from './answer.js';
import { includesAny } from './choice.js';
import type { MeetingQuery } from './meeting-query.js';
import { refused, refuser } from './refused.js';
import { searchParams } from './search-params.js';
import { withinTimes } from './within-times.js';

/** Rows of meetings as the server sends them, with the formats that explain them. */
export interface SearchAnswer {
  readonly meetings: readonly unknown[];
  readonly formats: readonly unknown[];
  /** Rows before those that end too late were left out. */
  readonly sent: number;
  /** Fingerprint of the formats when they came apart from the rows. */
  readonly mark: string;
}

/** A server, and what is known about it. */
export interface SearchOptions {
  readonly client: Client;
  /** Address of the server, for example `https://example.org/main_server`. */
  readonly root: string;
  /**
   * Whether it lists the meetings of other servers. An aggregator answers a search that is not narrowed down with an empty
   * list; knowing saves asking. Default: the server is asked when an answer is empty.
   */
  readonly aggregator?: boolean | undefined;
}

/** How meetings are searched for. */
export interface Search {
  readonly root: string;
  run(query: MeetingQuery, options: CallOptions, more?: Params): Promise<Answer<SearchAnswer>>;
  /** Whether the server is an aggregator; it is asked once when nobody said. */
  isAggregator(options: CallOptions): Promise<boolean>;
}

/** What an aggregator wants to know before it gives meetings; days and venue types are not enough for it. */
const isNarrow = ({ meetings, serviceBodies, formats, servers, field, near, address }: MeetingQuery): boolean =>
  [meetings, serviceBodies, servers, formats?.all, formats?.any].some(includesAny) || Boolean(field ?? near ?? address);

/** Rows and formats of an answer; without formats when the server is too old to send them along. */
const partsOf = (data: unknown): { readonly meetings: readonly unknown[]; readonly formats?: readonly unknown[] } | undefined => {
  const list = listOf(data);
  if (list) return { meetings: list, ...(list.length === 0 && { formats: [] }) };
  const meetings = isRecord(data) ? listOf(data['meetings']) : undefined;
  const formats = isRecord(data) ? listOf(data['formats']) : undefined;
  return meetings && { meetings, ...(formats && { formats }) };
};

/**
 * Makes the search of a server. Formats come in the same answer, or by a second request from servers that cannot do that.
 * Rejects with `ApiError` of kind `unsupported` for what an aggregator would answer with an empty list.
 */
export const makeSearch = ({ client, root: address, aggregator }: SearchOptions): Search => {
  const root = rootOf(address);
  const refuse = refuser(addressOf(root, 'GetSearchResults'));
  let known = aggregator;

  const isAggregator = async (options: CallOptions): Promise<boolean> => {
    if (known !== undefined) return known;
    const { data } = await ask(client, addressOf(root, 'GetServerInfo'), options);
    const info = listOf(data)?.[0] ?? data;
    known = isRecord(info) && [true, 1, '1'].some((yes) => yes === info['aggregator_mode_enabled']);
    return known;
  };

  const getFormats = async (options: CallOptions): Promise<Answer<readonly unknown[]>> => {
    const url = addressOf(root, 'GetFormats');
    return mapAnswer(await ask(client, url, options), (answer) => {
      const formats = listOf(answer.data);
      if (!formats) throw notAsAsked(url, answer);
      return formats;
    });
  };

  const run = async (query: MeetingQuery, options: CallOptions, more: Params = []): Promise<Answer<SearchAnswer>> => {
    const params = [...searchParams(query, refuse), ...more];
    const isEnough = isNarrow(query) || more.some(([name]) => name === 'page_size');
    if (known && !isEnough) refuse('query', 'aggregator');
    const url = addressOf(root, 'GetSearchResults', [...params, ['get_used_formats', '1']]);
    const complete = async (answer: Answer<unknown>): Promise<SearchAnswer> => {
      const parts = partsOf(answer.data);
      if (!parts) throw notAsAsked(url, answer);
      const { meetings } = parts;
      if (meetings.length === 0 && !isEnough && (await isAggregator(options))) throw refused(url, 'query', 'aggregator');
      const apart = parts.formats ? undefined : await getFormats(options);
      const formats = parts.formats ?? apart?.data ?? [];
      return { meetings: withinTimes(meetings, query), formats, sent: meetings.length, mark: apart?.fingerprint() ?? '' };
    };
    return mapAnswer(await ask(client, url, options), complete, ({ mark }) => mark);
  };
  return { root, run, isAggregator };
};
