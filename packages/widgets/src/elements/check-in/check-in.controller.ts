import type { CommandContext, CommandError } from '@handrail/core/command';
import { todayIn } from '@handrail/core/milestones';
import { CHECK_IN_KINDS, FEELS } from '@handrail/core/showing-up';
import type { CheckInErrorCode } from '@handrail/core/showing-up';
import type { ReactiveController } from 'lit';
import { Ticker } from '../../controllers/ticker.js';
import { KeepPanel } from '../../device/keep-panel.controller.js';
import { KeptController } from '../../device/kept.controller.js';
import { newId } from '../../platform/new-id.js';
import { visitorTimeZone } from '../../platform/visitor.js';
import { mergeCheckIns, withAnswer, withoutAnswer } from './answer-changes.js';
import type { Answer, CheckIns } from './answer-changes.js';
import type { CheckInActions, CheckInStep } from './check-in-view.js';
import type { CheckInElement } from './check-in.js';
import { readCheckIns } from './read-check-ins.js';

/** The one person of a device. */
const MEMBER = 'me';

/** What a form says, read when it is sent. */
const answerIn = (data: FormData): Answer => {
  const feel = FEELS.find((each) => each === data.get('feel'));
  const note = String(data.get('note') ?? '').trim();
  return { ...(feel && { feel }), ...(note && { note }), kinds: CHECK_IN_KINDS.filter((kind) => data.getAll('kind').includes(kind)) };
};

/** What a person said today and before, and what they are doing about it now. What they write stays in the form until it is sent. */
export class CheckInController implements ReactiveController {
  readonly kept: KeptController<CheckIns>;
  readonly panel: KeepPanel;
  readonly #host: CheckInElement;
  #stop: (() => void) | undefined;
  step: CheckInStep = 'rest';
  errors: readonly CommandError<CheckInErrorCode>[] = [];
  announcement = '';
  isSupportOpen = false;
  /** Calendar date by the visitor's clock. */
  today = todayIn(Date.now(), visitorTimeZone());

  constructor(host: CheckInElement) {
    this.#host = host;
    this.kept = new KeptController(host, { key: 'check-ins', version: 1, read: readCheckIns, merge: mergeCheckIns });
    this.panel = new KeepPanel(host, this.kept);
    host.addController(this);
    // The day changes at midnight; a page that was out of sight then sees it when it is back.
    new Ticker(host, () => this.#turnPage());
  }

  hostConnected(): void {
    this.#turnPage();
    // Who leaves at once leaves no half-written words behind.
    this.#stop = this.kept.keeper.subscribe(({ type }) => {
      if (type === 'wipe') this.#clear();
    });
  }

  hostDisconnected(): void {
    this.#stop?.();
    this.#clear();
  }

  get list(): CheckIns {
    return this.kept.value ?? [];
  }

  readonly act: Omit<CheckInActions, 'keep'> = {
    write: () => {
      if (this.step === 'rest') this.step = 'writing';
    },
    answer: (event) => {
      event.preventDefault();
      // The handler is bound to the form itself.
      this.#answer(answerIn(new FormData(event.currentTarget as HTMLFormElement)));
    },
    change: () => this.#go('changing', 'heading'),
    rest: () => this.#go('rest', 'heading'),
    askTakeBack: () => this.#go('taking-back', 'taking-back'),
    takeBack: () => {
      const { today } = this;
      void this.kept.update((present) => withoutAnswer(present ?? [], today));
      this.#go('rest', 'heading', this.#host.messages.takenBack);
    },
    openSupport: () => {
      this.isSupportOpen = true;
      // Where it does not arrive, the words between its tags stay.
      void import('../../define/reach-out.js').catch(() => undefined);
      void this.#focus('support');
    },
  };

  #answer(answer: Answer): void {
    this.#turnPage();
    // What another tab has said meanwhile is no part of what is written here, and stays.
    const isChange = this.step === 'changing';
    const how = { offered: this.#host.offered, isChange };
    const context: CommandContext = {
      now: Date.now(),
      timeZone: visitorTimeZone(),
      actor: { memberId: MEMBER, role: 'member' },
      newId,
    };
    const outcome = withAnswer(this.list, answer, how, context);
    this.errors = outcome.errors;
    if (outcome.errors.length > 0) {
      void this.#focus('note');
      return;
    }
    void this.kept.update((present) => withAnswer(present ?? [], answer, how, context).list);
    const { messages: m } = this.#host;
    this.#go('rest', 'heading', isChange ? m.changed : m.thanks);
    for (const kind of outcome.added) this.#host.emit('handrail-checked-in', { kind });
  }

  #turnPage(): void {
    const today = todayIn(Date.now(), visitorTimeZone());
    if (today === this.today) return;
    // A form that shows the answer of yesterday is no form for today; one that was empty still is.
    if (this.step !== 'writing') this.step = 'rest';
    this.today = today;
    this.announcement = '';
    this.#host.requestUpdate();
  }

  #clear(): void {
    this.#host.shadowRoot?.querySelector('form')?.reset();
    this.step = 'rest';
    this.errors = [];
    this.announcement = '';
    this.isSupportOpen = false;
    this.#host.requestUpdate();
  }

  #go(step: CheckInStep, focus: string, announcement = ''): void {
    this.step = step;
    this.errors = [];
    this.announcement = announcement;
    void this.#focus(focus);
  }

  async #focus(id: string): Promise<void> {
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    this.#host.shadowRoot?.getElementById(id)?.focus();
  }
}
