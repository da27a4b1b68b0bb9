import { enList } from './en-list.js';
import type { LanguagePack } from './language-pack.js';

/** English is always at hand. */
export const english: LanguagePack = { messages: enList, typeNames: {} };

/** Shipped languages besides English, each loaded only when a page needs it. */
const loaders: Readonly<Record<string, () => Promise<{ readonly pack: LanguagePack }>>> = {
  es: () => import('./es.js'),
};

/** `true` when texts exist for the primary language of a BCP 47 tag such as "es-MX". */
export const isShipped = (tag: string): boolean => {
  const primary = tag.toLowerCase().split('-')[0] ?? '';
  return primary === 'en' || Object.hasOwn(loaders, primary);
};

/** Loads the texts for a BCP 47 tag by its primary language; English for a language that is not shipped. Rejects when the network fails. */
export const loadLanguage = async (tag: string): Promise<LanguagePack> => {
  const primary = tag.toLowerCase().split('-')[0] ?? '';
  const loader = Object.hasOwn(loaders, primary) ? loaders[primary] : undefined;
  return loader === undefined ? english : (await loader()).pack;
};
