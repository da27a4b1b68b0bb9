import { warnOnce } from '../../base/warn.js';
import type { SourceStatus } from './feed-loader.js';
import type { MeetingFinder } from './meeting-finder.js';

/** Tells the page's owner, by events and once in the console, how a source was loaded and what is wrong in it. */
export const reportSource = (host: MeetingFinder, { source: { url }, name, state, reading, failure }: SourceStatus): void => {
  const source = url ?? name;
  if (state === 'ready' && reading) {
    const { rows, accepted, reported, findings } = reading;
    host.emit('handrail-feed-loaded', { source, rows, accepted, reported });
    const faults = findings.filter(({ severity }) => severity !== 'info');
    if (faults.length === 0) return;
    host.emit('handrail-findings-reported', { source, findings });
    const codes = [...new Set(faults.map(({ code }) => code))].join(', ');
    const text = `${source}: ${faults.length} findings in ${rows} rows (${codes}). ${reported} rows could not be shown.`;
    warnOnce('FEED', text, faults.slice(0, 20));
  } else if (failure !== undefined) {
    host.emit('handrail-feed-failed', { source, kind: failure });
    warnOnce('FEED_FAILED', `${source} could not be loaded (${failure}).`);
  }
};
