import { warnOnce } from '../../base/warn.js';

/**
 * A group, or a document with one, from a data block between the tags of an element; undefined without one. What is no JSON
 * is told to the page's owner.
 */
export const dataInside = (element: Element): unknown => {
  const text = element.querySelector(':scope > script[type="application/json"]')?.textContent?.trim() ?? '';
  if (text === '') return undefined;
  try {
    const data: unknown = JSON.parse(text);
    return typeof data === 'object' && data !== null && ('groups' in data || Array.isArray(data)) ? data : [data];
  } catch (error) {
    warnOnce('DATA_BLOCK', `The data block in <${element.localName}> is no JSON.`, error);
    return undefined;
  }
};
