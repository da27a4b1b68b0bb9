/** One page of a list, and how to get the next. */
export interface Page<T, Cursor> {
  readonly items: readonly T[];
  /** Absent on the last page. */
  readonly next?: Cursor | undefined;
}

/** A list that comes in pages: `for await (const item of list)`, `for await (const page of list.pages())`, or an array. */
export interface Paged<T> extends AsyncIterable<T> {
  pages(): AsyncIterable<readonly T[]>;
  /** Collects at most `limit` items, and asks for no page beyond. The limit is yours to choose: a list may be endless. */
  toArray(options: { readonly limit: number }): Promise<T[]>;
}

/** Makes a paged list of a function that fetches one page. Nothing is fetched before the list is walked; each walk fetches anew. */
export const paged = <T, Cursor>(fetchPage: (cursor: Cursor | undefined) => Promise<Page<T, Cursor>>): Paged<T> => {
  async function* pages(): AsyncGenerator<readonly T[]> {
    let cursor: Cursor | undefined;
    do {
      const { items, next } = await fetchPage(cursor);
      yield items;
      cursor = next;
    } while (cursor !== undefined);
  }
  async function* items(): AsyncGenerator<T> {
    for await (const page of pages()) yield* page;
  }
  return {
    [Symbol.asyncIterator]: items,
    pages,
    toArray: async ({ limit }) => {
      const found: T[] = [];
      if (limit <= 0) return found;
      for await (const item of items()) {
        found.push(item);
        if (found.length >= limit) break;
      }
      return found;
    },
  };
};
