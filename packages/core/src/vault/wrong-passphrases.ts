import { unlockDelayMs } from './unlock-delay.js';
import { VaultFault, fault } from './vault-fault.js';

/** Counts wrong passphrases in memory and makes the next try wait. A page that is loaded again starts from none. */
export class WrongPassphrases {
  #count = 0;
  #last = 0;

  /**
   * Tries a passphrase.
   * @param now Milliseconds since the epoch.
   * @throws VaultFault `too-soon` without trying, or whatever the try throws.
   */
  async try<Value>(now: number, attempt: () => Promise<Value>): Promise<Value> {
    // Where the clock was set back, the wait starts anew once, instead of lasting until the clock has caught up.
    if (now < this.#last) this.#last = now;
    const wait = this.#last + unlockDelayMs(this.#count) - now;
    if (wait > 0) throw fault('too-soon', 'passphrase', wait);
    try {
      const value = await attempt();
      this.#count = 0;
      return value;
    } catch (error) {
      if (error instanceof VaultFault && error.has('wrong-passphrase')) {
        this.#count += 1;
        this.#last = now;
      }
      throw error;
    }
  }
}
