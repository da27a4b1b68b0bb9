import { selectCrisisResources, staleResources } from '@handrail/core/support/crisis-resources';
import type { CrisisSelection, CrisisTopic } from '@handrail/core/support/crisis-resources';
import type { ReactiveController } from 'lit';
import { warnOnce } from '../../base/warn.js';
import { Ticker } from '../../controllers/ticker.js';
import { visitorTimeZone } from '../../platform/visitor.js';
import { placeName } from './place-names.js';
import type { ReachOutActions } from './reach-out-view.js';
import type { ReachOut } from './reach-out.js';

/** The visitor's own languages come before the page's: one that names a country tells more of where somebody is. */
const localeOf = (pageLanguage: string): string =>
  [...navigator.languages, pageLanguage].find((tag) => /^[a-z]{2,3}(-[a-z]{4})?-[a-z]{2}\b/i.test(tag)) ?? pageLanguage;

/** What is open, and which region was chosen: in memory only. Who opens at which hour is looked at again each minute. */
export class ReachOutController implements ReactiveController {
  readonly #host: ReachOut;
  #isOpen = false;
  #isMore = false;
  #chosen: string | undefined;
  #said = '';

  constructor(host: ReachOut) {
    this.#host = host;
    host.addController(this);
    new Ticker(host, () => host.requestUpdate());
  }

  hostDisconnected(): void {
    this.#isOpen = this.#isMore = false;
    this.#chosen = undefined;
    this.#said = '';
  }

  get isOpen(): boolean {
    return this.#isOpen || this.#host.open;
  }

  get isMore(): boolean {
    return this.#isMore;
  }

  get said(): string {
    return this.#said;
  }

  /** The lines of this moment. */
  select(language: string, topics: readonly CrisisTopic[]): CrisisSelection {
    const now = Date.now();
    const { regionSetting, organisationRegionSetting, pageLanguage } = this.#host;
    const selection = selectCrisisResources({
      now,
      topics,
      language,
      region: this.#chosen ?? regionSetting,
      organisationRegion: organisationRegionSetting,
      locale: localeOf(pageLanguage),
      timeZone: visitorTimeZone(),
    });
    this.#warnOfOld(selection, now);
    return selection;
  }

  readonly act: ReachOutActions = {
    open: () => {
      this.#isOpen = true;
      this.#host.emit('handrail-help-opened', {});
      void this.#focus('panel');
    },
    hide: () => {
      this.#isOpen = this.#isMore = false;
      void this.#focus('open');
    },
    toggleMore: () => {
      this.#isMore = !this.#isMore;
      this.#host.requestUpdate();
    },
    choose: (event) => {
      // The handler is bound to the select itself.
      this.#chosen = (event.currentTarget as HTMLSelectElement).value;
      this.#host.requestUpdate();
    },
  };

  async #focus(name: 'panel' | 'open'): Promise<void> {
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    this.#host.shadowRoot?.querySelector<HTMLElement>(`[data-focus="${name}"]`)?.focus();
  }

  /** Visitors still see the lines: an old number is more than none. */
  #warnOfOld({ first, more, region }: CrisisSelection, now: number): void {
    const resources = [...first, ...more].map(({ resource }) => resource);
    const old = staleResources(resources, new Date(now).toISOString().slice(0, 10)).filter(({ code }) =>
      ['crisis-resource-outdated', 'crisis-resource-ageing'].includes(code),
    );
    if (old.length > 0)
      warnOnce(
        'CRISIS_LINES_OLD',
        `Crisis lines for ${region} were last checked more than half a year ago: ${old.map(({ value }) => value).join(', ')}. Please update Handrail.`,
      );
  }
}
