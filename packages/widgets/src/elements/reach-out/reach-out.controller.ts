import { selectCrisisResources } from '@handrail/core/support/crisis-resources';
import type { CrisisPlace, CrisisSelection } from '@handrail/core/support/crisis-resources';
import type { ReactiveController } from 'lit';
import { Focus } from '../../controllers/focus.js';
import { Ticker } from '../../controllers/ticker.js';
import { crisisPlace } from './crisis-place.js';
import type { OwnPeople } from './own-people.js';
import { PeopleFinder } from './people-finder.controller.js';
import type { ReachOutActions } from './reach-out-view.js';
import type { ReachOut } from './reach-out.js';
import { warnOfOldLines } from './warn-of-old-lines.js';

/** What is open, and which region was chosen: in memory only. Who can be reached is looked at again each minute. */
export class ReachOutController implements ReactiveController {
  readonly #host: ReachOut;
  readonly #finder: PeopleFinder;
  #isOpen = false;
  #chosen: string | undefined;
  readonly #focus: Focus;
  isMore = false;

  constructor(host: ReachOut) {
    this.#host = host;
    host.addController(this);
    // People who are locked away take the focus with them: it goes to the heading then.
    this.#focus = new Focus(host);
    this.#finder = new PeopleFinder(host);
    new Ticker(host, () => {
      void this.#finder.look();
      host.requestUpdate();
    });
  }

  get isOpen(): boolean {
    return this.#isOpen || this.#host.open;
  }

  get place(): CrisisPlace {
    const { regionSetting: region, organisationRegionSetting: organisationRegion, pageLanguage } = this.#host;
    return crisisPlace({ chosen: this.#chosen, region, organisationRegion, pageLanguage });
  }

  get own(): OwnPeople | undefined {
    return this.#finder.own;
  }

  get isChosen(): boolean {
    return this.#chosen !== undefined;
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
    const selection = selectCrisisResources({ now, topics, language, ...this.place });
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
      void this.#focus.to();
    },
    hide: () => {
      this.collapse();
      void this.#focus.to();
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
}
