import { oneLine } from '../../normalise/one-line.js';
import type { FeedRow } from '../feed-row.js';

/** Stands between a field's label and its value where old servers store both: "Bus Lines#@-@#B60". */
const AFTER_LABEL = '#@-@#';

/** Plain text of a field of a meeting, without the label that old servers put before it. */
export function fieldText(row: FeedRow, field: string): string {
  const text = row.text(field);
  const label = text.lastIndexOf(AFTER_LABEL);
  return label < 0 ? text : text.slice(label + AFTER_LABEL.length).trim();
}

/** The same on one line. */
export const fieldLine = (row: FeedRow, field: string): string => oneLine(fieldText(row, field));
