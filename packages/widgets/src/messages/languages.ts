import type { TextLoaders } from '../controllers/texts.js';
import { enList } from './en-list.js';
import type { LanguagePack } from './language-pack.js';

/** English is always at hand. */
export const english: LanguagePack = { messages: enList, typeNames: {} };

/** Shipped languages of the finder besides English. */
export const loaders: TextLoaders<LanguagePack> = {
  es: async () => (await import('./es.js')).pack,
};
