import type { Method } from '../http/exchange.js';

/**
 * Which requests a route answers: a method and an address.
 *
 * - `GET https://example.org/meetings.json`: this address, with any query. `GET /meetings.json`: on any host.
 * - `GET /api/meetings/:slug`: a named part of the path. `GET /feeds/*`: any rest.
 * - `GET /main_server/client_interface/json/?switcher=GetFormats`: these parameters, among others. `start_date=*`: any value.
 */
export type RoutePattern = `${Method} ${'/' | 'http://' | 'https://'}${string}`;

/** Gives the named parts of the path, or nothing when the pattern does not fit. */
export type RouteTest = (method: string, url: URL) => Readonly<Record<string, string>> | undefined;

const NAMED = /\/:([A-Za-z]\w*)/g;

const literally = (text: string): string => text.replace(/[\\^$.+?()[\]{}|]/g, '\\$&');

const decoded = (part: string): string => {
  try {
    return decodeURIComponent(part);
  } catch {
    // A lone percent sign: told as it was sent.
    return part;
  }
};

const fitsQuery = (wanted: URLSearchParams, given: URLSearchParams): boolean =>
  [...wanted].every(([name, value]) => (value === '*' ? given.has(name) : given.getAll(name).includes(value)));

/** Compiles a pattern. */
export const routeTest = (pattern: string): RouteTest => {
  const [method = '', address = ''] = pattern.split(/ (.*)/s);
  const [path = '', query] = address.split(/\?(.*)/s);
  const wanted = new URLSearchParams(query);
  const parts = literally(path)
    .replace(NAMED, (_, name: string) => `/(?<${name}>[^/]+)`)
    .replaceAll('*', '.*');
  const expression = new RegExp(`^${path.startsWith('/') ? '[a-z]+://[^/]+' : ''}${parts}$`);
  return (given, url) => {
    const match = given === method && fitsQuery(wanted, url.searchParams) ? expression.exec(url.origin + url.pathname) : null;
    return match ? Object.fromEntries(Object.entries(match.groups ?? {}).map(([name, part]) => [name, decoded(part)])) : undefined;
  };
};
