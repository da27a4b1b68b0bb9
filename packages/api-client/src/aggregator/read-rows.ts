import type { Finding } from '@handrail/core';
import { startReading, type FeedOptions, type FeedReader } from '@handrail/core/feeds';
import type { AggregatorQuery } from './aggregator-query.js';

/** How an aggregator's rows are read. */
export interface RowOptions extends FeedOptions {
  /** Days after which a listing that its source no longer showed is told as old. Default 30. */
  readonly oldAfterDays?: number;
}

const FIELD = 'data_freshness_days';

/** Days since the row was last seen at a source that works; `null` when it never was, `undefined` when the row does not say. */
const freshnessOf = (row: unknown): number | null | undefined => {
  const value = Object(row)[FIELD] as unknown; // Any object has this or lacks it.
  return typeof value === 'number' || value === null ? value : undefined;
};

/** The programme that was asked for, when nobody tells another; the server writes in capitals what is lower case here. */
export const programmeOf = ({ programme }: Pick<FeedOptions, 'programme'>, query: AggregatorQuery): Pick<FeedOptions, 'programme'> => {
  const known = programme ?? query.programme?.toLowerCase();
  return known === undefined ? {} : { programme: known };
};

/**
 * Opens rows of Meeting Guide as an aggregator sends them. How fresh a listing is becomes `extras.data_freshness_days` of
 * its meeting, and a finding `listing-old` where it is old or nobody knows.
 */
export const startRowReading = (list: unknown, { oldAfterDays = 30, ...options }: RowOptions): FeedReader => {
  const reader = startReading(list, options);
  const rows: readonly unknown[] = Array.isArray(list) ? list : [];
  return {
    rows: reader.rows,
    step: (count) => reader.step(count),
    finish: () => {
      const reading = reader.finish();
      const old: Finding[] = [];
      const meetings = reading.meetings.map((meeting) => {
        const { row } = meeting.source;
        const days = freshnessOf(rows[row]);
        if (days === null || (days !== undefined && days > oldAfterDays)) {
          old.push({ code: 'listing-old', severity: 'warning', row, field: FIELD, value: days });
        }
        return typeof days === 'number' ? { ...meeting, extras: { ...meeting.extras, [FIELD]: String(days) } } : meeting;
      });
      return { ...reading, meetings, findings: [...reading.findings, ...old] };
    },
  };
};
