import type { SupportCircle } from '@handrail/core/support';
import type { CrisisTopic } from '@handrail/core/support/crisis-resources';
import { adoptStyles } from 'lit';
import type { TemplateResult } from 'lit';
import { Texts } from '../../controllers/texts.js';
import { KeepPanel } from '../../device/keep-panel.controller.js';
import { keepStyles } from '../../device/keep.styles.js';
import { KeptController } from '../../device/kept.controller.js';
import { deviceEn } from '../../device/messages/device-en.js';
import type { DeviceMessages } from '../../device/messages/device-en.js';
import { readCircle } from '../support-circle/read-circle.js';
import type { ReachOutMessages } from './messages/en.js';
import { renderOwnPeople } from './own-people.view.js';
import { peopleOf } from './people.js';
import type { Person } from './people.js';
import { renderPerson } from './person.view.js';
import type { PersonView } from './person.view.js';
import type { ReachOut } from './reach-out.js';

/**
 * The circle that somebody keeps on this device, to read and never to change. Loaded where something is kept, so that nobody else waits
 * for it, and so that the lines are there whatever happens to it.
 */
export class OwnPeople {
  readonly #circle: KeptController<SupportCircle>;
  readonly #panel: KeepPanel;
  readonly #texts: Texts<DeviceMessages>;
  #hasAsked = false;

  constructor(host: ReachOut) {
    // LitElement renders into a shadow root unless told otherwise.
    adoptStyles(host.renderRoot as ShadowRoot, [...host.ownStyles, keepStyles]);
    this.#texts = new Texts<DeviceMessages>(
      host,
      deviceEn,
      { es: async () => (await import('../../device/messages/device-es.js')).deviceEs },
      () => host.requestUpdate(),
    );
    this.#circle = new KeptController<SupportCircle>(host, { key: 'circle', version: 1, read: readCircle });
    this.#panel = new KeepPanel(host, this.#circle);
  }

  /** Whether they are on the page. */
  get isUnlocked(): boolean {
    return this.#circle.mode === 'remembered';
  }

  /** The people to ask at a bad hour, in order; none while they are locked. */
  people(topics: readonly CrisisTopic[], now: number): readonly Person[] {
    return this.#circle.value ? peopleOf(this.#circle.value, topics, now) : [];
  }

  renderPerson(person: Person, isFirst: boolean, view: PersonView): TemplateResult {
    return renderPerson(person, isFirst, view);
  }

  /** The way to them: a button, or the form that it opens. */
  render(messages: ReachOutMessages): unknown {
    const isMissing = this.#hasAsked && this.#circle.keeper.status.state === 'open' && !this.#circle.value;
    return renderOwnPeople({
      messages,
      keep: this.#panel.view(this.#texts.texts),
      isMissing,
      act: this.#panel.act,
      ask: () => {
        this.#hasAsked = true;
        this.#panel.act.askUnlock();
      },
    });
  }
}
