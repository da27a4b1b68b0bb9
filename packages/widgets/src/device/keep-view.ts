import type { KeepFault } from './keep-result.js';
import type { KeeperStatus } from './keeper.js';
import type { KeptMode } from './kept-options.js';
import type { DeviceMessages } from './messages/device-en.js';

/** What a person is doing about keeping: nothing, choosing a passphrase, unlocking, or asked whether to erase. */
export type KeepStep = 'rest' | 'set-up' | 'unlock' | 'erase';

/** What is wrong with the passphrases as typed, before the vault has seen them. */
export type TypingFault = 'short' | 'differs';

/** What the templates show. It never holds a passphrase or anything that a person keeps. */
export interface KeepView {
  readonly messages: DeviceMessages;
  readonly step: KeepStep;
  readonly mode: KeptMode;
  readonly status: KeeperStatus;
  readonly fault: KeepFault | undefined;
  readonly typing: TypingFault | undefined;
  /** Whether the passphrase can be read as it is typed. */
  readonly isShown: boolean;
  readonly isBusy: boolean;
  /** While the page has yet to find out whether something is kept. */
  readonly isLooking: boolean;
  /** False while a change is shown that is not kept. */
  readonly isSaved: boolean;
  /** Whether everything was erased a moment ago. */
  readonly isErased: boolean;
  /** Characters that a new passphrase needs. */
  readonly needed: number;
}

/** What a person can do. */
export interface KeepActions {
  readonly remember: () => void;
  readonly setUp: (event: SubmitEvent) => void;
  readonly askUnlock: () => void;
  readonly unlock: (event: SubmitEvent) => void;
  readonly onlyNow: () => void;
  readonly toggleShown: () => void;
  readonly cancel: () => void;
  readonly lock: () => void;
  readonly askErase: () => void;
  readonly erase: () => void;
  readonly save: () => void;
  readonly takeKept: () => void;
  readonly keepMine: () => void;
}
