import type { Kept } from '../../device/kept.js';
import { decideKept } from './decide-kept.js';
import type { Decide } from './decide-kept.js';

/** What is wrong, and with which field; never what somebody wrote there. */
export interface FieldFault<Code extends string> {
  readonly code: Code;
  readonly field: string;
}

/** What is kept, changed by core's rules alone. */
export class Desk<State extends { readonly ownerId: string }, Command, Event, Code extends string> {
  readonly kept: Kept<State>;
  readonly #decide: Decide<State, Command, Event, Code>;
  readonly #changed: () => void;
  faults: readonly FieldFault<Code>[] = [];

  /** `changed` is called after each change. */
  constructor(kept: Kept<State>, decide: Decide<State, Command, Event, Code>, changed: () => void) {
    this.kept = kept;
    this.#decide = decide;
    this.#changed = changed;
  }

  /** Whether the command was taken; `faults` says why not. */
  give(command: Command): boolean {
    const change = decideKept(this.#decide, command);
    const decision = change(this.kept.value);
    this.faults = decision.ok ? [] : decision.errors.map(({ code, field }) => ({ code, field }));
    if (!decision.ok) return false;
    void this.kept.update((present) => {
      const again = change(present);
      // Another tab may have made it impossible, by taking somebody off, say: then it stays as the other tab has it.
      return again.ok ? again.state : (present ?? decision.state);
    });
    this.#changed();
    return true;
  }
}
