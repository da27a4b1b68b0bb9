import { aa } from '../vocabulary/aa.js';
import type { FeedOptions, FeedReader } from './feed-reading.js';
import { openRowList } from './row-list.js';
import type { FeedContext, RowReader } from './row-list.js';
import { valueReaders } from './value-readers.js';

export type { FeedContext, RowReader } from './row-list.js';

/** Opens a feed that is a list of rows, with all that is needed to read any of them. */
export const openPlainRowFeed = (
  input: unknown,
  list: readonly unknown[] | undefined,
  options: FeedOptions,
  makeReader: (context: FeedContext) => RowReader,
): FeedReader => openRowList(input, list, options, { aa, values: valueReaders, makeReader });
