import type { Meeting } from '@handrail/core';
import type { Vocabulary } from '@handrail/core/vocabulary';
import { FeedLists } from '../meeting-finder/feed-lists.js';
import type { SourceStatus } from '../meeting-finder/feed-loader.js';
import { vocabularyOf } from '../meeting-finder/vocabularies.js';

/** A list that is no document of groups, read as the finder does: Meeting Guide, iCalendar and whatever else it knows. */
export class OtherList {
  readonly #lists = new FeedLists();

  constructor(url: string, timeZone: string, onStatus: (status: SourceStatus) => void) {
    const vocabularies = new Map<string, Vocabulary>();
    this.#lists.start([{ url, ...(timeZone && { timeZone }) }], {
      keepCopy: false,
      vocabularyOf: (programme) => vocabularyOf(programme, vocabularies),
      soonest: () => undefined,
      onStatus,
    });
  }

  get meetings(): readonly Meeting[] {
    return this.#lists.meetings;
  }

  /** Loads again, or only what could not be had. */
  load(isAll: boolean): void {
    void this.#lists.load(isAll);
  }

  stop(): void {
    this.#lists.stop();
  }
}
