/**
 * Telephone number with its codes as a string that a telephone can dial: `0-9 + , ; * #`, where a comma is a pause.
 * Words between numbers ("ID:", "code") become pauses, and a second number is left out.
 * `undefined` when fewer than 10 characters of `0-9 , + #` are there, as Meeting Guide asks.
 * @example
 * dialString('1-555-555-0100 Code: 12 34'); // '15555550100,,1234'
 */
export function dialString(text: string): string | undefined {
  // A text this long is not a number, and the patterns below take their time on it.
  if (text.length > 200 || text.replace(/[^\d,+#]/g, '').length < 10) return;
  const isReady = /^[\d+,;*#]+$/.test(text);
  const dialled = isReady
    ? text
    : text
        .replace(/[^\d+,;*]*\p{L}[^\d+,;*]*/gu, ',,')
        .replace(/[^\d+,;*#]/g, '')
        .replace(/^[,;]+/, '')
        .replace(/(.)[,;]*\+.*/, '$1')
        .replace(/[,;]+$/, '');
  return /\d/.test(dialled) ? dialled : undefined;
}
