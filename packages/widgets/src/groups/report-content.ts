import type { HandrailElement } from '../base/handrail-element.js';
import { warnOnce } from '../base/warn.js';
import type { DocumentStatus } from '../feeds/document-loader.js';
import type { GroupsContent } from './groups-content.js';

/** Tells the page how a document was read: by events as the finder does, and its owner once in the console. */
export const reportContent = (host: HandrailElement, source: string, { state, value, failure }: DocumentStatus<GroupsContent>): void => {
  if (state === 'ready' && value) {
    const { rows, accepted, reported, findings } = value;
    host.emit('handrail-feed-loaded', { source, rows, accepted, reported });
    const faults = findings.filter(({ severity }) => severity !== 'info');
    if (faults.length === 0) return;
    host.emit('handrail-findings-reported', { source, findings });
    const codes = [...new Set(faults.map(({ code }) => code))].join(', ');
    warnOnce(
      'GROUPS',
      `${source}: ${faults.length} findings (${codes}). ${reported} of ${rows} groups could not be shown.`,
      faults.slice(0, 20),
    );
  } else if (failure !== undefined) {
    host.emit('handrail-feed-failed', { source, kind: failure });
    warnOnce('FEED_FAILED', `${source} could not be loaded (${failure}).`);
  }
};
