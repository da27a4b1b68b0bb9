/** The address of the API, however it was copied. */
export const aggregatorRoot = (url: string): string =>
  url
    .replace(/[?#].*$/s, '')
    .replace(/\/+$/, '')
    .replace(/\/(?:meetings|sources)$/, '');
