import type { SafetyPlan, SupportCircle } from '@handrail/core/support';
import type { ReactiveController } from 'lit';
import { Focus } from '../../controllers/focus.js';
import { KeepPanel } from '../../device/keep-panel.controller.js';
import { KeptController } from '../../device/kept.controller.js';
import { crisisPlace } from '../reach-out/crisis-place.js';
import { BothKept } from './both-kept.js';
import { CircleController } from './circle.controller.js';
import { PlanController } from './plan.controller.js';
import { readCircle } from './read-circle.js';
import { readSafetyPlan } from './read-safety-plan.js';
import type { SupportCircleElement, SupportCircleSection } from './support-circle.js';
import type { SupportCircleActions } from './support-circle.view.js';

/** The lines have a part of their own. Until it comes, the page's own links stand in their place; without a network it is asked for again. */
const loadLines = async (): Promise<void> => {
  try {
    await import('../../define/reach-out.js');
  } catch {
    addEventListener('online', () => void loadLines(), { once: true });
  }
};

/** People and plan, where they are kept, and what a person is doing with them. */
export class SupportCircleController implements ReactiveController {
  readonly #host: SupportCircleElement;
  readonly #both: BothKept;
  readonly focus: Focus;
  readonly panel: KeepPanel;
  readonly circle: CircleController;
  readonly plan: PlanController;
  readonly act: SupportCircleActions;
  #stop: (() => void) | undefined;

  constructor(host: SupportCircleElement) {
    this.#host = host;
    host.addController(this);
    this.focus = new Focus(host);
    const isShown = (section: SupportCircleSection) => (): boolean => host.shownSections.includes(section);
    const circle = new KeptController<SupportCircle>(host, { key: 'circle', version: 1, read: readCircle, mayRemember: isShown('circle') });
    const plan = new KeptController<SafetyPlan>(host, {
      key: 'safety-plan',
      version: 1,
      read: readSafetyPlan,
      mayRemember: isShown('plan'),
    });
    this.#both = new BothKept(() =>
      host.shownSections.length > 1 ? [circle, plan] : host.shownSections[0] === 'plan' ? [plan] : [circle],
    );
    this.panel = new KeepPanel(host, this.#both);
    this.circle = new CircleController(host, circle, () => this.#changed('handrail-circle-changed'));
    this.plan = new PlanController(host, plan, () => this.#changed('handrail-plan-changed'));
    this.act = { circle: this.circle.act, plan: this.plan.act, keep: this.panel.act, print: () => void this.#print() };
  }

  hostConnected(): void {
    void loadLines();
    // Who leaves at once, or locks, leaves no half-written words behind.
    this.#stop = this.#both.keeper.subscribe(({ type }) => {
      if (type === 'wipe' || this.#both.mode === 'locked') this.#clear();
    });
  }

  hostDisconnected(): void {
    this.#stop?.();
    this.#clear();
  }

  #clear(): void {
    this.circle.clear();
    this.plan.clear();
    this.#host.requestUpdate();
  }

  #changed(name: 'handrail-circle-changed' | 'handrail-plan-changed'): void {
    // Who keeps the one has chosen to keep both.
    void this.#both.join();
    this.#host.emit(name, {});
    this.#host.requestUpdate();
  }

  async #print(): Promise<void> {
    const { messages, language, pageLanguage, region, organisationRegion, shownSections } = this.#host;
    const { printPaper } = await import('./paper.js');
    const lines = this.#host.shadowRoot?.querySelector('handrail-reach-out');
    printPaper({
      messages,
      language,
      dir: getComputedStyle(this.#host).direction,
      parts: shownSections.includes('plan') ? this.plan.outline : undefined,
      contacts: shownSections.includes('circle') ? this.circle.contacts : undefined,
      // The lines on paper are those on the page, also where the person chose another region there.
      place: lines?.place ?? crisisPlace({ chosen: undefined, region, organisationRegion, pageLanguage }),
      now: Date.now(),
    });
  }
}
