import { hide } from './hide.js';

// A quotation ends in its paragraph. Content never holds the sign that begins it, so no part of a text is searched twice.
const INSIDE = String.raw`|\n(?![^\S\n]*\n)){1,4000}`;

const QUOTATIONS = [
  new RegExp(`“(?:[^“”\\n]${INSIDE}”`, 'gu'),
  new RegExp(`«(?:[^«»\\n]${INSIDE}»`, 'gu'),
  new RegExp(`(?<![\\p{L}\\p{N}])"(?=\\S)(?:[^"\\n]${INSIDE}(?<=\\S)"(?![\\p{L}\\p{N}])`, 'gu'),
  // The closing sign is an apostrophe too; inside a word it is one.
  new RegExp(`(?<![\\p{L}\\p{N}])‘(?=\\S)(?:[^‘’\\n]|(?<=\\p{L})’(?=\\p{L})${INSIDE}’(?![\\p{L}\\p{N}])`, 'gu'),
];

/** Hides what stands in “ ”, « », " " and ‘ ’. A sign without its partner in the same paragraph hides nothing. */
export const maskQuotations = (text: string): string => QUOTATIONS.reduce((rest, quotation) => rest.replace(quotation, hide), text);
