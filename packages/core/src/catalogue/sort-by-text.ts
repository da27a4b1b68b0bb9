/**
 * Sorts a stretch of items by their texts, in order of code units. Changes `items`.
 * Merges halves by hand: a comparison function that is called for each pair takes three times as long.
 * @param texts By item.
 * @param first Where the stretch begins in `items`.
 * @param end Behind its last item.
 */
export function sortByText(items: Int32Array, texts: readonly string[], first: number, end: number): void {
  if (end - first < 2) return;
  const middle = (first + end) >> 1;
  sortByText(items, texts, first, middle);
  sortByText(items, texts, middle, end);
  // Rows mostly come in an order of their own.
  if (texts[items[middle - 1]!]! <= texts[items[middle]!]!) return;
  const before = items.slice(first, middle);
  let place = first;
  let next = middle;
  for (const item of before) {
    while (next < end && texts[items[next]!]! < texts[item]!) items[place++] = items[next++]!;
    items[place++] = item;
  }
}
