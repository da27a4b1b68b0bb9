import { startTsmlCsvReading } from '@handrail/core/feeds/csv';
import { startGoogleSheetReading } from '@handrail/core/feeds/google-sheets';
import { meetingSource, type MeetingSource, type SourceOptions } from '../source/meeting-source.js';
import { sheetAddress, type SheetPlace } from './sheet-address.js';

/** A Google Sheet with one meeting in each line and columns named as the fields of Meeting Guide, in nine languages. */
export interface GoogleSheetOptions extends SourceOptions, SheetPlace {
  /** Where Google is reached; for tests and proxies. Default: Google's own hosts. */
  readonly origin?: string;
}

/**
 * The meetings of a Google Sheet. The programme is `aa` unless told. Visitors of a page that loads a sheet ask Google's
 * server: say so on the page.
 *
 * @example
 * const source = googleSheet({ client, sheet: 'https://docs.google.com/spreadsheets/d/…/edit#gid=0', timeZone: 'America/Denver' });
 */
export const googleSheet = ({ client, sheet, apiKey, range, origin, ...options }: GoogleSheetOptions): MeetingSource => {
  const { url: address, form } = sheetAddress({ sheet, ...(apiKey !== undefined && { apiKey }), ...(range !== undefined && { range }) });
  const url = origin === undefined ? address : address.replace(/^https:\/\/[^/]+/, origin);
  // Without the key, which is in the query.
  const { feed = url.replace(/([?&])key=[^&]*/, '$1').replace(/[?&]$/, '') } = options;
  const feedOptions = { ...options, feed };
  return meetingSource({
    feed,
    url,
    download: (callOptions) => (form === 'values' ? client.getJson(url, callOptions) : client.getText(url, callOptions)),
    startReading: (data) =>
      form === 'values' ? startGoogleSheetReading(data, feedOptions) : startTsmlCsvReading(data as string, feedOptions), // As `getText` gave it.
  });
};
