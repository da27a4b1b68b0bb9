import type { Meeting } from '../../model/meeting.js';
import { shortHash } from '../../normalise/short-hash.js';

/** A key made of what does not change while the meeting is the same: its name, times and places. */
export function deriveKey({ name, slots, place, conference }: Meeting): string {
  const identity = JSON.stringify([name, slots, place?.name, place?.address, conference?.url, conference?.phone]);
  const words = name.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return [...words.slice(0, 6), shortHash(identity)].join('-');
}
