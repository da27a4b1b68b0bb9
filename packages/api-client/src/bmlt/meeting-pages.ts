import type { Meeting } from '@handrail/core';
import type { Answer, CallOptions } from '../client.js';
import { paged, type Paged } from '../pages.js';
import type { MainColumn, MeetingQuery } from './meeting-query.js';
import type { MeetingSearch } from './read-search.js';
import type { Search, SearchAnswer } from './search.js';

/** A query whose answer can be walked page by page: its order must be one that the server gives to whole lists. */
export type PagedQuery = Omit<MeetingQuery, 'sort'> & { readonly sort?: readonly MainColumn[] };

/** How to walk. */
export interface PageOptions extends CallOptions {
  /** Rows of a page, 1 or more. Default 500. */
  readonly pageSize?: number;
  /** Told of each page, with what was wrong in its rows. */
  readonly onPage?: (page: MeetingSearch) => void;
}

interface Cursor {
  readonly page: number;
  /** Ids of the meetings of earlier pages. */
  readonly seen: ReadonlySet<string>;
  /** Fingerprint of the last page. */
  readonly last: string;
}

const START: Cursor = { page: 1, seen: new Set(), last: '' };
const DEFAULT_ORDER: readonly MainColumn[] = ['weekday', 'start'];

/**
 * Makes a list of pages. The server cuts pages before it sorts, unless all keys are columns of its main table, and gives
 * rows that are equal in all keys in any order; so the order ends in the id, and what comes twice is dropped. There is no
 * total: a page that is not full is the last. A meeting that is removed meanwhile may move another past a walker.
 *
 * @see https://github.com/bmlt-enabled/bmlt-server `src/app/Repositories/MeetingRepository.php`
 */
export const meetingPages = (
  search: Search,
  read: (answer: Answer<SearchAnswer>) => MeetingSearch,
  query: PagedQuery,
  { pageSize = 500, onPage, ...options }: PageOptions,
): Paged<Meeting> => {
  const size = Math.max(1, Math.floor(pageSize));
  const sort = [...(query.sort ?? DEFAULT_ORDER).filter((key) => key !== 'id'), 'id'];
  return paged<Meeting, Cursor>(async ({ page, seen, last } = START) => {
    const answer = await search.run({ ...query, sort }, options, [
      ['page_size', String(size)],
      ['page_num', String(page)],
    ]);
    const reading = read(answer);
    onPage?.(reading);
    const items = reading.meetings.filter(({ id }) => !seen.has(id));
    const fingerprint = answer.fingerprint();
    // A server that does not know pages sends the whole list each time: of another length, or the same again.
    if (answer.data.sent !== size || fingerprint === last) return { items };
    return { items, next: { page: page + 1, seen: new Set([...seen, ...items.map(({ id }) => id)]), last: fingerprint } };
  });
};
