import type { Conference } from '../model/meeting.js';
import { conferenceProvider } from '../normalise/conference-provider.js';
import { safeLink } from '../normalise/safe-link.js';
import type { SafeLink } from '../normalise/safe-link.js';
import type { Writable } from './writable.js';

/** The link in a text when it leads to a known conference service. */
export function serviceLink(text: string): SafeLink | undefined {
  const link = safeLink(text);
  return typeof link !== 'string' && conferenceProvider(link.host) ? link : undefined;
}

/** Sets the link to join, with its service when that is known. */
export function setLink(conference: Writable<Conference>, { url, host }: SafeLink): void {
  const provider = conferenceProvider(host);
  conference.url = url;
  if (provider) conference.provider = provider;
}
