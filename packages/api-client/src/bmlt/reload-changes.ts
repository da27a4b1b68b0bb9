import type { FeedReader } from '@handrail/core/feeds/bmlt';
import { DAY_MS } from '@handrail/core/time';
import type { Answer, AnswerMeta, CallOptions, Client } from '../client.js';
import { ApiError } from '../http/api-error.js';
import { fingerprintOf } from '../http/fingerprint.js';
import type { LoadOptions, SourceReading } from '../source/meeting-source.js';
import { isRecord } from './answer.js';
import { changesSince, digitsOf, isCurrent } from './changes-since.js';
import { sidesOf } from './choice.js';
import type { MeetingQuery } from './meeting-query.js';
import { areSame, mergeRows } from './merge-rows.js';
import type { Search, SearchAnswer } from './search.js';

/** What is known about an answer besides what a reading tells. */
interface Known {
  /** Id of each row. */
  readonly ids: readonly string[];
  /** When the whole list came, and when the server was last asked what has changed: milliseconds since the epoch. */
  readonly wholeAt: number;
  readonly askedAt: number;
  /** Ids of the changes that were followed already. */
  readonly seen: ReadonlySet<string>;
}

/** What a reloader works with. */
export interface ReloadParts {
  readonly client: Client;
  readonly search: Search;
  readonly query: MeetingQuery;
  startReading(data: unknown): FeedReader;
}

/** Keeps what is known about answers, and reloads by it. */
export interface ChangesReloader {
  /** Keeps what a reload will need; gives the data of the answer. */
  remember(answer: Answer<SearchAnswer>): SearchAnswer;
  /** What has changed since a reading; `undefined` when the whole list must be loaded. */
  reload(previous: SourceReading, options: LoadOptions): Promise<SourceReading | undefined>;
}

/** Formats and service bodies are renamed without a change that names a meeting, so the whole list is loaded once a day. */
const WHOLE_AFTER_MS = DAY_MS;
/** As an address of some 2,500 characters, which every server takes. */
const MOST_MEETINGS = 100;

/** The ids of rows; `undefined` when one lacks an id, or two have the same. */
const idsOf = (rows: readonly unknown[]): readonly string[] | undefined => {
  const ids = rows.flatMap((row) => digitsOf(row, 'id_bigint') ?? []);
  return new Set(ids).size === rows.length ? ids : undefined;
};

/** Only an aggregator gives its servers numbers; and it keeps no changes (`MeetingRepository.php`). */
const isAggregated = (row: unknown): boolean => isRecord(row) && Object.hasOwn(row, 'root_server_id');

/** Tells whether a query may list a meeting. */
const listerOf = ({ meetings }: MeetingQuery): ((id: string) => boolean) => {
  const { include, exclude } = sidesOf(meetings);
  const [wanted, unwanted] = [include, exclude].map((ids) => new Set(ids.map((id) => String(id).trim())));
  return (id) => !unwanted?.has(id) && (include.length === 0 || Boolean(wanted?.has(id)));
};

/** Makes a way to reload a list by what the server says has changed. Whatever is in doubt is left to the whole list. */
export const changesReloader = ({ client, search, query, startReading }: ReloadParts): ChangesReloader => {
  const answers = new WeakMap<AnswerMeta, Known>();
  const isListed = listerOf(query);
  // How far "the nearest" reach depends on all meetings.
  let isUsable = query.near?.nearest === undefined && query.address === undefined;

  const follow = async (known: Known, previous: SourceReading, options: CallOptions): Promise<SourceReading | undefined> => {
    const changes = await changesSince(client, search.root, known.askedAt, options);
    if (!changes) return undefined;
    const { byChange, meta } = changes;
    const next: Known = { ...known, askedAt: meta.receivedAt, seen: new Set(byChange.keys()) };
    const readingOf = (parts: Omit<SourceReading, 'meta'>, now: Known): SourceReading => {
      const reading = { ...parts, meta: { ...meta, url: previous.meta.url } };
      answers.set(reading.meta, now);
      return reading;
    };
    const unchanged = (): SourceReading => {
      const { meetings, findings, rows, accepted, reported, fingerprint } = previous;
      return readingOf({ meetings, findings, rows, accepted, reported, fingerprint, isUnchanged: true }, next);
    };

    const named = [...byChange].filter(([change, meeting]) => !known.seen.has(change) && isListed(meeting));
    const asked = new Set(named.map(([, meeting]) => meeting));
    if (asked.size === 0) return unchanged();
    if (asked.size > MOST_MEETINGS) return undefined;

    const answer = await search.run({ ...query, meetings: [...asked] }, options);
    // An answer from before the changes may not have them.
    if (!isCurrent(answer.meta) || answer.meta.receivedAt < meta.receivedAt) return undefined;
    const ids = idsOf(answer.data.meetings);
    if (!ids?.every((id) => asked.has(id))) {
      isUsable = false; // A server that does not know how to give single meetings.
      return undefined;
    }
    const before = { ids: known.ids, reading: previous };
    const fetched = { ids, asked, reading: startReading(answer.data).finish() };
    if (areSame(before, fetched)) return unchanged();
    const merged = mergeRows(before, fetched);
    const fingerprint = fingerprintOf(`${previous.fingerprint} ${answer.fingerprint()}`);
    return readingOf({ ...merged.reading, fingerprint }, { ...next, ids: merged.ids });
  };

  return {
    remember: ({ data, meta }) => {
      const ids = data.meetings.some(isAggregated) ? undefined : idsOf(data.meetings);
      const at = meta.receivedAt;
      // An empty list may be an aggregator's; and it costs nothing to load.
      if (ids && ids.length > 0) answers.set(meta, { ids, wholeAt: at, askedAt: at, seen: new Set() });
      return data;
    },
    reload: async (previous, options) => {
      const known = answers.get(previous.meta);
      const now = client.now();
      if (!isUsable || !known || now < known.askedAt || now - known.wholeAt >= WHOLE_AFTER_MS) return undefined;
      try {
        return await follow(known, previous, options);
      } catch (error) {
        // The whole list may still be had, or says better what is wrong.
        if (error instanceof ApiError) return undefined;
        throw error;
      }
    },
  };
};
