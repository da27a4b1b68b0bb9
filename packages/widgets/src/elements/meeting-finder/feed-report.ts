import { warnOnce } from '../../base/warn.js';
import type { SourceStatus } from './feed-loader.js';
import type { MeetingFinder } from './meeting-finder.js';

/** Tells the page's owner, by events and once in the console, how a source was loaded and what is wrong in it. */
export const reportSource = (host: MeetingFinder, { source: { url }, name, state, reading, failure }: SourceStatus): void => {
  const source = url ?? name;
  if (state === 'ready' && reading) {
    const { rows, accepted, reported, findings } = reading;
    host.emit('handrail-feed-loaded', { source, rows, accepted, reported });
    if (!findings.some(({ severity }) => severity !== 'info')) return;
    host.emit('handrail-findings-reported', { source, findings });
    // It is loaded now or soon: visitors do not wait for what only the page's owner reads.
    void import('./later.js').then(({ warnAboutFindings }) => warnAboutFindings(source, reading));
  } else if (failure !== undefined) {
    host.emit('handrail-feed-failed', { source, kind: failure });
    warnOnce('FEED_FAILED', `${source} could not be loaded (${failure}).`);
  }
};
