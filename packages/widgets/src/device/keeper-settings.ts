import type { VaultPolicy } from '@handrail/core/vault';
import type { LockSettings } from './auto-lock.js';

/** Of the database, the channel between tabs and the lock. It says nothing, and no page of others is likely to have one. */
export const NAME = 'hr-1-5d2c';

/** What is other in tests. */
export interface KeeperSettings {
  readonly name?: string;
  /** Milliseconds since the epoch. */
  readonly now?: () => number;
  readonly policy?: Partial<VaultPolicy>;
  readonly autoLock?: LockSettings;
}
