/**
 * The language an element should speak: its own `lang`, else that of the nearest ancestor,
 * through shadow roots (`closest` stops at them), else the browser's.
 * Returns a BCP 47 tag.
 */
export const languageOf = (element: Element): string => {
  let node: Node | null = element;
  while (node !== null) {
    if (node instanceof Element) {
      const own = node.getAttribute('lang')?.trim();
      if (own) return own;
    }
    node = node.parentNode ?? (node instanceof ShadowRoot ? node.host : null);
  }
  return navigator.language || 'en';
};
