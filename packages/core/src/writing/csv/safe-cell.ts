// A number to call with its pauses and codes; without signs of arithmetic there is nothing to work out.
const PHONE = /^\+\d{7,15}[\d,#]*$/;
const COORDINATE = /^-\d{1,3}(?:\.\d+)?$/;

/**
 * A cell that no spreadsheet takes for a formula: one that begins as a formula does gets an apostrophe, which stays in the
 * text. Telephone numbers such as +15035550100 and negative coordinates are left alone, for other programs read them.
 * @see https://owasp.org/www-community/attacks/CSV_Injection
 */
export function safeCell(text: string): string {
  // The wide forms are what spreadsheets in Japanese take for the narrow ones.
  return /^[=+\-@\t\r\n＝＋－＠]/.test(text) && !PHONE.test(text) && !COORDINATE.test(text) ? `'${text}` : text;
}
