const HEADERS = ['Name', 'Slug', 'Day', 'Time', 'End Time', 'Address', 'City', 'State', 'Location', 'Types', 'Conference URL'];
const LINES = [
  [
    'Harbour Light',
    'harbour-light',
    'Monday',
    '7:00 PM',
    '8:00 PM',
    '12 Lantern Street',
    'Port Amity',
    'ME',
    'Pier House',
    'Open, Discussion',
  ],
  [
    'Early Birds',
    'early-birds',
    'Tuesday',
    '7:00 AM',
    '8:00 AM',
    '',
    'Port Amity',
    'ME',
    '',
    'Open',
    'https://meet.example.org/early-birds',
  ],
];

/**
 * A sheet as the Sheets API answers it: empty cells at the end of a line are missing.
 *
 * @param lines Cells of each line in the order of the headers.
 * @see https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets.values#ValueRange
 */
export const sheetValues = (lines: readonly (readonly string[])[] = LINES, headers: readonly string[] = HEADERS) => ({
  range: 'Meetings!A1:ZZ1000',
  majorDimension: 'ROWS',
  values: [headers, ...lines],
});
