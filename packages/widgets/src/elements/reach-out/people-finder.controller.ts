import type { ReactiveController } from 'lit';
import { findVault } from '../../device/find-vault.js';
import { NAME } from '../../device/keeper-settings.js';
import type { OwnPeople } from './own-people.js';
import type { ReachOut } from './reach-out.js';

/** Finds out whether something is kept on this device, and only then loads what shows one's own people. */
export class PeopleFinder implements ReactiveController {
  readonly #host: ReachOut;
  #own: OwnPeople | undefined;
  #isLoading = false;

  constructor(host: ReachOut) {
    this.#host = host;
    host.addController(this);
  }

  /** Undefined where nothing is kept, and where the page does not want it. */
  get own(): OwnPeople | undefined {
    return this.#host.circleHidden ? undefined : this.#own;
  }

  hostConnected(): void {
    void this.look();
  }

  /** Looks again: a person may have begun to keep something meanwhile, and a part that did not arrive is asked for again. */
  async look(): Promise<void> {
    if (this.#host.circleHidden || this.#own || this.#isLoading) return;
    this.#isLoading = true;
    try {
      const { state } = await findVault(NAME);
      if (state !== 'locked') return;
      const part = await import('./own-people.js');
      await this.#host.updateComplete;
      this.#own = new part.OwnPeople(this.#host);
      this.#host.requestUpdate();
    } catch {
      // Without a network the part cannot come; the lines are there, and the next look asks again.
    } finally {
      this.#isLoading = false;
    }
  }
}
