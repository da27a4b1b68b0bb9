import { warnOnce } from '../base/warn.js';

/**
 * What the page wrote into an element as `<script type="application/json">`: data that a browser never runs. Undefined where there is none,
 * or where it is no JSON, which the page's owner is told by `code`.
 */
export const innerJson = (element: Element, code: string): unknown => {
  const script = element.querySelector(':scope > script[type="application/json"]');
  if (!script) return undefined;
  try {
    return JSON.parse(script.textContent);
  } catch (error) {
    warnOnce(code, `The JSON inside <${element.localName}> cannot be read.`, error);
    return undefined;
  }
};
