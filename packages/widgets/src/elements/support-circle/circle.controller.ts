import { decideSupportCircle } from '@handrail/core/support';
import type {
  SupportCircle,
  SupportCircleCommand,
  SupportCircleErrorCode,
  SupportCircleEvent,
  SupportContact,
} from '@handrail/core/support';
import type { Kept } from '../../device/kept.js';
import type { CircleActions, CircleStep } from './circle-view.js';
import { contactEntryIn } from './contact-entry.js';
import { Desk } from './desk.js';
import { blocksOf } from './hours-blocks.js';
import type { SupportCircleElement } from './support-circle.js';

type CircleCommand = Exclude<SupportCircleCommand, { readonly type: 'start' }>;

/** What a person does with their people. What they type stays in the form until it is sent. */
export class CircleController {
  readonly #host: SupportCircleElement;
  readonly #desk: Desk<SupportCircle, CircleCommand, SupportCircleEvent, SupportCircleErrorCode>;
  step: CircleStep = { kind: 'list' };
  said = '';

  constructor(host: SupportCircleElement, kept: Kept<SupportCircle>, changed: () => void) {
    this.#host = host;
    this.#desk = new Desk(kept, decideSupportCircle, changed);
  }

  get contacts(): readonly SupportContact[] {
    return this.#desk.kept.value?.contacts ?? [];
  }

  get faults(): readonly { readonly code: SupportCircleErrorCode; readonly field: string }[] {
    return this.#desk.faults;
  }

  /** Closes the form: what is half typed in it goes too. */
  clear(): void {
    this.step = { kind: 'list' };
    this.said = '';
    this.#desk.faults = [];
  }

  readonly act: CircleActions = {
    add: () => this.#open(undefined),
    change: (contactId) => this.#open(contactId),
    cancel: () => this.#close('', this.#buttonOf(this.step)),
    save: (event) => {
      event.preventDefault();
      // The handler is bound to the form itself.
      const contact = contactEntryIn(new FormData(event.currentTarget as HTMLFormElement));
      const { step } = this;
      if (step.kind !== 'form') return;
      const { contactId } = step;
      const command: CircleCommand = contactId === undefined ? { type: 'add', contact } : { type: 'change', contactId, contact };
      const { circle: m } = this.#host.messages;
      if (this.#desk.give(command)) this.#close(contactId === undefined ? m.added : m.changed, this.#buttonOf(step));
      else void this.#host.focusOn('#circle [aria-invalid="true"], #circle [data-general-fault]');
    },
    remove: (contactId) => {
      if (this.#desk.give({ type: 'remove', contactId })) this.#close(this.#host.messages.circle.removed, '#circle-title');
      else void this.#host.focusOn('#circle [data-general-fault]');
    },
    move: (contactId, direction) => {
      if (!this.#desk.give({ type: 'move', contactId, direction })) return;
      const place = this.contacts.findIndex(({ id }) => id === contactId);
      this.said = this.#host.messages.circle.moved(place + 1, this.contacts.length);
      const other = direction === 'up' ? 'down' : 'up';
      const button = (which: string): string => `#circle [data-place="${place}"] [data-do="${which}"]`;
      // At the end of the list there is only the way back.
      const isAtEnd = place === (direction === 'up' ? 0 : this.contacts.length - 1);
      void this.#host.focusOn(button(isAtEnd ? other : direction));
    },
    setHours: (isOn) => this.#setBlocks(isOn ? 1 : 0),
    moreHours: () => this.#setBlocks(this.step.kind === 'form' ? this.step.blocks + 1 : 1),
  };

  #open(contactId: string | undefined): void {
    const hours = this.contacts.find(({ id }) => id === contactId)?.hours;
    this.step = { kind: 'form', blocks: hours ? blocksOf(hours).length : 0, ...(contactId !== undefined && { contactId }) };
    this.said = '';
    this.#desk.faults = [];
    void this.#host.focusOn('#circle-label');
  }

  #close(said: string, focus: string): void {
    this.clear();
    this.said = said;
    void this.#host.focusOn(focus);
  }

  /** The button that opened the form. */
  #buttonOf(step: CircleStep): string {
    const place = step.kind === 'form' ? this.contacts.findIndex(({ id }) => id === step.contactId) : -1;
    return place < 0 ? '#circle-add' : `#circle [data-place="${place}"] [data-do="change"]`;
  }

  #setBlocks(blocks: number): void {
    if (this.step.kind === 'form') this.step = { ...this.step, blocks };
    this.#host.requestUpdate();
  }
}
