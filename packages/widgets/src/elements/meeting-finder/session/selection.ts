import type { Entry } from '@handrail/core/catalogue';
import type { Meeting } from '@handrail/core';
import type { OpenMeeting } from '../finder-view.js';
import type { MeetingFinder } from '../meeting-finder.js';
import type { FinderSession } from './finder-session.js';

const NEIGHBOURS = 8;

/** The open meeting, and the visitor's way back to where they were in the list. */
export class Selection {
  readonly #host: MeetingFinder;
  readonly #session: FinderSession;
  #id: string | undefined;
  #returnTo: { readonly key: string; readonly scroll: number } | undefined;
  /** The visitor opened it here, so that the browser's Back closes it. */
  isOpenedHere = false;
  /** A link named a meeting that is not in the list. */
  isGone = false;

  constructor(host: MeetingFinder, session: FinderSession) {
    this.#host = host;
    this.#session = session;
  }

  get id(): string | undefined {
    return this.#id;
  }

  get meeting(): Meeting | undefined {
    return this.#id === undefined ? undefined : this.#session.meetings.find(this.#id);
  }

  /** Takes a meeting from the URL, before the list is known. */
  restore(id: string | undefined): void {
    this.#id = id;
  }

  /** The lists have changed: the open meeting stays open under the id that it has now. Tells whether that is another one. */
  follow(meeting: Meeting | undefined): boolean {
    if (!meeting || meeting.id === this.meeting?.id) return false;
    this.#id = meeting.id;
    return true;
  }

  /** All lists are there: what is in none of them is gone. */
  settle(): void {
    if (this.#id === undefined || this.meeting) return;
    this.isGone = true;
    this.#id = undefined;
  }

  /** The visitor has moved on from a link that led nowhere. */
  forgive(): void {
    this.isGone = false;
  }

  open(id: string): void {
    this.isOpenedHere = true;
    this.select(id);
  }

  /** Shows a meeting, or the list again. */
  select(id: string | undefined): void {
    const { catalogue } = this.#session.meetings;
    const before = this.#id;
    this.#id = id !== undefined && this.#session.meetings.find(id) ? id : undefined;
    this.isGone = id !== undefined && this.#id === undefined && catalogue !== undefined;
    // Asked for before `updateComplete` is read below: that promise is of the render to come only then.
    this.#session.say('');
    if (this.#id !== undefined) {
      if (before === undefined) this.#returnTo = { key: this.#id, scroll: scrollY };
      this.#host.emit('handrail-meeting-opened', { id: this.#id });
      void this.#host.updateComplete.then(() => this.#host.showOpened());
    } else if (before !== undefined) {
      this.isOpenedHere = false;
      this.#host.emit('handrail-meeting-closed', { id: before });
      const { key = before, scroll } = this.#returnTo ?? {};
      this.#returnTo = undefined;
      void this.#host.updateComplete.then(() => this.#host.showList(key, scroll));
    }
  }

  /** The open meeting with its neighbours. */
  get shown(): OpenMeeting | undefined {
    const { meeting } = this;
    const { meetings, context } = this.#session;
    const { catalogue } = meetings;
    if (!meeting || !catalogue) return undefined;
    const group = meeting.group?.name;
    const address = meeting.place?.isApproximate === false ? meeting.place.address : undefined;
    const isOther = ({ id }: Meeting) => id !== meeting.id;
    const sameGroup = group ? this.#find((other) => isOther(other) && other.group?.name === group) : [];
    const samePlace = address
      ? this.#find((other) => isOther(other) && other.place?.address === address && (!group || other.group?.name !== group))
      : [];
    const listings = meetings.listingsOf(meeting);
    return { meeting, listings, entries: catalogue.entriesOf(meeting.id, context), sameGroup, samePlace };
  }

  #find(predicate: (meeting: Meeting) => boolean): readonly Entry[] {
    const { meetings, context } = this.#session;
    const { catalogue } = meetings;
    const found: Entry[] = [];
    for (const meeting of catalogue?.meetings ?? []) {
      if (!predicate(meeting)) continue;
      found.push(...catalogue!.entriesOf(meeting.id, context));
      if (found.length >= 60) break;
    }
    return found.sort((a, b) => (a.start ?? Infinity) - (b.start ?? Infinity)).slice(0, NEIGHBOURS);
  }
}
