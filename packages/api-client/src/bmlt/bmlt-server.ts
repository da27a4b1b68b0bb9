import type { Meeting } from '@handrail/core';
import type { FeedReading } from '@handrail/core/feeds/naws';
import type { Answer, AnswerMeta, CallOptions } from '../client.js';
import { ApiError } from '../http/api-error.js';
import { loadCode } from '../http/load-code.js';
import type { Paged } from '../pages.js';
import { call, type Call } from '../result.js';
import { addressOf, type Params, type Switcher } from './address.js';
import { ask, mapAnswer } from './answer.js';
import { changeParams, decodeChange, type ChangeRange, type MeetingChange } from './changes.js';
import { idOf, type RecordId } from './choice.js';
import { decodeList, decodeOne, decodeRows, type BmltList } from './decode-list.js';
import { decodeFieldKey, fieldValueDecoder, fieldValueParams, type FieldKey, type FieldValue, type FieldValueFilter } from './fields.js';
import { decodeFormat, formatParams, type BmltFormat, type FormatFilter } from './formats.js';
import { meetingPages, type PagedQuery, type PageOptions } from './meeting-pages.js';
import type { MeetingQuery } from './meeting-query.js';
import { withoutInternals } from './personal.js';
import { rawParams, type RawParams } from './raw-params.js';
import { readSearch, type MeetingSearch, type ReadOptions } from './read-search.js';
import { refuser, type Refuse } from './refused.js';
import { makeSearch, type SearchOptions } from './search.js';
import { decodeCoverage, decodeServerInfo, type CoverageArea, type ServerInfo } from './server-info.js';
import { decodeServiceBody, serviceBodyParams, type ServiceBody, type ServiceBodyFilter } from './service-bodies.js';

/** A BMLT server, and how to read its meetings. */
export interface BmltServerOptions extends SearchOptions, Partial<ReadOptions> {}

/** Everything that a BMLT server tells the public. All calls reject with `ApiError` only. */
export interface BmltServer {
  /** Meetings, by all of what is asked for. */
  readonly searchMeetings: Call<[query?: MeetingQuery, options?: CallOptions], MeetingSearch>;
  /** The same, with the formats that these meetings have. */
  readonly searchWithFormats: Call<
    [query?: MeetingQuery, options?: CallOptions],
    MeetingSearch & { readonly formats: BmltList<BmltFormat> }
  >;
  /** Meetings page by page, each once. */
  readonly meetingPages: (query?: PagedQuery, options?: PageOptions) => Paged<Meeting>;
  readonly formats: Call<[filter?: FormatFilter, options?: CallOptions], BmltList<BmltFormat>>;
  readonly serviceBodies: Call<[filter?: ServiceBodyFilter, options?: CallOptions], BmltList<ServiceBody>>;
  /** Edits of meetings, the newest first. An aggregator keeps none: `unsupported`. */
  readonly changes: Call<[range: ChangeRange, options?: CallOptions], BmltList<MeetingChange>>;
  /** Fields that meetings of this server have. */
  readonly fieldKeys: Call<[options?: CallOptions], BmltList<FieldKey>>;
  /** All values that a field has. */
  readonly fieldValues: Call<[key: string, filter?: FieldValueFilter, options?: CallOptions], BmltList<FieldValue>>;
  readonly serverInfo: Call<[options?: CallOptions], ServerInfo>;
  /** Where the meetings are; `undefined` for a server without any. */
  readonly coverage: Call<[options?: CallOptions], CoverageArea | undefined>;
  /** Meetings of a service body and those below it, as they are reported to NA World Services; without durations. */
  readonly nawsDump: Call<[serviceBody: RecordId, options?: CallOptions], FeedReading & { readonly meta: AnswerMeta }>;
  /** Anything else, as JSON that is not understood. Accounts, keys and contacts are taken out. */
  readonly raw: Call<[switcher: Exclude<Switcher, 'GetNAWSDump'>, params?: RawParams, options?: CallOptions], Answer<unknown>>;
}

/**
 * Speaks to a BMLT server: the back end of most of Narcotics Anonymous, and of others. Meetings come as canonical ones.
 *
 * @example
 * const server = bmltServer({ client: createClient(), root: 'https://example.org/main_server', timeZone: 'America/New_York' });
 * const { meetings } = await server.searchMeetings({ weekdays: [1], near: { latitude: 44.5, longitude: -68.2, nearest: 10, unit: 'mi' } });
 * @see https://github.com/bmlt-enabled/bmlt-server
 */
export const bmltServer = ({ client, root: address, aggregator, feed: name, ...readAs }: BmltServerOptions): BmltServer => {
  const search = makeSearch({ client, root: address, aggregator });
  const { root } = search;
  const feed = name ?? root;

  /** Sends one request whose parameters may be refused. */
  const get = async (switcher: Switcher, paramsOf: (refuse: Refuse) => Params, options: CallOptions = {}) => {
    const params = paramsOf(refuser(addressOf(root, switcher)));
    const url = addressOf(root, switcher, params);
    return { url, answer: await ask(client, url, options) };
  };
  const searchBoth = async (query: MeetingQuery = {}, options: CallOptions = {}) => {
    const answer = await search.run(query, options);
    return { reading: readSearch(answer, query, { feed, ...readAs }), answer };
  };

  return {
    searchMeetings: call(async (query, options) => (await searchBoth(query, options)).reading),
    searchWithFormats: call(async (query, options) => {
      const { reading, answer } = await searchBoth(query, options);
      return { ...reading, formats: { ...decodeRows(answer.data.formats, decodeFormat), meta: answer.meta } };
    }),
    meetingPages: (query = {}, options = {}) =>
      meetingPages(search, (answer) => readSearch(answer, query, { feed, ...readAs }), query, options),
    formats: call(async (filter = {}, options) => {
      const { url, answer } = await get('GetFormats', (refuse) => formatParams(filter, refuse), options);
      return decodeList(url, answer, decodeFormat);
    }),
    serviceBodies: call(async (filter = {}, options) => {
      const { url, answer } = await get('GetServiceBodies', (refuse) => serviceBodyParams(filter, refuse), options);
      return decodeList(url, answer, decodeServiceBody);
    }),
    changes: call(async (range, options = {}) => {
      const refuse = refuser(addressOf(root, 'GetChanges'));
      if (aggregator) refuse('range', 'aggregator');
      const { url, answer } = await get('GetChanges', () => changeParams(range, refuse), options);
      const list = decodeList(url, answer, decodeChange);
      if (list.items.length === 0 && (await search.isAggregator(options))) refuse('range', 'aggregator');
      return list;
    }),
    fieldKeys: call(async (options) => {
      const { url, answer } = await get('GetFieldKeys', () => [], options);
      return decodeList(url, answer, decodeFieldKey);
    }),
    fieldValues: call(async (key, filter = {}, options) => {
      const { url, answer } = await get('GetFieldValues', (refuse) => fieldValueParams(key, filter, refuse), options);
      return decodeList(url, answer, fieldValueDecoder(key));
    }),
    serverInfo: call(async (options) => {
      const { url, answer } = await get('GetServerInfo', () => [], options);
      return decodeOne(url, answer, 'version', decodeServerInfo);
    }),
    coverage: call(async (options) => {
      const { url, answer } = await get('GetCoverageArea', () => [], options);
      return decodeOne(url, answer, 'nw_corner_latitude', decodeCoverage);
    }),
    nawsDump: call(async (serviceBody, options) => {
      const id = idOf(serviceBody, 'serviceBody', refuser(addressOf(root, 'GetNAWSDump')));
      const url = addressOf(root, 'GetNAWSDump', [['sb_id', id]]);
      // A reader of CSV weighs more than all the rest of this, and few ask for a dump.
      const [{ data, meta }, { readNaws }] = await Promise.all([
        client.getText(url, options),
        loadCode(url, () => import('@handrail/core/feeds/naws')),
      ]);
      const reading = readNaws(data, { feed, ...readAs });
      const fault = reading.findings.find(({ code }) => code === 'feed-shape' || code === 'column-missing');
      if (reading.rows === 0 && fault) throw new ApiError('decode', url, { status: meta.status, cause: fault });
      return { ...reading, meta };
    }),
    raw: call(async (switcher, params = {}, options) => {
      const { answer } = await get(switcher, (refuse) => rawParams(params, refuse), options);
      return mapAnswer(answer, ({ data }) => withoutInternals(data));
    }),
  };
};
