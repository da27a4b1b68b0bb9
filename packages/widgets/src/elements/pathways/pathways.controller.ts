import type { Pathway } from '@handrail/core/members';
import type { ReactiveController } from 'lit';
import { Focus } from '../../controllers/focus.js';
import { KeepPanel } from '../../device/keep-panel.controller.js';
import type { KeepView } from '../../device/keep-view.js';
import { KeptController } from '../../device/kept.controller.js';
import type { DeviceMessages } from '../../device/messages/device-en.js';
import { keptPathway } from './kept-pathway.js';
import type { KeptPathway } from './kept-pathway.js';
import type { PathwaysActions, PathwaysStep } from './pathways-view.js';
import type { Pathways } from './pathways.js';
import type { Audience } from './way-codes.js';

/** What a person has answered, and the way that they chose: in memory, unless they ask to have it remembered. */
export class PathwaysController implements ReactiveController {
  readonly #host: Pathways;
  readonly #focus: Focus;
  readonly #kept: KeptController<KeptPathway>;
  readonly #panel: KeepPanel;
  #stop: (() => void) | undefined;
  /** Undefined until the person answers or skips the question; `ask` once they go back to it. */
  #answer: Audience | 'ask' | undefined;
  /** Whether they look around although they have chosen. */
  #isBrowsing = false;

  constructor(host: Pathways) {
    this.#host = host;
    this.#focus = new Focus(host);
    this.#kept = new KeptController<KeptPathway>(host, keptPathway);
    this.#panel = new KeepPanel(host, this.#kept);
    host.addController(this);
  }

  hostConnected(): void {
    this.#stop = this.#kept.keeper.subscribe(({ type }) => {
      if (type === 'wipe') this.#start();
    });
  }

  hostDisconnected(): void {
    this.#stop?.();
    this.#start();
  }

  get pathway(): Pathway | undefined {
    return this.#kept.value?.pathway;
  }

  get step(): PathwaysStep {
    if (this.pathway !== undefined && !this.#isBrowsing) return 'chosen';
    return this.#answer ?? this.#host.audience ?? 'ask';
  }

  keepView(messages: DeviceMessages): KeepView {
    return this.#panel.view(messages);
  }

  get act(): PathwaysActions {
    return {
      answer: (audience) => this.#go(audience),
      askAgain: () => this.#go('ask'),
      choose: (pathway) => {
        this.#isBrowsing = false;
        void this.#kept.set({ pathway });
        void this.#focus.to();
        this.#host.emit('handrail-pathway-chosen', {});
      },
      showOthers: () => this.#go('self'),
      forget: () => {
        this.#go('self');
        void this.#kept.forget();
      },
      keep: this.#panel.act,
    };
  }

  #go(answer: Audience | 'ask'): void {
    this.#answer = answer;
    this.#isBrowsing = true;
    void this.#focus.to();
  }

  /** As at first: what was only looked at says something about a person too. */
  #start(): void {
    this.#answer = undefined;
    this.#isBrowsing = false;
    this.#host.requestUpdate();
  }
}
