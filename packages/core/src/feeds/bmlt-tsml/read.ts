import { programmes } from '../../vocabulary/programmes.js';
import type { FeedOptions, FeedReader, FeedReading } from '../feed-reading.js';
import { rowsOf } from '../meeting-guide/envelope.js';
import { meetingReader } from '../meeting-guide/meeting-reader.js';
import { openRowFeed } from '../row-feed.js';
import { meetingGuideRow } from './meeting-guide-row.js';

/** Opens the Meeting Guide output of a BMLT server to be read in slices. See `readBmltTsml`. */
export function startBmltTsmlReading(input: unknown, options: FeedOptions): FeedReader {
  const { programme = 'na', vocabulary = programmes[programme]?.types ?? {} } = options;
  return openRowFeed(input, rowsOf(input)?.map(meetingGuideRow), { ...options, programme, vocabulary }, meetingReader);
}

/**
 * Reads what a BMLT server gives under `/client_interface/tsml/`: Meeting Guide rows with the codes of Narcotics Anonymous.
 * Never throws on data: each row becomes a meeting or is reported.
 *
 * Prefer `readBmlt` where there is a choice: this output has no time zones (give the option), leaves out formats that
 * NA World Services does not know, says nothing of hybrid meetings, and shows one that lasts 24 hours as ending when it starts.
 * @param input Parsed JSON of any kind; what is no feed has no rows and one finding `feed-shape`. The programme is `na` unless told.
 * @see https://github.com/bmlt-enabled/bmlt-server `src/app/Http/Resources/Query/TsmlMeetingResource.php`
 * @example
 * const url = 'https://example.org/main_server/client_interface/tsml/?switcher=GetSearchResults';
 * const { meetings } = readBmltTsml(await (await fetch(url)).json(), { feed: url, timeZone: 'America/New_York' });
 */
export const readBmltTsml = (input: unknown, options: FeedOptions): FeedReading => startBmltTsmlReading(input, options).finish();
