import type { Clue } from './feed-candidate.js';
import type { PageElement } from './page-elements.js';

/** Calendars that a page links to. A single `.ics` file may be one event alone. */
export const calendarClues = (elements: readonly PageElement[]): readonly Clue[] =>
  elements.flatMap(({ name, attributes: { href = '', type = '' } }): Clue[] => {
    if (name !== 'a') return [];
    const isCalendar = /^webcals?:/i.test(href) || /^text\/calendar\b/i.test(type);
    if (!isCalendar && !/^[^?#]*\.ics(?:[?#]|$)|[?&](?:outlook-)?ical=1\b/i.test(href)) return [];
    return [{ address: href, kind: 'icalendar', foundIn: 'calendar-link', confidence: isCalendar ? 'likely' : 'possible' }];
  });

/** Whether a page has events of schema.org in itself; most pages have JSON-LD about their site, which is none. */
export const pageClues = (elements: readonly PageElement[], page: string): readonly Clue[] => {
  const hasEvents = elements.some(
    ({ name, attributes, text }) =>
      name === 'script' &&
      /^\s*application\/ld\+json\b/i.test(attributes['type'] ?? '') &&
      /"@type"\s*:\s*(?:\[[^\]]{0,200})?"[^"]{0,80}Event"/.test(text),
  );
  return hasEvents ? [{ address: page, kind: 'json-ld', foundIn: 'page', confidence: 'likely' }] : [];
};
