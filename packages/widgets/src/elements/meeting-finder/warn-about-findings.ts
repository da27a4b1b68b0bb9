import type { FeedReading } from '@handrail/core/feeds';
import { warnOnce } from '../../base/warn.js';

/** Says once in the console what is wrong in a list, for the page's owner. */
export const warnAboutFindings = (source: string, { findings, rows, reported }: FeedReading): void => {
  const faults = findings.filter(({ severity }) => severity !== 'info');
  const codes = [...new Set(faults.map(({ code }) => code))].join(', ');
  const text = `${source}: ${faults.length} findings in ${rows} rows (${codes}). ${reported} rows could not be shown.`;
  warnOnce('FEED', text, faults.slice(0, 20));
};
