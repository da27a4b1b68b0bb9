import { soonestRows, startRows } from '@handrail/core/feeds/first-rows';
import type { FeedOptions, FeedReader, Moment } from '@handrail/core/feeds';
import type { Meeting } from '@handrail/core';

/** A list as it came, and how to read it. */
export interface FetchedFeed {
  /** Milliseconds since the epoch. */
  readonly receivedAt: number;
  /** `ApiError` kind of why there is nothing newer; absent for what was received now. */
  readonly failure?: string;
  start(): FeedReader;
  /** Of plain Meeting Guide rows: meetings that are on now or next, found without reading all. */
  readonly soonest?: (moment: Moment) => readonly Meeting[];
}

/** Rows that are read first of a long list: more than the first page, for some are not meeting now. */
const EARLY_ROWS = 40;

/**
 * Rows that Meeting Guide has. A database of online meetings has `slug` and `day` as well, but `languages` beside them, and
 * counts its days another way.
 */
export const isMeetingGuide = (data: unknown): boolean => {
  const { meetings, data: inner } = Object(data) as { meetings?: unknown; data?: unknown }; // Looked at below, whatever they are.
  const list = [data, meetings, inner].find(Array.isArray) as unknown[] | undefined;
  const text = JSON.stringify(Object.keys(list?.find((item) => Object(item) === item) ?? {}));
  return text === '[]' ? list !== undefined : /"(?:slug|day|time)"/.test(text) && !/"(?:languages|times)"/.test(text);
};

/** A plain list, read as Meeting Guide. */
export const plainFeed = (data: unknown, receivedAt: number, options: FeedOptions): FetchedFeed => ({
  receivedAt,
  start: () => startRows(data, options),
  soonest: (moment) => startRows(soonestRows(data, options, moment, EARLY_ROWS), options).finish().meetings,
});
