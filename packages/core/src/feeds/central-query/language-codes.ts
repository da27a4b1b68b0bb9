import type { Vocabulary } from '../../vocabulary/vocabulary.js';

/**
 * Makes a finder of a programme's own code for a language by its ISO 639-1 code in any case: "es" is `S` in AA. A language
 * that the vocabulary lacks is given by its English name; `undefined` when the code is no language.
 */
export function languageCodes(vocabulary: Vocabulary): (code: string) => string | undefined {
  const codes = new Map(Object.entries(vocabulary).map(([code, name]) => [name, code]));
  const names = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' });
  return (code) => {
    const name = /^[a-z]{2,3}$/i.test(code) ? names.of(code.toLowerCase()) : undefined;
    return name && (codes.get(name) ?? name);
  };
}
