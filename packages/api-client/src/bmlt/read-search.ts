import type { Finding } from '@handrail/core';
import { readBmlt, type FeedReading } from '@handrail/core/feeds/bmlt';
import type { Answer, AnswerMeta } from '../client.js';
import { isRecord } from './answer.js';
import type { MeetingQuery } from './meeting-query.js';
import type { SearchAnswer } from './search.js';

/** What came of a search: canonical meetings in the order of the answer, and what was wrong in its rows. */
export interface MeetingSearch extends FeedReading {
  readonly meta: AnswerMeta;
  /** Kilometres by the id of the meeting; empty when no place was asked for. */
  readonly distancesKm: ReadonlyMap<string, number>;
}

/** What a reader is told. */
export interface ReadOptions {
  /** Name that each meeting carries in `source.feed`. */
  readonly feed: string;
  /** IANA zone of the meetings whose rows name none. Without it such rows promise no hour. */
  readonly timeZone?: string;
  /** Programme whose type codes the meetings use. Default `na`. */
  readonly programme?: string;
}

const distanceOf = (row: unknown): number => {
  const text = isRecord(row) ? row['distance_in_km'] : undefined;
  return typeof text === 'number' || (typeof text === 'string' && text.trim() !== '') ? Number(text) : NaN;
};

/** Formats that have no name in the language of a search are taken from the meetings by the server, without a word. */
const languageFinding = ({ meetings, formats }: SearchAnswer, language: string | undefined): readonly Finding[] =>
  language !== undefined && meetings.length > 0 && formats.length === 0
    ? [{ code: 'language-missing', severity: 'warning', row: -1, field: 'lang_enum', value: language.slice(0, 120) }]
    : [];

/** Reads the rows of a search. */
export const readSearch = (
  { data, meta }: Answer<SearchAnswer>,
  { language }: Pick<MeetingQuery, 'language'>,
  options: ReadOptions,
): MeetingSearch => {
  const reading = readBmlt(data, options);
  const distances = reading.meetings.map(({ id, source }) => [id, distanceOf(data.meetings[source.row])] as const);
  return {
    ...reading,
    findings: [...languageFinding(data, language), ...reading.findings],
    distancesKm: new Map(distances.filter(([, distance]) => Number.isFinite(distance))),
    meta,
  };
};
