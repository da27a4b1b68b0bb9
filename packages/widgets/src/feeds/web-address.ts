/** The whole address of a web page, as `http` or `https`; undefined for anything else, such as `javascript:`. */
export const webAddress = (href: string): string | undefined => {
  try {
    const { protocol, href: whole } = new URL(href, document.baseURI);
    return protocol === 'https:' || protocol === 'http:' ? whole : undefined;
  } catch {
    return undefined;
  }
};
