import type { FeedReading } from '@handrail/core/feeds';
import type { Answer } from '../client.js';
import { textFingerprint } from '../http/fingerprint.js';
import type { SourceReading } from '../source/meeting-source.js';

/** A download that a page made without a client. */
export interface EarlyDownload {
  /** The answer as it came. */
  readonly text: string;
  /** Where it came from in the end, after redirects. */
  readonly url: string;
  /** When it had come, in milliseconds since the epoch. */
  readonly receivedAt: number;
}

/** A download that a page made before it had a client, as an answer of one. */
export const earlyAnswer = ({ text, url, receivedAt }: EarlyDownload): Answer<string> => ({
  data: text,
  fingerprint: () => textFingerprint(text),
  meta: { status: 200, url, headers: new Headers(), receivedAt, origin: 'network' },
});

/**
 * What a page downloaded and read before it had a client, as a reading that `Federation.take` and `MeetingSource.reload` go on
 * from: where the next answer has the same text, nothing is read again.
 */
export const earlyReading = (reading: FeedReading, download: EarlyDownload): SourceReading => {
  const { meta, fingerprint } = earlyAnswer(download);
  return { ...reading, meta, fingerprint: fingerprint() };
};
