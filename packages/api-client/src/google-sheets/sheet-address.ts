import { ApiError } from '../http/api-error.js';

/** Where the lines of a sheet can be had, and in which form. */
export interface SheetAddress {
  readonly url: string;
  readonly form: 'values' | 'csv';
}

/** Which sheet, and how it may be read. */
export interface SheetPlace {
  /** What a person copies: the address of the sheet in the browser, of its published copy, or its id. */
  readonly sheet: string;
  /** Key of the Sheets API, restricted to your site. Without it the sheet must be open to everybody with the link, or published. */
  readonly apiKey?: string;
  /** Tab or range in A1 notation, with a key. Default: the columns A to ZZ of the first tab. */
  readonly range?: string;
}

const PUBLISHED = /\/spreadsheets\/d\/e\/([\w-]+)/;
const SHARED = /\/spreadsheets\/d\/([\w-]+)/;
const ID = /^[\w-]{20,}$/;
const HOST = 'https://docs.google.com/spreadsheets/d';

const tabOf = (address: string): string => {
  const [, gid] = /[?#&]gid=(\d+)/.exec(address) ?? [];
  return gid === undefined ? '' : `&gid=${gid}`;
};

/**
 * Makes of what a person copies the address where the lines can be had: the Sheets API with a key, else CSV.
 * Throws `ApiError` of kind `unsupported` for what names no sheet.
 *
 * @see https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets.values/get
 */
export const sheetAddress = ({ sheet, apiKey, range = 'A1:ZZ' }: SheetPlace): SheetAddress => {
  if (sheet.startsWith('https://sheets.googleapis.com/v4/')) return { url: sheet, form: 'values' };
  const [, published] = PUBLISHED.exec(sheet) ?? [];
  if (published !== undefined) return { url: `${HOST}/e/${published}/pub?output=csv&single=true${tabOf(sheet)}`, form: 'csv' };
  const id = SHARED.exec(sheet)?.[1] ?? (ID.test(sheet) ? sheet : undefined);
  if (id === undefined) throw new ApiError('unsupported', sheet);
  if (apiKey === undefined) return { url: `${HOST}/${id}/gviz/tq?tqx=out:csv${tabOf(sheet)}`, form: 'csv' };
  const query = new URLSearchParams({ key: apiKey });
  return { url: `https://sheets.googleapis.com/v4/spreadsheets/${id}/values/${encodeURIComponent(range)}?${query}`, form: 'values' };
};
