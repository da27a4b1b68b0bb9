import { meetingGuideRow } from './meeting-guide.js';

/** A row of Meeting Guide as an aggregator sends it. */
const listed = (slug: string, name: string) => meetingGuideRow({ slug, name, author: undefined, data_freshness_days: 1 });

/**
 * A page of an aggregator of Meeting Guide feeds. `next` is the cursor of the next page; the last one has none.
 *
 * @see https://aggregator.pjbuilds.dev/ for an API of this kind.
 */
export const aggregatorPage = (
  rows: readonly object[] = [listed('harbour-light', 'Harbour Light'), listed('early-birds', 'Early Birds')],
  next: string | null = null,
) => ({
  data: rows,
  links: { next: next === null ? null : `https://aggregator.example.org/api/v1/meetings?cursor=${encodeURIComponent(next)}` },
  meta: { next_cursor: next },
});
