import { bmltClues } from './bmlt-clues.js';
import { calendarClues, pageClues } from './calendar-clues.js';
import { candidatesOf, publicAddress } from './candidates-of.js';
import type { FeedCandidate } from './feed-candidate.js';
import { cacheClues, linkClues, pluginClues, tsmlUiClues } from './meeting-guide-clues.js';
import { pageElements } from './page-elements.js';

/**
 * The feeds that an HTML page names, the most certain first: addresses are whole, each is there once, and only those of
 * the open web or of the page's own host. Asks nobody.
 *
 * @param url Of the page, after redirects.
 * @example
 * const [best] = feedsInPage(html, 'https://example.org/meetings/');
 */
export const feedsInPage = (html: string, url: string): readonly FeedCandidate[] => {
  const elements = pageElements(html);
  const own = elements.find(({ name, attributes }) => name === 'base' && attributes['href'] !== undefined)?.attributes['href'];
  const base = (own === undefined ? undefined : publicAddress(own, { page: url, base: url })?.href) ?? url;
  const clues = [
    ...linkClues(elements),
    ...tsmlUiClues(elements),
    ...cacheClues(html),
    ...pluginClues(elements),
    ...bmltClues(elements),
    ...calendarClues(elements),
    ...pageClues(elements, url),
  ];
  return candidatesOf(clues, { page: url, base });
};
