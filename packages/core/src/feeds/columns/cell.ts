// What programs write where there is nothing: too narrow a column, a failed formula, a database's null.
const NOTHING = /^(?:#{2,}|#(?:N\/A|REF!|VALUE!|NAME\?|DIV\/0!|NUM!|NULL!|ERROR!)|\\N|NULL)$/;

/** What stands in a cell: trimmed text, a list or an object of a parsed file as it is, or `''` for nothing. */
export function cellValue(cell: unknown): unknown {
  if (cell === null || cell === undefined) return '';
  if (typeof cell === 'object') return cell;
  const text = String(cell)
    .replace(/^\ufeff/, '')
    .trim()
    // Spreadsheets and careful writers put an apostrophe before what would be a formula.
    .replace(/^'(?=\s*[=+\-@＝＋－＠])/, '');
  return NOTHING.test(text) ? '' : text;
}
