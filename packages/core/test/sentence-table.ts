/** A sentence of a table, with what is to be found in it. */
export interface SentenceRow {
  /** Entry of the lexicon that the sentence is about. */
  readonly code: string;
  readonly text: string;
  /** What is to be found, in order; empty for a sentence that is to be left alone. */
  readonly terms: readonly string[];
}

/** Reads lines of `code | A sentence with [what is to be found]`. `¶` stands for a line end. */
export const sentenceTable = (table: string): readonly SentenceRow[] =>
  table
    .trim()
    .split('\n')
    .map((line) => {
      const [code = '', sentence = ''] = line.split(' | ').map((part) => part.trim().replaceAll('¶', '\n'));
      const terms = Array.from(sentence.matchAll(/\[([^\]]+)\]/g), ([, term = '']) => term);
      return { code, text: sentence.replace(/[[\]]/g, ''), terms };
    });
