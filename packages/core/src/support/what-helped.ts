import type { UrgeEvent } from './urge-event.schema.js';

/**
 * What a member tried when an urge passed or they reached out, by id, what helped last coming first. There are no counts and no
 * outcomes in it: it is a list of things to try again, and no record of how anybody is doing.
 */
export function whatHelped(events: readonly UrgeEvent[]): readonly string[] {
  const helped = events.filter(({ outcome }) => outcome === 'passed' || outcome === 'reached-out');
  const latest = helped.sort((one, other) => Date.parse(other.at) - Date.parse(one.at));
  return [...new Set(latest.flatMap(({ used }) => used))];
}
