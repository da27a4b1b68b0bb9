import type { FeedRow } from '../feed-row.js';

const LEVELS = [['regions'], ['region', 'sub_region', 'sub_sub_region'], ['city']];

/** Browse path of a row from general to specific: `regions`, else the region fields, else the city. */
export function readRegions(row: FeedRow): string[] {
  const path: string[] = [];
  for (const fields of LEVELS) {
    for (const field of fields) {
      for (const name of row.lines(field, '>')) {
        // "Orleans > Orleans" is one place on two levels of an export.
        if (name !== path.at(-1)) path.push(name);
      }
    }
    if (path.length > 0) break;
  }
  return path;
}
