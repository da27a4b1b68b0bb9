import type { Group } from '@handrail/core/groups';
import type { ReactiveController } from 'lit';
import { warnOnce } from '../../base/warn.js';
import type { DocumentStatus } from '../../feeds/document-loader.js';
import { GroupsController } from '../../groups/groups.controller.js';
import type { GroupsPhase } from '../../groups/groups.controller.js';
import { hasPrefix } from '../../platform/addresses-of.js';
import { reportSource } from '../meeting-finder/feed-report.js';
import type { SourceStatus } from '../meeting-finder/feed-loader.js';
import type { Activities } from './activities.js';
import type { Activity, ActivitySource } from './activity.js';
import type { OtherList } from './other-list.js';

/** Pages of activities: rows that are shown at first, and with each "show more". */
export const PAGE_SIZE = 12;

/** Loads the activities of groups, or of a list that the finder reads, and keeps what a visitor does with them. */
export class ActivitiesController implements ReactiveController {
  readonly #host: Activities;
  readonly #groups: GroupsController;
  #url = '';
  #other: OtherList | undefined;
  #otherStatus: DocumentStatus<unknown> | undefined;
  #source: { readonly of: unknown; readonly kinds: string; readonly source: ActivitySource } | undefined;
  limit = PAGE_SIZE;
  /** What came of the last step, to be announced. */
  notice = '';

  constructor(host: Activities) {
    this.#host = host;
    this.#groups = new GroupsController(host, (url) => void this.#openOther(url));
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('online', this.#online);
    // What is a document of groups is opened again by its own controller.
    if (this.#url !== '' && hasPrefix(this.#url)) this.open(this.#url);
  }

  hostDisconnected(): void {
    removeEventListener('online', this.#online);
    this.#other?.stop();
    this.#other = this.#otherStatus = this.#source = undefined;
  }

  get now(): number {
    return this.#groups.now;
  }

  get timeZone(): string {
    return this.#groups.timeZone;
  }

  get status(): DocumentStatus<unknown> {
    return this.#otherStatus ?? this.#groups.status;
  }

  get phase(): GroupsPhase {
    if (!this.#otherStatus) return this.#groups.phase;
    const { state } = this.#otherStatus;
    return state === 'stale' ? 'ready' : state;
  }

  /** Gets the activities at an address, in place of those before. */
  open(url: string): void {
    this.#url = url;
    this.#other?.stop();
    this.#other = this.#otherStatus = this.#source = undefined;
    this.limit = PAGE_SIZE;
    if (url !== '' && hasPrefix(url)) void this.#openOther(url);
    else this.#groups.open(url === '' ? undefined : { url });
  }

  retry(): void {
    if (this.#other) this.#other.load(false);
    else if (this.#otherStatus) void this.#openOther(this.#url);
    else this.#groups.retry();
  }

  refresh(): void {
    if (this.#other) this.#other.load(true);
    else this.#groups.refresh();
  }

  more(): void {
    const first = this.limit;
    this.limit += PAGE_SIZE;
    this.#host.requestUpdate();
    this.#host.focusActivity(first);
  }

  /** Saves an activity for the visitor's calendar. Never rejects: what came of it is announced. */
  async save(activity: Activity): Promise<void> {
    const { messages } = this.#host;
    this.notice = '';
    try {
      const { saveActivity } = await import('./calendar-file.js');
      saveActivity(activity, messages, { now: Date.now(), timeZone: this.timeZone });
      this.notice = messages.calendarSaved;
      this.#host.emit('handrail-calendar-saved', {});
    } catch (error) {
      this.notice = messages.partLost;
      warnOnce('LATER', 'A part of <handrail-activities> could not be loaded.', error);
    }
    this.#host.requestUpdate();
  }

  /** What activities are made of; the same until something changes. */
  get source(): ActivitySource | undefined {
    const { content } = this.#groups;
    const of = this.#other ? this.#other.meetings : content;
    const { kinds } = this.#host;
    if (!of || (this.#source?.of === of && this.#source.kinds === kinds)) return of && this.#source?.source;
    this.#source = { of, kinds, source: this.#other ? plain(this.#other) : this.#ofGroups() };
    return this.#source.source;
  }

  #ofGroups(): ActivitySource {
    const { groups = [], meetings = [], sessions = [] } = this.#groups.content ?? {};
    const shown = groups.filter(
      ({ kind, status }) => this.#host.shownKinds.includes(kind) && (status === 'active' || status === 'forming'),
    );
    const groupOf = new Map<string, Group>(shown.flatMap((group) => group.meetingIds.map((id) => [id, group] as const)));
    return {
      meetings: meetings.filter(({ id }) => groupOf.has(id)),
      groupOf,
      sessions: new Map(
        shown.flatMap(({ meetingIds }) => meetingIds.map((id) => [id, sessions.filter(({ meetingId }) => meetingId === id)])),
      ),
    };
  }

  async #openOther(url: string): Promise<void> {
    this.#otherStatus = { state: 'loading' };
    this.#host.requestUpdate();
    try {
      const { OtherList: Other } = await import('./other-list.js');
      if (url !== this.#url || this.#other) return;
      this.#other = new Other(url, this.#host.zoneSetting, (status) => this.#otherChanged(status));
    } catch (error) {
      this.#otherStatus = { state: 'failed', failure: 'failed' };
      warnOnce('LATER', 'A part of <handrail-activities> could not be loaded.', error);
      this.#host.requestUpdate();
    }
  }

  #otherChanged(status: SourceStatus): void {
    const { state, receivedAt } = status;
    this.#otherStatus = { state, ...(receivedAt !== undefined && { receivedAt }) };
    if (state !== 'loading') reportSource(this.#host, status);
    this.#host.requestUpdate();
  }

  readonly #online = (): void => {
    if (this.#otherStatus && this.#otherStatus.state !== 'ready') this.retry();
  };
}

const plain = ({ meetings }: OtherList): ActivitySource => ({ meetings, groupOf: new Map(), sessions: new Map() });
