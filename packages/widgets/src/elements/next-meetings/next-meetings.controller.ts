import type { Vocabulary } from '@handrail/core/vocabulary';
import type { ReactiveController } from 'lit';
import { warnOnce } from '../../base/warn.js';
import { Ticker } from '../../controllers/ticker.js';
import { visitorTimeZone } from '../../platform/visitor.js';
import { FeedLists } from '../meeting-finder/feed-lists.js';
import type { SourceStatus } from '../meeting-finder/feed-loader.js';
import { reportSource } from '../meeting-finder/feed-report.js';
import { ownEntry } from '../meeting-finder/own-entry.js';
import { vocabularyOf } from '../meeting-finder/vocabularies.js';
import { warnAboutFindings } from '../meeting-finder/warn-about-findings.js';
import type { NextMeetings } from './next-meetings.js';
import { isOfGroup, listerOf, upcomingOf } from './upcoming.js';
import type { EntryLister, Upcoming } from './upcoming.js';

/** Loads the lists, and says each minute what is on and what starts next. */
export class NextMeetingsController implements ReactiveController {
  readonly #host: NextMeetings;
  readonly #vocabularies = new Map<string, Vocabulary>();
  readonly timeZone = visitorTimeZone();
  now = Date.now();
  readonly #lists = new FeedLists();
  #life = new AbortController();
  #lister: EntryLister | undefined;
  #listing = 0;
  #isPartLost = false;
  /** Undefined until a list has been read. */
  upcoming: Upcoming | undefined;
  /** Meetings in all lists, of the group if one is asked for. */
  size = 0;

  constructor(host: NextMeetings) {
    this.#host = host;
    new Ticker(host, () => this.#tick());
    host.addController(this);
  }

  hostConnected(): void {
    this.#life = new AbortController();
    const { signal } = this.#life;
    addEventListener('online', () => this.retry(), { signal });
    addEventListener('offline', () => this.#host.requestUpdate(), { signal });
    if (this.statuses.length > 0) this.loadSources();
  }

  hostDisconnected(): void {
    this.#life.abort();
    this.#lists.stop();
  }

  get statuses(): readonly SourceStatus[] {
    return this.#lists.statuses;
  }

  /** `ready` as soon as something is known about the next meetings, also that there are none. */
  get phase(): 'unset' | 'loading' | 'ready' | 'failed' {
    if (this.statuses.length === 0) return 'unset';
    const isLoading = this.statuses.some(({ state }) => state === 'loading');
    // One list that has nothing soon says nothing of those that are still on their way, or could not be had.
    if (this.upcoming && (this.upcoming.entries.length > 0 || this.statuses.every(({ reading }) => reading))) return 'ready';
    const isListed = this.upcoming !== undefined || this.statuses.every(({ reading }) => !reading);
    return this.#isPartLost || (isListed && !isLoading) ? 'failed' : 'loading';
  }

  /** Begins to load the element's sources, in place of those before. */
  loadSources(): void {
    this.upcoming = undefined;
    this.#lister = undefined;
    this.#lists.start(this.#host.effectiveSources, {
      keepCopy: this.#host.keepCopy,
      vocabularyOf: (programme) => vocabularyOf(programme, this.#vocabularies),
      // The first meetings of a list are not the first ones of a group.
      soonest: () => (this.#host.groupName ? undefined : { now: Date.now(), timeZone: this.timeZone }),
      onStatus: (status) => this.#sourceChanged(status),
    });
    this.#host.requestUpdate();
  }

  /** Asks again for what could not be had. */
  retry(): void {
    void this.#lists.load(false);
    if (this.#isPartLost) void this.list();
  }

  /** Loads the present sources again; what is shown stays until they have been read. */
  refresh(): void {
    void this.#lists.load(true);
  }

  typeName(code: string, programme: string): string {
    const { typeNames } = this.#host.messages;
    return ownEntry(ownEntry(typeNames, programme), code) ?? ownEntry(this.#vocabularies.get(programme), code) ?? code;
  }

  /** Takes in the lists as they now are, and the settings of the element. */
  async list(): Promise<void> {
    const turn = ++this.#listing;
    const { groupName } = this.#host;
    // What two lists have is shown once.
    if (this.statuses.length > 1) await this.#lists.keep();
    if (turn !== this.#listing) return;
    const beginnings = this.statuses.flatMap(({ reading, early = [] }) => (reading ? [] : early));
    const whole = [...this.#lists.meetings, ...beginnings];
    const meetings = groupName ? whole.filter((meeting) => isOfGroup(meeting, groupName)) : whole;
    if (groupName && whole.length > 0 && meetings.length === 0) warnOnce('GROUP', `No meeting of the list is of a group "${groupName}".`);
    try {
      const lister = await listerOf(meetings);
      if (turn !== this.#listing) return;
      this.#lister = lister;
      this.size = meetings.length;
      this.#isPartLost = false;
      this.#tick();
    } catch (error) {
      if (turn !== this.#listing) return;
      this.#isPartLost = this.upcoming === undefined;
      warnOnce('LATER', 'A part of <handrail-next-meetings> could not be loaded.', error);
      this.#host.requestUpdate();
    }
  }

  #sourceChanged(status: SourceStatus): void {
    if (status.state !== 'loading') reportSource(this.#host, status);
    if (status.reading) warnAboutFindings(status);
    if (status.reading || status.early) void this.list();
    this.#host.requestUpdate();
  }

  #tick(): void {
    this.now = Date.now();
    const { count, withinMs } = this.#host;
    if (this.#lister) this.upcoming = upcomingOf(this.#lister, this, withinMs, count);
    else if (this.#isPartLost) void this.list();
    this.#host.requestUpdate();
  }
}
