import { warnOnce } from '../../base/warn.js';
import type { SourceStatus } from './feed-loader.js';

/** Says once in the console what is wrong in a list, for the page's owner. */
export const warnAboutFindings = ({ source: { url }, name, reading }: SourceStatus): void => {
  const { findings = [], rows = 0, reported = 0 } = reading ?? {};
  const faults = findings.filter(({ severity }) => severity !== 'info');
  if (faults.length === 0) return;
  const codes = [...new Set(faults.map(({ code }) => code))].join(', ');
  const text = `${url ?? name}: ${faults.length} findings in ${rows} rows (${codes}). ${reported} rows could not be shown.`;
  warnOnce('FEED', text, faults.slice(0, 20));
};
