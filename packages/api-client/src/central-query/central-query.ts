import { startCentralQueryReading } from '@handrail/core/feeds/central-query';
import type { Answer, CallOptions } from '../client.js';
import { cutList } from '../source/cut-list.js';
import { joinAnswers } from '../source/join-answers.js';
import { meetingSource, type MeetingSource, type SourceOptions } from '../source/meeting-source.js';
import { LIMIT, queryOf, type CentralQueryFilters, type Span } from './queries.js';
import { meetingsAddress } from './meetings-address.js';
import { askWeek, isCut } from './week.js';

/** A Central Query server, and what to ask of it. */
export interface CentralQueryOptions extends SourceOptions {
  /** Root of the API, for example `https://central-query.example.org/api/v1`. */
  readonly url: string;
  readonly filters?: CentralQueryFilters;
}

/** All rows of some answers, and whether there are more that the server does not give. */
interface Rows {
  readonly rows: unknown;
  readonly isCut: boolean;
}

/** The same meeting may be in two parts of a week. */
const keyOf = (row: unknown): unknown => {
  const { slug, rtc } = Object(row) as Readonly<Record<string, unknown>>; // Any object has these or lacks them.
  return typeof slug === 'string' ? `${slug} ${String(rtc)}` : row;
};

const rowsOf = (answers: readonly Answer<unknown>[]): Rows => {
  // What is no list is left to the reader, which says so.
  const odd = answers.find(({ data }) => !Array.isArray(data));
  if (odd) return { rows: odd.data, isCut: false };
  const rows = new Map<unknown, unknown>();
  for (const { data } of answers) for (const row of data as readonly unknown[]) rows.set(keyOf(row), row); // Just looked at.
  return { rows: [...rows.values()], isCut: isCut(answers) };
};

/**
 * The online meetings of a Central Query server: those with hours of a whole week, and those without. Where the server has
 * more than it gives at once, the week is asked for in parts; what still does not fit is told by a finding `list-cut`. The
 * programme is `aa` unless told.
 *
 * @see https://github.com/code4recovery/central-query
 */
export const centralQuery = ({ client, url, filters = {}, feed = url, ...options }: CentralQueryOptions): MeetingSource => {
  const list = meetingsAddress(url);
  const ask = (callOptions: CallOptions, span?: Span): Promise<Answer<unknown>> =>
    client.getJson(`${list}?${queryOf(filters, span)}`, callOptions);
  return meetingSource({
    feed,
    url: list,
    download: async (callOptions) => {
      const [week, unscheduled] = await Promise.all([askWeek((span) => ask(callOptions, span), client.now()), ask(callOptions)]);
      return joinAnswers([...week, unscheduled], rowsOf);
    },
    startReading: (data, meta) => {
      const { rows, isCut: isListCut } = data as Rows; // As `download` gave it.
      const reader = startCentralQueryReading(rows, { feed, ...options, ...(meta && { answeredAt: meta.receivedAt }) });
      return isListCut ? cutList(reader, LIMIT) : reader;
    },
  });
};
