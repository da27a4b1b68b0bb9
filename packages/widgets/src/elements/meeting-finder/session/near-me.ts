import type { Position } from '@handrail/core';
import { askPosition } from '../../../platform/visitor.js';
import type { NearState } from '../finder-view.js';
import type { QueryOwner } from './query-actions.js';

/** Where the visitor is, for as long as they want it to count. */
export class NearMe {
  readonly #owner: QueryOwner;
  readonly #changed: () => void;
  state: NearState = 'off';
  position: Position | undefined;

  constructor(owner: QueryOwner, changed: () => void) {
    this.#owner = owner;
    this.#changed = changed;
  }

  forget(): void {
    this.state = 'off';
    this.position = undefined;
  }

  async toggle(): Promise<void> {
    const rest = { ...this.#owner.query };
    delete rest.radiusKm;
    delete rest.sort;
    if (this.state === 'on') {
      this.forget();
      this.#owner.setQuery(rest);
      return;
    }
    this.state = 'asking';
    this.#changed();
    const answer = await askPosition();
    if (typeof answer === 'string') {
      this.state = answer;
      this.#changed();
      return;
    }
    this.state = 'on';
    this.position = answer;
    this.#owner.setQuery({ ...rest, sort: 'distance' });
  }
}
