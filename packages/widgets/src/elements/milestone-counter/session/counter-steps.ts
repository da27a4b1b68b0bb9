import type { Achievement, PursuitCommand } from '@handrail/core/pursuits';
import { addPursuit, changePursuit, removePursuit } from './change-document.js';
import type { ChangeFault } from './change-document.js';
import type { CounterSession } from './counter-session.js';
import type { CounterActions, CounterView, Shown, Step } from './counter-view.js';
import { FormContent } from './form-content.js';

/** What a person is doing with the count: which step is in view, and what was wrong in its form. */
export class CounterSteps implements CounterActions {
  readonly #session: CounterSession;
  #step: Step = 'rest';
  #selectedId: string | undefined;
  #faults: Readonly<Record<string, string>> = {};
  #untrue: readonly Achievement[] = [];
  /** The corrected date that waits for a yes. */
  #correction = '';
  #isCountShown = false;
  #isReachOutThere = false;
  #note: CounterView['note'] = '';

  constructor(session: CounterSession) {
    this.#session = session;
  }

  /** The part of the view that this knows. */
  get view(): Pick<CounterView, 'step' | 'faults' | 'untrue' | 'isCountShown' | 'isReachOutThere' | 'isReachOutOwn' | 'note'> {
    return {
      step: this.#step,
      faults: Object.fromEntries(Object.entries(this.#faults).map(([field, code]) => [field, this.#session.faultText(code)])),
      untrue: this.#untrue,
      isCountShown: this.#isCountShown,
      isReachOutThere: this.#isReachOutThere,
      isReachOutOwn: this.#session.host.querySelector(':scope > handrail-reach-out[slot="support"]') !== null,
      note: this.#note,
    };
  }

  /** The pursuit in view: the one that was chosen, else the first. There is one whenever there is a view. */
  get selected(): Shown {
    const all = this.#session.pursuits;
    const shown = all.find(({ pursuit }) => pursuit.id === this.#selectedId) ?? all[0];
    if (!shown) throw new RangeError('Nothing is counted.');
    return shown;
  }

  /** Forgets what was chosen and typed. */
  reset(): void {
    this.#step = 'rest';
    this.#selectedId = undefined;
    this.#faults = {};
    this.#untrue = [];
    this.#correction = '';
    this.#isCountShown = false;
    this.#note = '';
  }

  readonly go = (step: Step): void => {
    const before = this.#step;
    // A step is about one pursuit, whatever other tabs add and remove.
    this.#selectedId = this.selected.pursuit.id;
    this.#step = step;
    this.#faults = {};
    this.#note = '';
    // Back from a step, the focus is where the step was opened.
    this.focus(step === 'rest' ? `[data-opens="${before}"], .heading` : '[data-focus]');
  };

  readonly select = (id: string): void => {
    this.#selectedId = id;
    this.#isCountShown = false;
    this.focus('.heading');
  };

  readonly showCount = (): void => {
    this.#isCountShown = true;
    this.focus('.heading');
  };

  readonly askReturn = (): void => {
    this.go('support');
    if (this.#isReachOutThere) return;
    void import('../../../define/reach-out.js').then(
      () => {
        this.#isReachOutThere = true;
        this.#session.host.requestUpdate();
      },
      // The words and the page's own support stay in view.
      () => undefined,
    );
  };

  readonly end = (event: SubmitEvent): void => {
    const date = new FormContent(event).date('date');
    if (!this.#change('date', date, [{ type: 'recordReturn', date }])) return;
    this.#session.host.emit('handrail-period-closed', {});
    this.go('again');
  };

  readonly beginToday = (): void => {
    this.#begin(this.selected.today);
  };

  readonly begin = (event: SubmitEvent): void => {
    this.#begin(new FormContent(event).date('date'));
  };

  readonly undoEnd = (): void => {
    if (this.#change('date', 'none', [{ type: 'merge' }])) this.#done();
  };

  readonly correct = (event: SubmitEvent): void => {
    const date = new FormContent(event).date('date');
    this.#correction = date;
    if (this.#change('date', date, [{ type: 'correctStart', date }])) this.#done();
  };

  readonly confirmCorrect = (): void => {
    const command: PursuitCommand = { type: 'correctStart', date: this.#correction, retracts: this.#untrue.map(({ id }) => id) };
    if (this.#change('date', this.#correction, [command])) this.#done();
    else this.go('correct');
  };

  readonly add = (event: SubmitEvent): void => {
    const form = new FormContent(event);
    const date = form.date('date');
    const settings = { ...this.#session.settings, ...form.settings, label: form.text('label') };
    if (date === '') {
      this.#refuse({ ...(settings.label === '' && { label: 'text-empty' }), date: 'no-date' });
      return;
    }
    const before = this.#session.pursuits.map(({ pursuit }) => pursuit.id);
    const fault = this.#session.apply(addPursuit(settings, date, this.#session.clock));
    if (fault) {
      this.#refuse({ [fault.code.startsWith('text') ? 'label' : 'date']: fault.code });
      return;
    }
    this.#selectedId = this.#session.pursuits.find(({ pursuit }) => !before.includes(pursuit.id))?.pursuit.id;
    this.#done();
  };

  readonly change = (event: SubmitEvent): void => {
    const settings = new FormContent(event).settings;
    const { pursuit } = this.selected;
    const fault = this.#session.apply(changePursuit(pursuit.id, [{ type: 'changeSettings', settings }], this.#session.clock));
    if (fault && fault.code !== 'nothing-to-change') this.#refuse({ label: fault.code });
    else this.#done();
  };

  readonly remove = (): void => {
    const { pursuit } = this.selected;
    if (this.#session.pursuits.length === 1) {
      void this.#session.forget().then(() => this.focus('.heading'));
      return;
    }
    this.#session.apply(removePursuit(pursuit.id));
    this.#selectedId = undefined;
    this.#done();
  };

  readonly print = (event: SubmitEvent): void => {
    const name = new FormContent(event).text('name');
    void this.#hand(
      import('../keepsake/print-certificate.js').then(({ printCertificate }) => printCertificate(this.#session, this.selected, name)),
      '',
    );
  };

  readonly saveFile = (event: SubmitEvent): void => {
    const title = new FormContent(event).text('title') || this.#session.messages.dayToRemember;
    const { next } = this.selected;
    const { now } = this.#session.clock;
    if (next)
      void this.#hand(
        import('../keepsake/save-day.js').then(({ saveDay }) => saveDay({ date: next.on, title, now })),
        'saved',
      );
  };

  /** Comes back to the result where another tab has removed what a step is about. */
  follow(ids: readonly string[]): void {
    if (ids.length === 0 || (this.#selectedId !== undefined && !ids.includes(this.#selectedId))) this.reset();
  }

  /** Puts the focus on the first element of these, once it is there. */
  focus(selector: string): void {
    const { host } = this.#session;
    host.requestUpdate();
    void host.updateComplete.then(() => {
      const found = selector.split(', ').map((each) => host.renderRoot.querySelector<HTMLElement>(each));
      found.find((element) => element !== null)?.focus();
    });
  }

  /** Hands something over, and says what became of it. */
  async #hand(work: Promise<void>, outcome: CounterView['note']): Promise<void> {
    try {
      await work;
      this.#note = outcome;
    } catch {
      this.#note = 'not-loaded';
    }
    this.#session.host.requestUpdate();
  }

  #begin(date: string): void {
    const { today, state } = this.selected;
    const type = date > today ? 'plan' : state === 'upcoming' ? 'begin' : 'beginAgain';
    if (this.#change('date', date, [{ type, date }])) this.#done();
  }

  #done(): void {
    this.#step = 'rest';
    this.#faults = {};
    this.#untrue = [];
    this.#correction = '';
    this.focus('.heading');
  }

  /** Changes the pursuit in view; what is wrong is told at the field. */
  #change(field: string, date: string, commands: readonly PursuitCommand[]): boolean {
    if (date === '') {
      this.#refuse({ [field]: 'no-date' });
      return false;
    }
    const fault = this.#session.apply(changePursuit(this.selected.pursuit.id, commands, this.#session.clock));
    if (fault) this.#refused(field, fault);
    return fault === undefined;
  }

  #refused(field: string, { code, untrue }: ChangeFault): void {
    if (code === 'achievements-untrue') {
      this.#untrue = untrue;
      this.go('untrue');
    } else this.#refuse({ [field]: code });
  }

  #refuse(faults: Readonly<Record<string, string>>): void {
    this.#faults = faults;
    this.focus('[aria-invalid="true"]');
  }
}
