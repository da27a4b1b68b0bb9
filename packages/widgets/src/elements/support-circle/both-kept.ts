import type { PanelKept } from '../../device/keep-panel.controller.js';
import { DONE } from '../../device/keep-result.js';
import type { KeepFault, KeepResult } from '../../device/keep-result.js';
import type { Keeper } from '../../device/keeper.js';
import type { KeptMode } from '../../device/kept-options.js';

/** One of the documents: nothing of its content but whether there is any. */
type OneKept = PanelKept & { readonly value: unknown };
type Documents = readonly [OneKept, ...OneKept[]];

/** Several documents of one element, kept together: a person chooses once for all that they see. */
export class BothKept implements PanelKept {
  readonly #all: () => Documents;

  /** `all`: the documents that the page shows. */
  constructor(all: () => Documents) {
    this.#all = all;
  }

  get keeper(): Keeper {
    return this.#all()[0].keeper;
  }

  /** Remembered where one is and no other has something that is not. */
  get mode(): KeptMode {
    const [first, ...others] = this.#all();
    const modes = [first, ...others].map(({ mode }) => mode);
    if (modes.includes('locked')) return 'locked';
    const isLeftOut = [first, ...others].some(({ mode, value }) => mode !== 'remembered' && value !== undefined);
    return modes.includes('remembered') && !isLeftOut ? 'remembered' : (modes.find((mode) => mode !== 'remembered') ?? 'remembered');
  }

  get fault(): KeepFault | undefined {
    return this.#all().find(({ fault }) => fault)?.fault;
  }

  get isSaved(): boolean {
    return this.#all().every(({ isSaved }) => isSaved);
  }

  get isLooking(): boolean {
    return this.#all().some(({ isLooking }) => isLooking);
  }

  /** Keeps them all: the first opens the vault, and the others need no passphrase then. */
  remember(passphrase = '', how?: 'replace'): Promise<KeepResult<void>> {
    return this.#each((kept) => (kept.mode === 'remembered' ? Promise.resolve(DONE) : kept.remember(passphrase, how)));
  }

  unlock(passphrase: string): Promise<KeepResult<void>> {
    return this.#each((kept) => kept.unlock(passphrase));
  }

  /** Keeps what came later, where a person has chosen to keep the rest. */
  async join(): Promise<void> {
    if (this.keeper.status.state === 'open' && this.#all().some(({ mode }) => mode === 'remembered')) await this.remember();
  }

  save(how?: 'replace'): Promise<KeepResult<void>> {
    return this.#each((kept) => kept.save(how));
  }

  async takeKept(): Promise<void> {
    for (const kept of this.#all()) if (kept.fault) await kept.takeKept();
  }

  onlyNow(): void {
    for (const kept of this.#all()) kept.onlyNow();
  }

  /** One after the other, all of them; the first refusal is the answer. */
  async #each(work: (kept: OneKept) => Promise<KeepResult<void>>): Promise<KeepResult<void>> {
    let answer: KeepResult<void> = DONE;
    for (const kept of this.#all()) {
      const result = await work(kept);
      if (answer.ok) answer = result;
      // Without the vault there is nothing to go on with.
      if (!result.ok && this.keeper.status.state !== 'open') break;
    }
    return answer;
  }
}
