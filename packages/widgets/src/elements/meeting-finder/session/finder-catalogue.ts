import { buildCatalogue } from '@handrail/core/catalogue';
import type { Catalogue } from '@handrail/core/catalogue';
import type { Meeting } from '@handrail/core';
import { inSlices } from '../../../platform/yield-to-page.js';
import type { FinderController } from '../meeting-finder.controller.js';

/** The meetings of all lists, to be searched and counted; made anew when they change. */
export class FinderCatalogue {
  readonly #finder: FinderController;
  /** What it was made of. */
  #parts: readonly unknown[] = [];
  catalogue: Catalogue | undefined;

  constructor(finder: FinderController) {
    this.#finder = finder;
  }

  /** Takes in the lists as they now are; those that have not changed are not sorted and counted again. */
  build(signal: AbortSignal): void {
    const { lists, pack, typeName } = this.#finder;
    const parts = [lists.meetings, pack];
    if (this.catalogue && parts.every((part, index) => part === this.#parts[index])) return;
    this.#parts = parts;
    const catalogue = (this.catalogue = buildCatalogue(lists.meetings, { typeNames: typeName }));
    // The text index is built when the page has nothing better to do, so that neither the list nor the first key waits for it.
    setTimeout(() => void inSlices(() => catalogue !== this.catalogue || catalogue.prepareSearch(100), signal, 8), 50);
  }

  /** The meeting that an id names, also by the id that another list has for it. */
  find(id: string): Meeting | undefined {
    return this.catalogue?.get(this.#finder.lists.keeper?.find(id)?.id ?? id);
  }

  /** A meeting as each list has it that has it. */
  listingsOf(meeting: Meeting): readonly Meeting[] {
    return this.#finder.lists.keeper?.listingsOf(meeting) ?? [meeting];
  }
}
