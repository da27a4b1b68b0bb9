import type { ReactiveController, TemplateResult } from 'lit';
import { Texts } from '../../../controllers/texts.js';
import { Ticker } from '../../../controllers/ticker.js';
import { KeepPanel } from '../../../device/keep-panel.controller.js';
import { deviceEn } from '../../../device/messages/device-en.js';
import type { DeviceMessages } from '../../../device/messages/device-en.js';
import type { KeptController } from '../../../device/kept.controller.js';
import type { DeviceClock } from '@handrail/core/pursuits';
import { visitorTimeZone } from '../../../platform/visitor.js';
import type { KeptMilestones } from '../kept-milestones.js';
import { counterEn } from '../messages/counter-en.js';
import type { CounterMessages } from '../messages/counter-en.js';
import type { MilestoneCounter } from '../milestone-counter.js';
import { milestoneName } from '../token/token-name.js';
import { renderCounter, renderKept, renderLockedCounter } from '../views/counter.view.js';
import { NOTHING, addPursuit, recordMilestones } from './change-document.js';
import type { ChangeFault, DocumentChange } from './change-document.js';
import { CounterSteps } from './counter-steps.js';
import { pageSettings, pageStart } from './counter-settings.js';
import type { PageSettings } from './counter-settings.js';
import type { CounterView, Shown } from './counter-view.js';
import { DayWords } from './day-words.js';
import { repeatableIds } from './repeatable-ids.js';
import { allShown } from './shown.js';

/** Everything after the question: the count as it is today, and what a person does with it. */
export class CounterSession implements ReactiveController {
  readonly host: MilestoneCounter;
  readonly #kept: KeptController<KeptMilestones>;
  readonly #texts: Texts<CounterMessages>;
  readonly #device: Texts<DeviceMessages>;
  readonly #panel: KeepPanel;
  readonly #steps: CounterSteps;
  #stop: (() => void) | undefined;
  /** A date of the page's, and for which settings it was taken. */
  #page: { readonly key: string; readonly document: KeptMilestones } | undefined;
  #wasKept = false;
  /** What assistive technology says once. */
  said = '';

  constructor(host: MilestoneCounter, kept: KeptController<KeptMilestones>) {
    const changed = (): void => host.requestUpdate();
    this.host = host;
    this.#kept = kept;
    this.#texts = new Texts<CounterMessages>(
      host,
      counterEn,
      { es: async () => (await import('../messages/counter-es.js')).counterEs },
      changed,
    );
    this.#device = new Texts<DeviceMessages>(
      host,
      deviceEn,
      { es: async () => (await import('../../../device/messages/device-es.js')).deviceEs },
      changed,
    );
    this.#panel = new KeepPanel(host, kept);
    this.#steps = new CounterSteps(this);
    new Ticker(host, changed);
    host.addController(this);
  }

  hostConnected(): void {
    this.#stop = this.#kept.keeper.subscribe(({ type }) => {
      if (type === 'wipe') this.#steps.reset();
    });
  }

  hostDisconnected(): void {
    this.#stop?.();
    this.#wasKept = false;
    this.#steps.reset();
  }

  hostUpdate(): void {
    const { mode, value, keeper } = this.#kept;
    // Who goes on without what is locked has removed nothing.
    const isGone = value === undefined && mode === 'memory' && keeper.status.state !== 'locked';
    if (this.#wasKept && isGone) this.host.emit('handrail-data-cleared', {});
    this.#wasKept = mode === 'remembered' || (mode === 'locked' && this.#wasKept);
    const { pursuits } = this;
    this.#steps.follow(pursuits.map(({ pursuit }) => pursuit.id));
    // What was said of today is not read again tomorrow.
    if (!pursuits.some(({ isReachedToday }) => isReachedToday)) this.said = '';
  }

  /** Milestones are written down after they are shown: a new day came, a date was entered, something was unlocked. */
  hostUpdated(): void {
    this.#record();
  }

  get messages(): CounterMessages {
    return { ...this.#texts.texts, ...this.host.strings };
  }

  get clock(): DeviceClock {
    return { now: Date.now(), timeZone: visitorTimeZone() };
  }

  get settings(): PageSettings {
    return pageSettings(this.host);
  }

  get words(): DayWords {
    return new DayWords(this.#texts.language, this.messages);
  }

  /** Whether the date is the page's own: then nothing can be changed, and nothing is kept. */
  get isOfPage(): boolean {
    return this.#pageDocument !== undefined;
  }

  get document(): KeptMilestones {
    return this.#pageDocument ?? this.#kept.value ?? NOTHING;
  }

  get pursuits(): readonly Shown[] {
    return allShown(this.document, this.clock);
  }

  /** Whether there is something to show instead of the question. */
  get hasResult(): boolean {
    return this.isOfPage || (this.host.mayRemember && this.#kept.mode === 'locked') || (this.#kept.value?.pursuits.length ?? 0) > 0;
  }

  /** Begins to count from a date that somebody entered; gives why not, or undefined when it does. */
  begin(date: string, isNoDate: boolean): string | undefined {
    if (date === '') return isNoDate ? 'not-a-date' : 'no-date';
    const { settings, messages } = this;
    return this.apply(addPursuit({ ...settings, label: messages.firstLabel }, date, this.clock))?.code;
  }

  /** Opens the form for a passphrase. */
  remember(): void {
    this.#panel.act.remember();
  }

  /** Takes away what is kept of the counter, from the page and from the device. */
  async forget(): Promise<void> {
    const wasRemembered = this.#kept.mode === 'remembered';
    await this.#kept.forget();
    // What was remembered tells by itself that it is gone.
    if (!wasRemembered) this.host.emit('handrail-data-cleared', {});
  }

  /** Makes a change, and again on what another tab has written meanwhile. Gives why it was refused. */
  apply(change: DocumentChange): ChangeFault | undefined {
    const ids = repeatableIds();
    const first = change(this.document, ids());
    if (!first.ok) return first.fault;
    void this.#kept.update((present = NOTHING) => {
      const again = change(present, ids());
      return again.ok ? again.document : present;
    });
    return undefined;
  }

  /** A fault in words; `other` for one that a person cannot have caused. */
  faultText(code: string): string {
    const faults: Readonly<Record<string, string>> = this.messages.faults;
    return faults[code] ?? this.messages.faults.other;
  }

  focusResult(): void {
    this.#steps.focus('.heading');
  }

  render(): TemplateResult {
    const keep = this.#panel.view(this.#device.texts);
    const level = this.host.headingLevel;
    if (!this.isOfPage && this.#kept.mode === 'locked')
      return renderLockedCounter(this.host.messages.heading, level, keep, this.#panel.act);
    return renderCounter(this.#view(), this.#steps, { keep, act: this.#panel.act, isOffered: this.host.mayRemember && !this.isOfPage });
  }

  /** What must be said below the question: that everything is erased, or that something kept cannot be read. */
  renderNotice(): TemplateResult | undefined {
    return this.host.mayRemember ? renderKept(this.#panel.view(this.#device.texts), this.#panel.act) : undefined;
  }

  #view(): CounterView {
    const all = this.pursuits;
    const shown = this.#steps.selected;
    return {
      messages: this.messages,
      words: this.words,
      headingLevel: this.host.headingLevel,
      ...this.#steps.view,
      shown,
      others: all.filter(({ pursuit }) => pursuit.id !== shown.pursuit.id),
      isOwn: !this.isOfPage,
    };
  }

  get #pageDocument(): KeptMilestones | undefined {
    if (!this.host.start) return undefined;
    const { settings, clock } = this;
    const date = pageStart(this.host, settings, clock);
    if (date === '') return undefined;
    const key = JSON.stringify([settings, date]);
    if (this.#page?.key !== key) {
      const made = addPursuit({ ...settings, label: this.host.messages.heading }, date, clock)(NOTHING, repeatableIds()());
      this.#page = made.ok ? { key, document: made.document } : undefined;
    }
    return this.#page?.document;
  }

  #record(): void {
    const before = this.document;
    if (before.pursuits.length === 0 || !this.host.isConnected) return;
    const { clock } = this;
    const change = recordMilestones(clock);
    const recorded = change(before, repeatableIds()());
    if (!recorded.ok || recorded.document === before) return;
    this.#tell(recorded.document, before);
    if (this.#page && this.isOfPage) this.#page = { ...this.#page, document: recorded.document };
    else this.apply(change);
    this.host.requestUpdate();
  }

  /** Tells of each milestone that is in view for the first time: to the page by its code, and by voice when it was reached today. */
  #tell(after: KeptMilestones, before: KeptMilestones): void {
    const m = this.messages;
    const seen = new Set(before.achievements.filter(({ acknowledgedAt }) => acknowledgedAt !== undefined).map(({ id }) => id));
    const all = allShown(after, this.clock);
    const said: string[] = [];
    for (const { pursuit, reached, isReachedToday, achievements } of all) {
      const periodId = pursuit.periods.at(-1)?.id;
      const isNew = achievements.some((each) => each.periodId === periodId && each.tokenCode === reached?.token.code && !seen.has(each.id));
      if (!reached || !isNew) continue;
      const { code } = reached.token;
      this.host.emit('handrail-milestone-reached', { scheme: pursuit.schemeId, code, today: isReachedToday });
      const name = milestoneName(m, reached.token);
      if (isReachedToday) said.push(all.length > 1 ? m.todayOf(pursuit.label, name) : m.todayIs(name));
    }
    if (said.length > 0) this.said = said.join(' ');
  }
}
