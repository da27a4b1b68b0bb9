import type { ListMessages } from './en-list.js';

/**
 * A language as it is loaded: its texts and, per programme, its names of meeting types. English comes with the texts of
 * the list alone, the others with all.
 */
export interface LanguagePack {
  readonly messages: ListMessages;
  readonly typeNames: Readonly<Record<string, Readonly<Record<string, string>>>>;
}
