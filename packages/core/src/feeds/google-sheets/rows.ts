type Values = readonly (readonly unknown[])[];

const isValues = (value: unknown): value is Values => Array.isArray(value) && value.every((line) => Array.isArray(line));

const turned = (columns: Values): Values =>
  Array.from({ length: Math.max(0, ...columns.map(({ length }) => length)) }, (_, i) => columns.map((column) => column[i] ?? ''));

/** Headers that people write for a field of Meeting Guide. */
const SYNONYMS: Readonly<Record<string, string>> = {
  id: 'slug',
  full_address: 'formatted_address',
  meeting: 'name',
  meeting_name: 'name',
  location_name: 'location',
  start_time: 'time',
  zip: 'postal_code',
};

const fieldOf = (header: unknown): string => {
  const field = String(header ?? '')
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^_|_$/g, '');
  return Object.hasOwn(SYNONYMS, field) ? SYNONYMS[field]! : field;
};

// A sheet's cell holds a path where JSON has a list: "Harbour County > Old Town".
const cellOf = (field: string, text: string): unknown => (field === 'regions' ? text.split('>').map((part) => part.trim()) : text);

/**
 * The rows of a Google Sheet as rows of Meeting Guide, by the headers in its first line: in any order, trailing empty cells
 * missing. A line without any text is no row. `undefined` when the input is not what the Sheets API answers.
 * @param input `{ values, majorDimension }` of the Sheets API, or the lines themselves.
 * @see https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets.values#ValueRange
 */
export function rowsOfSheet(input: unknown): readonly object[] | undefined {
  // `as`: an object of which two members are looked at, and both are checked.
  const range = (Array.isArray(input) ? { values: input } : (input ?? {})) as {
    readonly values?: unknown;
    readonly majorDimension?: unknown;
  };
  if (!isValues(range.values)) return;
  const [headers = [], ...lines] = range.majorDimension === 'COLUMNS' ? turned(range.values) : range.values;
  const fields = headers.map(fieldOf);
  return lines
    .filter((line) => line.some((cell) => String(cell ?? '').trim() !== ''))
    .map((line) => {
      const row: [string, unknown][] = [];
      fields.forEach((field, i) => {
        const text = String(line[i] ?? '').trim();
        // Of two columns with one header the first that has something counts.
        if (field && text && !row.some(([known]) => known === field)) row.push([field, cellOf(field, text)]);
      });
      return Object.fromEntries(row);
    });
}
