/** The address of the meetings under the root of an API, however it was copied. */
export const meetingsAddress = (url: string): string =>
  `${url
    .replace(/[?#].*$/s, '')
    .replace(/\/+$/, '')
    .replace(/\/meetings$/, '')}/meetings`;
