import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { Kept } from './kept.js';
import type { KeptOptions } from './kept-options.js';

/**
 * A document of a widget that a person may choose to keep on their device. Until they do it is in memory, nothing is stored, and the
 * vault is not even loaded. When the vault locks, `value` is undefined again and the widget renders anew.
 *
 * The widget never knows where a value lives: it reads `value`, calls `set` (or `update` for lists of entries, so that two tabs lose
 * nothing of each other), and shows what `mode` and `fault` ask for, best with `renderKeep` and a `KeepPanel`. It copies no value into
 * fields of its own.
 * @example
 * class Counter extends LitElement {
 *   readonly #kept = new KeptController<Dates>(this, { key: 'milestones', version: 1, read: readDates });
 *   render() {
 *     if (this.#kept.mode === 'locked') return this.#renderUnlock();      // await this.#kept.unlock(passphrase)
 *     const dates = this.#kept.value;
 *     return dates ? renderCount(dates) : renderQuestion();               // void this.#kept.set({ start: '2026-03-14' })
 *   }
 *   // Remember on this device: await this.#kept.remember(passphrase). Lock now: this.#kept.keeper.lock(). Forget: this.#kept.forget().
 * }
 */
export class KeptController<Value> extends Kept<Value> implements ReactiveController {
  constructor(host: ReactiveControllerHost, options: KeptOptions<Value>) {
    super(options, () => host.requestUpdate());
    host.addController(this);
  }

  hostConnected(): void {
    void this.start();
  }

  hostDisconnected(): void {
    this.stop();
  }
}
