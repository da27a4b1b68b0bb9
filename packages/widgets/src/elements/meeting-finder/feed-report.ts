import { ApiError } from '@handrail/api-client/fetch-once';
import type { HandrailElement } from '../../base/handrail-element.js';
import { warnOnce } from '../../base/warn.js';
import type { SourceStatus } from './feed-loader.js';

/** Tells the page, by events, how a source was loaded and what is wrong in it; of a failure also once in the console. */
export const reportSource = (host: HandrailElement, { source: { url }, name, state, reading, failure }: SourceStatus): void => {
  const source = url ?? name;
  if (state === 'ready' && reading) {
    const { rows, accepted, reported, findings } = reading;
    host.emit('handrail-feed-loaded', { source, rows, accepted, reported });
    if (findings.some(({ severity }) => severity !== 'info')) host.emit('handrail-findings-reported', { source, findings });
  } else if (failure !== undefined) {
    const kind = failure instanceof ApiError ? failure.kind : 'failed';
    host.emit('handrail-feed-failed', { source, kind });
    warnOnce('FEED_FAILED', `${source} could not be loaded (${kind}).`);
  }
};
