import type { FeedRow } from '../feed-row.js';

/** Browse path of a row from general to specific: `regions`, else the region fields, else the city. */
export function readRegions(row: FeedRow): string[] {
  let path = row.lines('regions', '>');
  if (path.length === 0) path = ['region', 'sub_region', 'sub_sub_region'].flatMap((field) => row.lines(field, '>'));
  if (path.length === 0) path = row.lines('city', '\n');
  // "Orleans > Orleans" is one place on two levels of an export.
  return path.filter((name, i) => name !== path[i - 1]);
}
