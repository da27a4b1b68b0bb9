import type { LanguageFormat } from '@handrail/core/language';
import { decodeText } from '../source/decode-text.js';
import { feedName, readBytes } from '../source/read-bytes.js';

/** A text that was read. */
export interface LoadedText {
  /** Name to show. */
  readonly name: string;
  readonly text: string;
  readonly format: LanguageFormat;
}

const BY_ENDING: readonly (readonly [ending: RegExp, format: LanguageFormat])[] = [
  [/\.(?:md|mdx|markdown)$/i, 'markdown'],
  [/\.(?:html?|xhtml)$/i, 'html'],
];

/** Tells how a text is marked up: by the end of its name, else by how it begins. */
export const formatOf = (name: string, text: string): LanguageFormat =>
  BY_ENDING.find(([ending]) => ending.test(name))?.[1] ?? (/^\s*<(?:!doctype html|html)\b/i.test(text) ? 'html' : 'text');

/** Reads a text from a file, an address, or stdin for `-`. Rejects with `FeedProblem` when it cannot be read; it may be empty. */
export async function loadText(file: string, format?: LanguageFormat): Promise<LoadedText> {
  const name = feedName(file);
  const { text } = decodeText(await readBytes(file));
  return { name, text, format: format ?? formatOf(name, text) };
}
