/** An address without credentials, query and fragment, which may hold secrets or what a person looked for. */
export const redactUrl = (url: string): string => url.replace(/\/\/[^/?#]*@/, '//').replace(/[?#].*/s, '');
