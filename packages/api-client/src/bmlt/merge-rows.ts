import type { Finding, Meeting } from '@handrail/core';
import type { FeedReading } from '@handrail/core/feeds/bmlt';

/** A reading, and the id of each of its rows. */
export interface KnownRows {
  readonly ids: readonly string[];
  readonly reading: FeedReading;
}

/** Rows that were fetched anew, of those that were asked for; what was asked for and did not come is gone. */
export interface NewRows extends KnownRows {
  readonly asked: ReadonlySet<string>;
}

/** What a row has besides its place in the list. */
const contentOf = ({ reading }: KnownRows, row: number): string =>
  JSON.stringify([
    reading.meetings.filter(({ source }) => source.row === row).map((meeting) => ({ ...meeting, source: 0 })),
    reading.findings.filter((finding) => finding.row === row).map((finding) => ({ ...finding, row: 0 })),
  ]);

/** Tells whether the rows that were asked for are as they were before. */
export const areSame = (known: KnownRows, fetched: NewRows): boolean =>
  [...fetched.asked].every((id) => {
    const [before, after] = [known.ids.indexOf(id), fetched.ids.indexOf(id)];
    return before < 0 || after < 0 ? before === after : contentOf(known, before) === contentOf(fetched, after);
  });

const atRow = (meeting: Meeting, row: number): Meeting =>
  meeting.source.row === row ? meeting : { ...meeting, source: { ...meeting.source, row } };

/**
 * Puts rows in the place of those with the same id, and new ones at the end. Findings and counts are those of a list with
 * these rows; rows after one that is gone move up.
 */
export const mergeRows = (known: KnownRows, fetched: NewRows): KnownRows => {
  const came = new Set(fetched.ids);
  const before = new Set(known.ids);
  const ids = [
    ...known.ids.filter((id) => !fetched.asked.has(id) || came.has(id)),
    ...fetched.ids.filter((id) => !before.has(id)),
  ]; // prettier-ignore
  const rowOf = new Map(ids.map((id, row) => [id, row]));
  const newRow = (from: KnownRows, row: number): number => rowOf.get(from.ids[row] ?? '') ?? -1;

  const isKept = (row: number): boolean => !fetched.asked.has(known.ids[row] ?? '');
  const meetings = [
    ...known.reading.meetings
      .filter(({ source }) => isKept(source.row))
      .map((meeting) => atRow(meeting, newRow(known, meeting.source.row))),
    ...fetched.reading.meetings.map((meeting) => atRow(meeting, newRow(fetched, meeting.source.row))),
  ].sort((a, b) => a.source.row - b.source.row);
  const findings: Finding[] = [
    ...known.reading.findings
      .filter(({ row }) => row < 0 || isKept(row))
      .map((finding) => ({ ...finding, row: newRow(known, finding.row) })),
    // What is said of the whole list is known.
    ...fetched.reading.findings.filter(({ row }) => row >= 0).map((finding) => ({ ...finding, row: newRow(fetched, finding.row) })),
  ].sort((a, b) => a.row - b.row);
  const accepted = meetings.length;
  return { ids, reading: { meetings, findings, rows: ids.length, accepted, reported: ids.length - accepted } };
};
