import { warnOnce } from './warn.js';

/**
 * Registers an element unless the tag is taken: two copies of Handrail on one page must not throw.
 * The first registration stays for the life of the page.
 */
export const define = (tag: string, element: CustomElementConstructor): void => {
  const present = customElements.get(tag);
  if (present === undefined) customElements.define(tag, element);
  else if (present !== element)
    warnOnce('TAG_TAKEN', `<${tag}> is already registered, by another copy of Handrail or another library; the first one stays.`);
};
