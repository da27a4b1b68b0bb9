import { LEAVING_FROM, reviewDue } from '@handrail/core/care-plan';
import type { CarePlanCommand } from '@handrail/core/care-plan';
import type { CommandContext } from '@handrail/core/command';
import { todayIn } from '@handrail/core/milestones';
import { dayOfIsoDate } from '@handrail/core/time';
import type { ReactiveController } from 'lit';
import { Ticker } from '../../controllers/ticker.js';
import { KeepPanel } from '../../device/keep-panel.controller.js';
import { KeptController } from '../../device/kept.controller.js';
import { newId } from '../../platform/new-id.js';
import { visitorTimeZone } from '../../platform/visitor.js';
import type { CarePlanActions, FieldFault, PlanForm } from './care-plan-view.js';
import type { CarePlanElement } from './care-plan.js';
import { HandOver } from './hand-over/hand-over.js';
import { beginPlan, phaseCommands } from './plan/begin-plan.js';
import { carryOut, isStepUp } from './plan/carry-out.js';
import { choiceIn, given, textIn } from './plan/form-values.js';
import { OWNER, PLAN_FORMAT } from './plan/plan-document.js';
import type { PlanDocument } from './plan/plan-document.js';
import { callAddress } from './plan/plan-words.js';
import { TemplateShelf } from './plan/template-shelf.js';
import { fieldId } from './views/field.view.js';

const formData = (event: SubmitEvent): FormData => {
  event.preventDefault();
  // The handler is bound to the form itself.
  return new FormData(event.currentTarget as HTMLFormElement);
};

/** The plan of the person, and what they are doing with it now. What they write stays in the forms until it is sent. */
export class CarePlanController implements ReactiveController {
  readonly kept: KeptController<PlanDocument>;
  readonly panel: KeepPanel;
  readonly handOver: HandOver;
  readonly shelf = new TemplateShelf();
  readonly #host: CarePlanElement;
  #stop: (() => void) | undefined;
  #isReviewTold = false;
  fault: FieldFault | undefined;
  asking = '';
  announcement = '';
  hasSteppedUp = false;

  constructor(host: CarePlanElement) {
    this.#host = host;
    this.kept = new KeptController(host, { ...PLAN_FORMAT, mayRemember: () => host.mayRemember });
    this.panel = new KeepPanel(host, this.kept);
    this.handOver = new HandOver({
      present: () => this.kept.value,
      // Whoever opens a file on their own device goes on with it as their own.
      takeIn: ({ plan, attendedOn }) => this.#keep(() => ({ plan: { ...plan, ownerId: OWNER }, attendedOn })),
      moved: (said) => this.#handOverMoved(said),
    });
    host.addController(this);
    // A review falls due at midnight, and an appointment is over.
    new Ticker(host, () => host.requestUpdate());
  }

  /** Calendar date by the visitor's clock. */
  get today(): string {
    return todayIn(Date.now(), visitorTimeZone());
  }

  get isReviewDue(): boolean {
    const plan = this.kept.value?.plan;
    return plan !== undefined && reviewDue(plan, this.today) !== undefined;
  }

  hostConnected(): void {
    this.readTemplates();
    // What was read or half-written is gone when somebody leaves at once, or when it is locked.
    this.#stop = this.kept.keeper.subscribe(({ type }) => {
      if (type === 'wipe' || (type === 'status' && this.kept.keeper.status.state !== 'open')) this.#clear(type === 'wipe');
    });
  }

  hostDisconnected(): void {
    this.#stop?.();
    this.#clear(true);
  }

  hostUpdated(): void {
    const plan = this.kept.value?.plan;
    const due = plan && reviewDue(plan, this.today);
    if (due !== undefined && !this.#isReviewTold)
      this.#host.emit('handrail-review-due', { code: due === this.today ? 'due-today' : 'due-before' });
    this.#isReviewTold = due !== undefined;
  }

  /** Takes over the templates that the page has now. */
  readonly readTemplates = (): void => {
    this.shelf.readInside(this.#host, this.#context());
    void this.shelf.load(this.#host.templateAddress, this.#context()).then((isNew) => isNew && this.#host.requestUpdate());
    this.#host.requestUpdate();
  };

  readonly act: Omit<CarePlanActions, 'keep' | 'handOver' | 'pageChanged'> = {
    start: (event) => {
      const data = formData(event);
      const offered = this.#host.templates;
      const centre = offered.find(({ template }) => template.code === data.get('template')) ?? offered[0];
      if (!centre) return;
      const said = { leavingFrom: choiceIn(data, 'leavingFrom', LEAVING_FROM), dischargeOn: textIn(data, 'dischargeOn') };
      const begun = beginPlan(centre, given(said), this.#context());
      if (!begun.ok) return this.#refuse('start', begun.errors[0]);
      this.#keep((present) => present ?? { plan: begun.plan, attendedOn: [] });
      this.#done(this.#host.messages.started, 'heading');
    },
    send: (form, event, command) => {
      const data = formData(event);
      // The handler is bound to the form itself.
      const sent = event.currentTarget as HTMLFormElement;
      if (this.#carry(form, [command(data)], this.#host.messages.saved)) sent.reset();
    },
    give: (command, said, focus) => void this.#carry(undefined, [command], said, focus),
    saveLeaving: (event) => {
      const data = formData(event);
      const plan = this.kept.value?.plan;
      const dischargeOn = textIn(data, 'dischargeOn');
      const said = given({ leavingFrom: choiceIn(data, 'leavingFrom', LEAVING_FROM), dischargeOn });
      const centre = this.shelf.byCode(plan?.template);
      // A plan that began without a date gets the phases of its template with the date.
      const isFirstDate = plan?.dischargeOn === undefined && plan?.phases.length === 0 && dischargeOn !== undefined;
      const phases = centre && isFirstDate ? phaseCommands(centre, dischargeOn, this.#context()) : [];
      this.#carry('leaving', [{ type: 'set-discharge', ...said }, ...phases], this.#host.messages.saved);
    },
    addMeeting: (event) => {
      const on = textIn(formData(event), 'on') ?? '';
      if (Number.isNaN(dayOfIsoDate(on))) return this.#refuse('meeting', { field: 'on', code: 'invalid-date' });
      if (on > this.today) return this.#refuse('meeting', { field: 'on', code: 'not-yet' });
      this.#change((present) => ({ ...present, attendedOn: [...present.attendedOn, on] }));
      this.#done(this.#host.messages.meetingAdded);
    },
    removeMeeting: (date) => {
      this.#change((present) => {
        const index = present.attendedOn.lastIndexOf(date);
        return { ...present, attendedOn: present.attendedOn.filter((_, each) => each !== index) };
      });
      this.#done(this.#host.messages.removed);
    },
    ask: (id) => {
      this.asking = id;
      this.#settle(id === '' ? undefined : 'asking');
    },
    openCare: () => {
      this.#host.shadowRoot?.getElementById('section-care')?.setAttribute('open', '');
      this.#settle(fieldId('care', 'level'));
    },
    call: (where) => {
      const address = callAddress(where);
      if (address) location.assign(address);
    },
    print: () => {
      const document = this.kept.value;
      if (document) void import('./paper/print-plan.js').then(({ printPlan }) => printPlan(this.#host, document, this.today));
    },
    saveCalendar: (event) => {
      const document = this.kept.value;
      const hasNames = formData(event).has('names');
      const { messages: m } = this.#host;
      if (!document) return;
      void import('./paper/save-calendar.js').then(({ saveCalendar }) => {
        const isSaved = saveCalendar(document.plan, { messages: m, hasNames, now: Date.now(), timeZone: visitorTimeZone() });
        this.#done(isSaved ? m.calendarSaved : m.calendarEmpty, undefined, false);
      });
    },
  };

  #context(): CommandContext {
    return { now: Date.now(), timeZone: visitorTimeZone(), actor: { memberId: OWNER, role: 'member' }, newId };
  }

  /** Gives commands on the plan as it is, and again on what another tab made of it meanwhile. */
  #carry(form: PlanForm | undefined, commands: readonly CarePlanCommand[], said: string, focus?: string): boolean {
    const plan = this.kept.value?.plan;
    if (!plan) return false;
    const context = this.#context();
    const outcome = carryOut(plan, commands, context);
    if (!outcome.ok) {
      this.#refuse(form, outcome.errors[0]);
      return false;
    }
    this.hasSteppedUp = commands.some((command) => isStepUp(plan, command, this.today));
    this.#change((present) => {
      const again = carryOut(present.plan, commands, context);
      return again.ok ? { ...present, plan: again.plan } : present;
    });
    this.#done(this.hasSteppedUp ? this.#host.messages.steppedUp : said, this.hasSteppedUp ? 'heading' : focus);
    return true;
  }

  #change(change: (present: PlanDocument) => PlanDocument): void {
    const shown = this.kept.value;
    // Where another tab has erased it, what is shown here is what the person goes on with.
    if (shown) this.#keep((present) => change(present ?? shown));
  }

  #keep(change: (present: PlanDocument | undefined) => PlanDocument): void {
    void this.kept.update(change);
    this.#host.emit('handrail-plan-changed', {});
  }

  #refuse(form: PlanForm | undefined, error: Pick<FieldFault, 'field' | 'code'> | undefined): void {
    const { code = 'illegal-transition', field = '' } = error ?? {};
    this.fault = { form, field, code };
    this.announcement = form === undefined ? this.#host.messages.faults[code] : '';
    this.#settle(form && fieldId(form, field), form && `${form}-fault`);
  }

  #done(said: string, focus?: string, isWhole = true): void {
    this.announcement = said;
    if (isWhole) this.asking = '';
    this.fault = undefined;
    this.#settle(focus);
  }

  #clear(isLeaving: boolean): void {
    this.handOver.drop();
    this.fault = undefined;
    this.asking = '';
    this.announcement = '';
    this.hasSteppedUp = false;
    if (isLeaving) for (const form of this.#host.shadowRoot?.querySelectorAll('form') ?? []) form.reset();
    this.#host.requestUpdate();
  }

  #handOverMoved(said?: 'file-saved' | 'taken-in'): void {
    const { messages: m } = this.#host;
    this.announcement = said === 'file-saved' ? m.fileSaved : said === 'taken-in' ? m.takenIn : '';
    const { step, fault } = this.handOver.view;
    const invalid = fault === undefined ? undefined : 'keep-file-passphrase';
    this.#settle(said === 'taken-in' ? 'heading' : step === 'rest' ? undefined : (invalid ?? 'hand-over'));
  }

  /** Renders, and goes to the first of these that is there; where the focus would be nowhere, to the head of its section. */
  #settle(...ids: readonly (string | undefined)[]): void {
    const root = this.#host.shadowRoot;
    const section = root?.activeElement?.closest('details')?.querySelector('summary');
    this.#host.requestUpdate();
    void this.#host.updateComplete.then(() => {
      const wanted = ids.map((id) => (id === undefined ? null : root?.getElementById(id))).find(Boolean);
      const heading = root?.getElementById('heading');
      if (wanted) wanted.focus();
      else if (section && !root?.activeElement) (section.isConnected ? section : heading)?.focus();
    });
  }
}
