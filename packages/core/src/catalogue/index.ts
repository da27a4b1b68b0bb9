export { buildCatalogue } from './build-catalogue.js';
export type { CatalogueOptions } from './build-catalogue.js';
export { nextEntries } from './next-entries.js';
export type { NextEntries } from './next-entries.js';
export type { TypeNames } from './text-index.js';
export type {
  AttendanceFilter,
  Catalogue,
  DayPart,
  Entry,
  EntryState,
  Facets,
  Page,
  Query,
  QueryContext,
  RegionNode,
  Relaxation,
  SortOrder,
  When,
} from './query.js';
