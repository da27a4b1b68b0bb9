import type { Contribution, Meeting, Place } from '../model/meeting.js';
import { parseClockTime } from '../normalise/clock-time.js';
import { conferenceProvider } from '../normalise/conference-provider.js';
import { dialString } from '../normalise/dial-string.js';
import type { LinkFault, SafeLink } from '../normalise/mended-link.js';
import { plainText } from '../normalise/plain-text.js';
import { safeLink } from '../normalise/safe-link.js';
import { updatedTime } from '../normalise/updated-time.js';
import { zoneName } from '../normalise/zone-name.js';
import type { ZoneName } from '../normalise/zone-name.js';
import type { FeedRow } from './feed-row.js';
import { readContributions } from './meeting-guide/contributions.js';
import { deriveKey } from './meeting-guide/derived-key.js';
import { parseWeekday } from './meeting-guide/parse-weekday.js';
import { setPosition } from './meeting-guide/position.js';
import { readAddress } from './meeting-guide/postal-address.js';
import type { PostalAddress } from './meeting-guide/postal-address.js';
import type { Writable } from './writable.js';

/** How the values of a row are read. Each says by its function what it gives. */
export interface ValueReaders {
  /** `plainText` */
  text(raw: string): string;
  /** `safeLink` */
  link(text: string): SafeLink | LinkFault;
  /** `parseWeekday` */
  day(value: unknown): number;
  /** `parseClockTime` */
  time(text: string): number | undefined;
  /** `zoneName` */
  zone(text: string): ZoneName | undefined;
  /** `updatedTime` */
  updated(text: string): string | undefined;
  /** `conferenceProvider` */
  service(host: string): string | undefined;
  /** `dialString` */
  phone(text: string): string | undefined;
  /** `readAddress` */
  address(row: FeedRow): PostalAddress;
  /** `setPosition` */
  position(row: FeedRow, place: Writable<Place>): void;
  /** `readContributions` */
  giving(row: FeedRow): readonly Contribution[];
  /** `deriveKey` */
  key(meeting: Meeting): string;
}

/** All of them, whatever the values are. */
export const valueReaders: ValueReaders = {
  text: plainText,
  link: safeLink,
  day: parseWeekday,
  time: parseClockTime,
  zone: zoneName,
  updated: updatedTime,
  service: conferenceProvider,
  phone: dialString,
  address: readAddress,
  position: setPosition,
  giving: readContributions,
  key: deriveKey,
};
