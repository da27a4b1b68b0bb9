// One test decides for the whole string, for nearly all texts of real feeds need nothing. Surrogates are here
// because half of a pair is not a character, and pairs of blanks because runs of them are folded.
const NEEDS_WORK =
  /[<&\0-\t\v-\x1f\x7f-\xa0\xad\u1680\u2000-\u200b\u200e\u200f\u2028-\u202f\u205f-\u206f\u3000\ud800-\udfff\ufeff]|[ \n]{2}/;

/** Tells whether a trimmed text is plain as it stands: no markup, no hidden characters, no runs of blanks. */
export const isPlain = (text: string): boolean => !NEEDS_WORK.test(text);
