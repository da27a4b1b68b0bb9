import type { FeedOptions, FeedReader } from './feed-reading.js';
import { openPlainRowFeed } from './plain-row-feed.js';
import type { FeedContext, RowReader } from './plain-row-feed.js';
import { noteScheduleInProse } from './schedule-in-prose.js';
import { textsOnSchedule } from './texts-on-schedule.js';

export type { FeedContext, RowReader } from './plain-row-feed.js';

/** As `openPlainRowFeed`, and each meeting's texts are looked through for what its fields do not say. */
export const openRowFeed = (
  input: unknown,
  list: readonly unknown[] | undefined,
  options: FeedOptions,
  makeReader: (context: FeedContext) => RowReader,
): FeedReader =>
  openPlainRowFeed(input, list, options, (context) => {
    const readMeeting = makeReader(context);
    return (row) => {
      const meeting = readMeeting(row);
      if (meeting) noteScheduleInProse(row, meeting, textsOnSchedule(meeting));
      return meeting;
    };
  });
