import { selectCrisisResources } from '@handrail/core/support/crisis-resources';
import type { CrisisPlace, CrisisSelection } from '@handrail/core/support/crisis-resources';
import type { ReactiveController } from 'lit';
import { Ticker } from '../../controllers/ticker.js';
import { visitorTimeZone } from '../../platform/visitor.js';
import type { OwnPeople } from './own-people.js';
import { PeopleFinder } from './people-finder.controller.js';
import { ANYWHERE } from './place-names.js';
import type { ReachOutActions } from './reach-out-view.js';
import type { ReachOut } from './reach-out.js';
import { visitorLocale } from './visitor-locale.js';
import { warnOfOldLines } from './warn-of-old-lines.js';

/** What is open, and which region was chosen: in memory only. Who can be reached is looked at again each minute. */
export class ReachOutController implements ReactiveController {
  readonly #host: ReachOut;
  readonly #finder: PeopleFinder;
  #isOpen = false;
  #chosen: string | undefined;
  #focused: Element | null = null;
  isMore = false;

  constructor(host: ReachOut) {
    this.#host = host;
    host.addController(this);
    this.#finder = new PeopleFinder(host);
    new Ticker(host, () => {
      void this.#finder.look();
      host.requestUpdate();
    });
  }

  get isOpen(): boolean {
    return this.#isOpen || this.#host.open;
  }

  get own(): OwnPeople | undefined {
    return this.#finder.own;
  }

  get isChosen(): boolean {
    return this.#chosen !== undefined;
  }

  hostUpdate(): void {
    this.#focused = this.#host.shadowRoot?.activeElement ?? null;
  }

  /** What had the focus may be gone: people who were locked away, say. It goes to the heading then, not to the top of the page. */
  hostUpdated(): void {
    if (this.#focused && !this.#focused.isConnected) void this.#focus(this.isOpen ? 'panel' : 'open');
  }

  hostConnected(): void {
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#isOpen = this.isMore = false;
    this.#chosen = undefined;
  }

  /** The lines of this moment. */
  select(now: number, language: string): CrisisSelection {
    const { topicCodes: topics } = this.#host;
    const selection = selectCrisisResources({ now, topics, language, ...this.#place });
    warnOfOldLines(
      [...selection.first, ...selection.more].map(({ resource }) => resource),
      now,
    );
    return selection;
  }

  readonly act: ReachOutActions = {
    open: () => {
      this.#isOpen = true;
      void this.#finder.look();
      this.#host.emit('handrail-help-opened', {});
      void this.#focus('panel');
    },
    hide: () => {
      this.collapse();
      void this.#focus('open');
    },
    toggleMore: () => {
      this.isMore = !this.isMore;
      this.#host.requestUpdate();
    },
    choose: (event) => {
      // The handler is bound to the select itself.
      this.#chosen = (event.currentTarget as HTMLSelectElement).value;
      this.#host.requestUpdate();
    },
  };

  /** Back to the button, without taking the focus. */
  collapse(): void {
    this.#isOpen = this.isMore = false;
    this.#host.requestUpdate();
  }

  get #place(): CrisisPlace {
    if (this.#chosen === ANYWHERE) return {};
    const { regionSetting, organisationRegionSetting, pageLanguage } = this.#host;
    return {
      region: this.#chosen ?? regionSetting,
      organisationRegion: organisationRegionSetting,
      locale: visitorLocale(pageLanguage),
      timeZone: visitorTimeZone(),
    };
  }

  async #focus(name: 'panel' | 'open'): Promise<void> {
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    this.#host.shadowRoot?.querySelector<HTMLElement>(`[data-focus="${name}"]`)?.focus();
  }
}
