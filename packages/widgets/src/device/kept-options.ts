import type { Keeper } from './keeper.js';
import type { DocumentFormat } from './kept-document.js';

/**
 * Where a document lives. `memory`: in this page only, gone when the page is left. `remembered`: also in the open vault. `locked`:
 * something is kept on this device and needs the passphrase; it may or may not be this document. `unavailable`: in this page only, since
 * this page or browser can keep nothing; `reason` says why.
 */
export type KeptMode = 'memory' | 'remembered' | 'locked' | 'unavailable';

/** How a widget keeps its document. */
export interface KeptOptions<Value> extends DocumentFormat<Value> {
  /**
   * Makes one of two where another tab has changed the document since this one read it. Without it the change of this tab is refused
   * with `conflict`. Lists of entries need it, or are better changed by `update`.
   */
  readonly merge?: (present: Value, mine: Value) => Value;
  /** False where the page does not want anything remembered: then nothing is looked for and nothing is kept. */
  readonly mayRemember?: () => boolean;
  /** The page's unless given. */
  readonly keeper?: () => Keeper;
}
