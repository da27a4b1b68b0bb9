import type { FinderActions, FinderView, MapStanding } from '../finder-view.js';

/** What a visitor opens and closes. */
export type PanelActions = Pick<FinderActions, 'togglePanel' | 'toggleMap' | 'expand'>;

/** What is open beside the list: filters, long groups of them, and the map. */
export class Panels {
  readonly #changed: () => void;
  readonly #expanded = new Set<string>();
  view: Pick<FinderView, 'isPanelOpen' | 'isMapOpen' | 'map' | 'expanded'> = {
    isPanelOpen: false,
    isMapOpen: false,
    map: { state: 'loading', shown: 0, missing: 0 },
    expanded: this.#expanded,
  };

  constructor(changed: () => void) {
    this.#changed = changed;
  }

  setMap(change: Partial<MapStanding>): void {
    this.#set({ map: { ...this.view.map, ...change } });
  }

  readonly actions: PanelActions = {
    togglePanel: () => this.#set({ isPanelOpen: !this.view.isPanelOpen }),
    toggleMap: () => this.#set({ isMapOpen: !this.view.isMapOpen }),
    expand: (group) => {
      if (!this.#expanded.delete(group)) this.#expanded.add(group);
      this.#changed();
    },
  };

  #set(change: Partial<typeof this.view>): void {
    this.view = { ...this.view, ...change };
    this.#changed();
  }
}
