import type { LanguageFormat } from '../lint-options.js';
import { hide } from './hide.js';
import { maskEntities, maskTags } from './mask-html.js';
import { maskMarkdown } from './mask-markdown.js';
import { maskQuotations } from './mask-quotations.js';

const ADDRESS = /(?:\b(?:https?:\/\/|mailto:|www\.)[^\s<>"'“”«»()[\]]+)|(?<![\w.+-])[\w.+-]{1,64}@\w[\w.-]{0,254}/gi;

/**
 * Hides what is not the writer's own prose: quoted speech, code, addresses and markup.
 * @returns A text of the same length, with every other sign in its place.
 */
export function maskText(text: string, format: LanguageFormat): string {
  const withoutCode = format === 'markdown' ? maskMarkdown(text) : text;
  const withoutTags = format === 'text' ? withoutCode : maskEntities(maskTags(withoutCode));
  return maskQuotations(withoutTags.replace(ADDRESS, hide));
}
