import { addressesOf, hasPrefix } from '../platform/addresses-of.js';
import { beginDownload } from '../platform/shared-fetch.js';
import { $element } from './lazy.js';

const PAUSES_MS = [1_000, 4_000, 15_000, 60_000];

/** Waits for a while, or until the connection is back. */
const pause = (ms: number): Promise<unknown> =>
  new Promise((resolve) => {
    setTimeout(resolve, ms);
    addEventListener('online', resolve, { once: true });
  });

/** What stands between an element's tags in the page is shown until its part has come. */
const load = async (tag: string): Promise<void> => {
  for (let failures = 0; ; failures += 1) {
    try {
      await $element(tag);
      return;
    } catch {
      await pause(PAUSES_MS[Math.min(failures, PAUSES_MS.length - 1)] ?? 0);
    }
  }
};

/** Lists are downloaded while the part that reads them still is: it finds them under way. */
const beginDownloads = (element: Element): void => {
  if (element.hasAttribute('keep-copy')) return;
  for (const url of addressesOf(element.getAttribute('src'))) if (!hasPrefix(url)) beginDownload(url);
};

/**
 * Loads the part of each element that the page has, now or later; a page with only a counter never loads the finder.
 * Elements that a page puts into shadow roots of its own are not seen: such a page has the same element outside as well, or
 * takes the package from npm.
 */
export const loadElements = (): void => {
  const tags = HANDRAIL_ELEMENTS.split(' ').map((name) => `handrail-${name}`);
  const missing = new Map(tags.map((tag) => [tag, document.getElementsByTagName(tag)]));
  const look = (): void => {
    for (const [tag, found] of missing) {
      if (found.length === 0) continue;
      missing.delete(tag);
      for (const element of found) beginDownloads(element);
      void load(tag);
    }
  };
  look();
  new MutationObserver(look).observe(document, { childList: true, subtree: true });
};
