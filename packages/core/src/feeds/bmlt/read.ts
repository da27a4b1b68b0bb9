import { programmes } from '../../vocabulary/programmes.js';
import type { FeedOptions, FeedReader, FeedReading } from '../feed-reading.js';
import { openRowFeed } from '../row-feed.js';
import { answerOf, formatsOf, rowsOf } from './envelope.js';
import { formatTable } from './format-table.js';
import { meetingReader } from './meeting-reader.js';

/** What a reader is told about a BMLT server. The programme is `na` unless told. */
export interface BmltOptions extends FeedOptions {
  /**
   * Answer of GetFormats, as JSON or as text. Needed when the rows come without formats (`get_used_formats`): a format's
   * key means what its server says. Without it a key that the programme does not have as a code is shown as it is.
   */
  readonly formats?: unknown;
}

/**
 * Opens the answer of a BMLT server to be read in slices.
 * @param input As for `readBmlt`; what is no such answer has no rows and one finding `feed-shape`.
 * @example
 * const reader = startBmltReading(json, { feed: url, timeZone: 'America/New_York' });
 * while (!reader.step(500)) await nextFrame();
 * const { meetings, findings } = reader.finish();
 */
export function startBmltReading(input: unknown, options: BmltOptions): FeedReader {
  const { programme = 'na', vocabulary = programmes[programme]?.types ?? {} } = options;
  const answer = answerOf(input);
  // Rows and formats of one answer are in one language, so its own table comes first.
  const own = Array.isArray(answer) ? [] : formatsOf(answer);
  const table = formatTable([...own, ...formatsOf(answerOf(options.formats))]);
  return openRowFeed(answer, rowsOf(answer), { ...options, programme, vocabulary }, (context) => meetingReader(context, table));
}

/**
 * Reads what a BMLT server answers to GetSearchResults: a list, or `{meetings, formats}`. Never throws on data: each row
 * becomes a meeting or is reported; rows that are not published are reported as `row-unpublished`.
 *
 * Types are the world ids of the formats, in the codes of the programme. Contacts are not read. Fields that a server
 * added are in `extras`.
 * @param input Parsed JSON of any kind, or the text of a JSON or JSONP answer.
 * @see https://github.com/bmlt-enabled/bmlt-server
 * @example
 * const url = 'https://example.org/main_server/client_interface/json/?switcher=GetSearchResults&get_used_formats=1';
 * const { meetings, findings } = readBmlt(await (await fetch(url)).json(), { feed: url, timeZone: 'America/New_York' });
 */
export const readBmlt = (input: unknown, options: BmltOptions): FeedReading => startBmltReading(input, options).finish();
