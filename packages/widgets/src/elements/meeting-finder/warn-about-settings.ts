import { isTimeZone } from '@handrail/core/time/zone-clock';
import { warnOnce } from '../../base/warn.js';
import type { MeetingFinder } from './meeting-finder.js';

/** Tells the page's owner which settings cannot be right: they are passed over, and nothing else would say why. */
export const warnAboutSettings = (finder: MeetingFinder): void => {
  const check = (name: string, isGood: (value: string) => boolean, expected: string) => {
    const value = finder.getAttribute(name);
    if (value && !isGood(value.replace(/^[\s"'“”‘’«»]+|[\s"'“”‘’«»]+$/g, '')))
      warnOnce('SETTING', `${name}="${value}": expected ${expected}.`);
  };
  check('units', (value) => value === 'mi' || value === 'km', '"mi" or "km"');
  check('heading-level', (value) => /^[1-6]$/.test(value), 'a number from 1 to 6');
  check('page-size', (value) => /^[1-9]\d*$/.test(value), 'a whole number from 1');
  check('time-zone', isTimeZone, 'a name like "America/Denver"');
  check('theme', (value) => ['light', 'dark', 'auto'].includes(value), '"light", "dark" or "auto"');
  check('url-state', (value) => value === 'fragment' || value === 'none', '"fragment" or "none"');
};
