import { PASSPHRASE_LENGTH } from '../../../device/passphrase-length.js';
import { saveFile } from '../../../platform/hand-over.js';
import type { HandOverView } from '../care-plan-view.js';
import type { PlanDocument } from '../plan/plan-document.js';
import { comparePlans } from './compare-plans.js';

/** What handing over needs of the element. */
export interface HandOverDesk {
  readonly present: () => PlanDocument | undefined;
  readonly takeIn: (document: PlanDocument) => void;
  /** Renders anew, tells, and takes the focus to where the next step is. */
  readonly moved: (said?: 'file-saved' | 'taken-in') => void;
}

const REST: HandOverView = { step: 'rest', fault: undefined, comparison: undefined, isBusy: false, needed: PASSPHRASE_LENGTH };

/** Says nothing of whose it is, or what for. */
const FILE_NAME = 'my-copy.json';

/** Taking a plan to another device by a file, and taking one in, in two steps. */
export class HandOver {
  readonly #desk: HandOverDesk;
  #found: PlanDocument | undefined;
  view: HandOverView = REST;

  constructor(desk: HandOverDesk) {
    this.#desk = desk;
  }

  /** Forgets what was read, as when somebody leaves at once. */
  drop(): void {
    this.#found = undefined;
    this.view = REST;
  }

  readonly go = (step: HandOverView['step']): void => {
    this.drop();
    this.view = { ...REST, step };
    this.#desk.moved();
  };

  readonly seal = (event: SubmitEvent): void => {
    const passphrase = passphraseIn(event);
    const document = this.#desk.present();
    if (!document) return;
    void this.#busily(async () => {
      const { sealedPlanFile } = await import('./plan-file.js');
      const sealed = await sealedPlanFile(document, passphrase);
      if (sealed.ok) this.#save(sealed.value);
      else this.view = { ...this.view, fault: sealed.fault };
    });
  };

  readonly saveReadable = (): void => {
    const document = this.#desk.present();
    if (!document) return;
    void this.#busily(async () => this.#save((await import('./plan-file.js')).readablePlanFile(document)));
  };

  readonly open = (event: SubmitEvent): void => {
    const passphrase = passphraseIn(event);
    const file = new FormData(event.currentTarget as HTMLFormElement).get('file'); // The handler is bound to the form itself.
    if (!(file instanceof File) || file.size === 0) {
      this.view = { ...this.view, fault: 'no-plan' };
      this.#desk.moved();
      return;
    }
    void this.#busily(async () => {
      const { readPlanFile } = await import('./plan-file.js');
      const read = await readPlanFile(await file.text(), passphrase || undefined);
      if (!read.ok) this.view = { ...this.view, fault: read.fault };
      else if (!read.value) this.view = { ...this.view, fault: 'no-plan' };
      else {
        this.#found = read.value;
        this.view = { ...REST, step: 'comparing', comparison: comparePlans(this.#desk.present(), read.value) };
      }
    });
  };

  readonly takeIn = (): void => {
    const found = this.#found;
    this.drop();
    if (found) this.#desk.takeIn(found);
    this.#desk.moved('taken-in');
  };

  #save(text: string): void {
    saveFile(FILE_NAME, 'application/json', text);
    this.drop();
    this.#desk.moved('file-saved');
  }

  async #busily(work: () => Promise<void>): Promise<void> {
    if (this.view.isBusy) return;
    const { step } = this.view;
    this.view = { ...this.view, isBusy: true, fault: undefined };
    this.#desk.moved();
    await work().catch(() => (this.view = { ...this.view, fault: { code: 'not-loaded' } }));
    // Who left meanwhile finds nothing of it.
    if (this.view.step === step) this.view = { ...this.view, isBusy: false };
    if (this.view !== REST) this.#desk.moved();
  }
}

const passphraseIn = (event: SubmitEvent): string => {
  event.preventDefault();
  // The handler is bound to the form itself.
  return String(new FormData(event.currentTarget as HTMLFormElement).get('file-passphrase') ?? '');
};
