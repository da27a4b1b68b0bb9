import type { KeepFault } from './keep-result.js';
import type { DeviceMessages } from './messages/device-en.js';

/** How long to wait, in whole seconds or, from two minutes on, whole minutes; never less than it takes. */
const waitText = (m: DeviceMessages, waitMs: number): string => {
  const seconds = Math.ceil(waitMs / 1000);
  return seconds < 120 ? m.waitSeconds(seconds) : m.waitMinutes(Math.ceil(seconds / 60));
};

/** A fault in words: what happened, that nothing is gone, and what to do next. */
export const faultText = (m: DeviceMessages, { code, waitMs = 0, needed }: KeepFault): string => {
  const more = waitMs > 0 ? waitText(m, waitMs) : code === 'passphrase-short' && needed !== undefined ? m.tooShort(needed) : '';
  return more ? `${m.faults[code]} ${more}` : m.faults[code];
};
