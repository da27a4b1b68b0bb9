/** A text without accents, and where each of its letters stood. */
export interface PlainLetters {
  readonly text: string;
  /** The range of the text as it was written that a range of `text` stands for, in UTF-16 offsets; accents belong to their letter. */
  sourceRange(start: number, end: number): readonly [start: number, end: number];
}

const ACCENTS = /[\u0300-\u036f]/g;
const QUOTES = /[\u02bc\u2018\u2019\uff07]/g;
const DASHES = /[\u2010-\u2015\u2212]/g;

const plain = (character: string): string =>
  character < '\x80' ? character : character.normalize('NFKD').replace(ACCENTS, '').replace(QUOTES, "'").replace(DASHES, '-');

/**
 * Takes accents, wide forms, and the many kinds of apostrophes, dashes and blanks out of a text, so that one rule finds a word
 * however it was typed: people leave accents out, and keyboards put them in two ways. Upper and lower case stay.
 */
export function plainLetters(written: string): PlainLetters {
  // Nearly all English text needs nothing.
  if (/^[\0-\x7f]*$/.test(written)) return { text: written, sourceRange: (start, end) => [start, end] };
  const offsets: number[] = [];
  const pieces: string[] = [];
  let offset = 0;
  for (const character of written) {
    const piece = plain(character);
    for (let i = 0; i < piece.length; i++) offsets.push(offset);
    pieces.push(piece);
    offset += character.length;
  }
  const sourceRange = (start: number, end: number) => {
    // One letter may have become several: a range never ends inside it.
    let next = end;
    while (next < offsets.length && next > 0 && offsets[next] === offsets[next - 1]) next++;
    return [offsets[start] ?? written.length, offsets[next] ?? written.length] as const;
  };
  return { text: pieces.join(''), sourceRange };
}
