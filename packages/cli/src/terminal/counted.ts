const grouped = new Intl.NumberFormat('en');

/** A number with its noun: "1 row", "2,000 rows". */
export const counted = (count: number, one: string, many = `${one}s`): string => `${grouped.format(count)} ${count === 1 ? one : many}`;

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** The beginning of a text, whole signs only, with an ellipsis when something was left off. */
export function shortened(text: string, most: number): string {
  if (text.length <= most) return text;
  // A sign of many code units is rare; enough of the text is looked at for a line of them.
  const signs = [...graphemes.segment(text.slice(0, most * 16))].map(({ segment }) => segment);
  return signs.length <= most && text.length <= most * 16 ? text : `${signs.slice(0, most).join('')}…`;
}
