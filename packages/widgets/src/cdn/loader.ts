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
 * Loads the part of each element that the page has, now or later, also in open shadow roots of the page's own; a page with
 * only a counter never loads the finder.
 */
export const loadElements = (): void => {
  const tags = new Set(HANDRAIL_ELEMENTS.split(' ').map((name) => `handrail-${name}`));
  const missing = new Set(tags);

  const meet = (element: Element): void => {
    const { localName, shadowRoot } = element;
    if (tags.has(localName)) {
      if (!customElements.get(localName)) beginDownloads(element);
      if (missing.delete(localName)) void load(localName);
    } else if (shadowRoot) watch(shadowRoot);
    // It may get its shadow root when its class is there. The browser refuses a few names with a hyphen, such as those of SVG.
    else if (localName.includes('-') && !customElements.get(localName))
      customElements.whenDefined(localName).then(
        () => meet(element),
        () => undefined,
      );
  };
  const explore = (root: Node): void => {
    if (root instanceof Element) meet(root);
    if (root instanceof Element || root instanceof DocumentFragment || root instanceof Document) root.querySelectorAll('*').forEach(meet);
  };
  const observer = new MutationObserver((changes) => {
    for (const { addedNodes } of changes) addedNodes.forEach(explore);
  });
  const watch = (root: Document | ShadowRoot): void => {
    observer.observe(root, { childList: true, subtree: true });
    explore(root);
  };
  watch(document);
};
