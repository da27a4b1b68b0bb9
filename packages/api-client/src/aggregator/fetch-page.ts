import type { Answer, CallOptions, Client } from '../client.js';
import { ApiError } from '../http/api-error.js';

/** One page as it was sent, and how to get the next. */
export interface RawPage {
  readonly answer: Answer<unknown>;
  readonly rows: readonly unknown[];
  readonly next: string | undefined;
}

/** Gets the page at a cursor; the first one without. */
export type FetchPage = (cursor: string | undefined) => Promise<RawPage>;

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const cursorIn = (link: unknown): string | undefined => {
  const [, query = ''] = typeof link === 'string' ? link.split('?') : [];
  return new URLSearchParams(query).get('cursor') ?? undefined;
};

/** A bare list is a page without a next one; so is a page whose `meta` or `links` are missing. */
const nextOf = (body: unknown): string | undefined => {
  if (!isRecord(body)) return undefined;
  const { meta, links } = body;
  const cursor = isRecord(meta) ? meta['next_cursor'] : undefined;
  if (typeof cursor === 'number' || (typeof cursor === 'string' && cursor !== '')) return String(cursor);
  return isRecord(links) ? cursorIn(links['next']) : undefined;
};

/**
 * Makes a function that gets the pages of an address. Rejects with kind `decode` for what is no page, and for a page that
 * names itself as the next: a server that does not know cursors would send its first page for ever.
 */
export const pageFetcher =
  (client: Client, url: string, params: URLSearchParams, options: CallOptions): FetchPage =>
  async (cursor) => {
    const query = new URLSearchParams(params);
    if (cursor !== undefined) query.set('cursor', cursor);
    const answer = await client.getJson(query.size === 0 ? url : `${url}?${query}`, options);
    const rows = isRecord(answer.data) ? answer.data['data'] : answer.data;
    const next = nextOf(answer.data);
    const isAgain = next !== undefined && next === cursor;
    if (!Array.isArray(rows) || isAgain) {
      throw new ApiError('decode', url, { status: answer.meta.status, ...(isAgain && { cause: 'cursor-repeated' }) });
    }
    return { answer, rows: rows as readonly unknown[], next };
  };

/** Gets pages until there are `limit` rows, or no more of them. */
export const fetchUpTo = async (limit: number, fetchPage: FetchPage): Promise<readonly [RawPage, ...RawPage[]]> => {
  const first = await fetchPage(undefined);
  const pages: [RawPage, ...RawPage[]] = [first];
  let count = first.rows.length;
  for (let { next } = first; next !== undefined && count < limit;) {
    const page = await fetchPage(next);
    pages.push(page);
    count += page.rows.length;
    next = page.next;
  }
  return pages;
};
