import { SAFETY_PLAN_PARTS, decideSafetyPlan, outlineSafetyPlan } from '@handrail/core/support';
import type {
  SafetyPlan,
  SafetyPlanCommand,
  SafetyPlanEntry,
  SafetyPlanErrorCode,
  SafetyPlanEvent,
  SafetyPlanSection,
} from '@handrail/core/support';
import type { Kept } from '../../device/kept.js';
import { Desk } from './desk.js';
import type { PlanActions, PlanStep } from './plan-view.js';
import type { SupportCircleElement } from './support-circle.js';

type PlanCommand = Exclude<SafetyPlanCommand, { readonly type: 'start' }>;

/** What a person does with their safety plan. What they type stays in the form until it is sent. */
export class PlanController {
  readonly #host: SupportCircleElement;
  readonly #desk: Desk<SafetyPlan, PlanCommand, SafetyPlanEvent, SafetyPlanErrorCode>;
  step: PlanStep = { kind: 'read' };
  said = '';

  constructor(host: SupportCircleElement, kept: Kept<SafetyPlan>, changed: () => void) {
    this.#host = host;
    this.#desk = new Desk(kept, decideSafetyPlan, changed);
  }

  get entries(): readonly SafetyPlanEntry[] {
    return this.#desk.kept.value?.entries ?? [];
  }

  /** The six parts, the empty ones too. */
  get outline(): readonly SafetyPlanSection[] {
    const { value } = this.#desk.kept;
    return value ? outlineSafetyPlan(value) : SAFETY_PLAN_PARTS.map((part, index) => ({ number: index + 1, part, texts: [] }));
  }

  get faults(): readonly { readonly code: SafetyPlanErrorCode; readonly field: string }[] {
    return this.#desk.faults;
  }

  /** Closes the form: what is half typed in it goes too. */
  clear(): void {
    this.step = { kind: 'read' };
    this.said = '';
    this.#desk.faults = [];
  }

  readonly act: PlanActions = {
    add: (part) => this.#open({ kind: 'add', part }),
    change: (entryId) => this.#open({ kind: 'change', entryId }),
    cancel: () => this.#close('', this.#buttonOf(this.step)),
    save: (event) => {
      event.preventDefault();
      // The handler is bound to the form itself, and its only field is a text.
      const text = String(new FormData(event.currentTarget as HTMLFormElement).get('text'));
      const { step } = this;
      if (step.kind === 'read') return;
      const command: PlanCommand =
        step.kind === 'add' ? { type: 'add', part: step.part, text } : { type: 'change', entryId: step.entryId, text };
      const { plan: m } = this.#host.messages;
      if (this.#desk.give(command)) this.#close(step.kind === 'add' ? m.added : m.changed, this.#buttonOf(step));
      else void this.#host.focusOn('#plan textarea');
    },
    remove: (entryId) => {
      const { part } = this.entries.find(({ id }) => id === entryId) ?? {};
      if (this.#desk.give({ type: 'remove', entryId })) this.#close(this.#host.messages.plan.removed, `#plan-${part}-title`);
      else void this.#host.focusOn('#plan textarea');
    },
    move: (entryId, direction) => {
      if (!this.#desk.give({ type: 'move', entryId, direction })) return;
      this.said = this.#host.messages.plan.moved;
      const { row, isFirst, isLast } = this.#placeOf(entryId);
      // At the end of the part there is only the way back.
      const button = direction === 'up' ? (isFirst ? 'down' : 'up') : isLast ? 'up' : 'down';
      void this.#host.focusOn(`${row} [data-do="${button}"]`);
    },
  };

  #open(step: PlanStep): void {
    this.clear();
    this.step = step;
    void this.#host.focusOn('#plan textarea');
  }

  #close(said: string, focus: string): void {
    this.clear();
    this.said = said;
    void this.#host.focusOn(focus);
  }

  /** Where an entry stands among those of its part. */
  #placeOf(entryId: string): { readonly row: string; readonly isFirst: boolean; readonly isLast: boolean } {
    const part = this.entries.find(({ id }) => id === entryId)?.part;
    const peers = this.entries.filter((entry) => entry.part === part);
    const place = peers.findIndex(({ id }) => id === entryId);
    return { row: `#plan-${part} [data-place="${place}"]`, isFirst: place === 0, isLast: place === peers.length - 1 };
  }

  /** The button that opened the form. */
  #buttonOf(step: PlanStep): string {
    if (step.kind === 'change') return `${this.#placeOf(step.entryId).row} [data-do="change"]`;
    return step.kind === 'add' ? `#plan-${step.part}-add` : '#plan-title';
  }
}
