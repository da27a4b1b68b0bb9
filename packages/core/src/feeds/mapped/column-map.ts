import type { MeetingGuideField } from '../columns/meeting-guide-field.js';

/** Fields of a meeting that a column can be named for: those of Meeting Guide, and how long it lasts. */
export type MappedField = MeetingGuideField | 'duration';

/**
 * Where a field comes from: the header of a column (in any case, underscored or spaced; in JSON a property, or a path such as
 * `venue.city`), several of them joined by a blank or `with`, or one value for all rows.
 */
export type ColumnSource = string | { readonly join: readonly string[]; readonly with?: string } | { readonly value: string | number };

/** Columns by field. Never name a column that holds a person's contact: what is mapped is shown. */
export type ColumnMap = Readonly<Partial<Record<MappedField, ColumnSource>>>;

/** Names of the columns that a source looks at. */
export const columnsOf = (source: ColumnSource): readonly string[] =>
  typeof source === 'string' ? [source] : 'join' in source ? source.join : [];
