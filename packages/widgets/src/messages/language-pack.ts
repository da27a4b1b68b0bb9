import type { Messages } from './en.js';

/** A language as it is loaded: its texts and, per programme, its names of meeting types. */
export interface LanguagePack {
  readonly messages: Messages;
  readonly typeNames: Readonly<Record<string, Readonly<Record<string, string>>>>;
}
