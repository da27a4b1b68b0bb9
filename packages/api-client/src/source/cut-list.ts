import type { FeedReader } from '@handrail/core/feeds';

/** As `reader`, and says that its list is not whole: whoever sent it, or asked for it, left off after so many rows. */
export const cutList = (reader: FeedReader, rows: number): FeedReader => ({
  rows: reader.rows,
  step: (count) => reader.step(count),
  finish: () => {
    const reading = reader.finish();
    const finding = { code: 'list-cut', severity: 'warning', row: -1, field: '', value: rows } as const;
    return { ...reading, findings: [...reading.findings, finding] };
  },
});
