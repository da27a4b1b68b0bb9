/** Day of the week as Meeting Guide counts it: 0 is Sunday, 6 is Saturday. */
export type Weekday = 0 | 1 | 2 | 3 | 4 | 5 | 6;

/**
 * A weekly recurring start, in wall-clock time of the meeting's own zone.
 * A meeting held on Monday and Wednesday has two slots.
 */
export interface WeeklySlot {
  readonly day: Weekday;
  /** Minutes after midnight, 0 to 1439. */
  readonly startMin: number;
  /** Elapsed minutes, 1 to 1440; absent when the feed gives no usable end (Meeting Guide then assumes 60). */
  readonly durationMin?: number;
  /** Weeks of the month in which it meets, in order, the last one at the end; absent when it meets every week. */
  readonly weeks?: readonly MonthWeek[];
  /** First day on which it can be held, an ISO 8601 calendar date; absent when it is held already. */
  readonly from?: string;
  /** Last day on which it can be held, an ISO 8601 calendar date; absent when no end is known. After it, it is over. */
  readonly until?: string;
}

/** Which of a month's Tuesdays, say: the first to the fifth, or -1 for the last (RFC 5545, `BYDAY=1TU`, `BYDAY=-1TU`). */
export type MonthWeek = 1 | 2 | 3 | 4 | 5 | -1;

/** One meeting on one date, beside the weekly slots or instead of them. In wall-clock time of the meeting's own zone. */
export interface DatedSlot {
  /** ISO 8601 calendar date. */
  readonly date: string;
  /** Minutes after midnight, 0 to 1439. */
  readonly startMin: number;
  /** Elapsed minutes, 1 to 1440. */
  readonly durationMin?: number;
}

/** A stretch of days on which no slot is held: a cancelled date, a holiday, a closed house. Both ends are included. */
export interface Pause {
  /** ISO 8601 calendar date. */
  readonly from: string;
  /** ISO 8601 calendar date; absent when nobody knows the end. */
  readonly until?: string;
}

/** Where a meeting's time zone came from. `none`: unknown, so wall time is shown and nothing is promised. */
export type ZoneOrigin = 'row' | 'setting' | 'none';

/** How people attend. `phone` is online by telephone only; `inactive` has neither an open room nor a way to join. */
export type Attendance = 'in-person' | 'online' | 'hybrid' | 'phone' | 'inactive';

/** WGS 84 position in decimal degrees. */
export interface Position {
  readonly latitude: number;
  readonly longitude: number;
}

/** The physical side of a meeting. */
export interface Place {
  /** Name of the venue, for example a church or club. */
  readonly name?: string;
  /** The whole address on one line. */
  readonly address?: string;
  /** Town, when the feed says it apart from the address. */
  readonly city?: string;
  readonly notes?: string;
  readonly position?: Position;
  /** True when the address is an area and not a door (Meeting Guide `approximate`). */
  readonly isApproximate: boolean;
  /** Browse path from general to specific; empty when the feed has no regions. */
  readonly regions: readonly string[];
}

/** The online side of a meeting. Links are http(s) only; phone is dialable, as given by the feed. */
export interface Conference {
  readonly url?: string;
  readonly urlNotes?: string;
  /** Name of a known conference service for `url`, for example "Zoom". */
  readonly provider?: string;
  /** Digits, `+`, `,`, `;`, `*` and `#` only; commas are dialling pauses. */
  readonly phone?: string;
  readonly phoneNotes?: string;
}

/** The group that holds the meeting. Contacts are public contacts of the group, never a person's name. */
export interface Group {
  readonly name?: string;
  readonly notes?: string;
  readonly website?: string;
  readonly email?: string;
  readonly phone?: string;
  readonly district?: string;
}

/** Ways to give to the group (Seventh Tradition): safe links, ready to use. */
export interface Contribution {
  readonly service: 'venmo' | 'square' | 'paypal' | 'homegroup-online';
  /** What the feed gave, for example "@group". */
  readonly handle: string;
  readonly url: string;
}

/** Who publishes the listing. */
export interface Publisher {
  readonly name: string;
  readonly url?: string;
  readonly email?: string;
  readonly phone?: string;
  readonly location?: string;
}

/** Where a meeting record came from. */
export interface Source {
  /** Identifier of the feed as the reader was told, for example its URL. */
  readonly feed: string;
  /** Zero-based row in that feed. */
  readonly row: number;
}

/** One meeting in canonical form. All text is plain text; all links are safe links. */
export interface Meeting {
  /** Unique within one read of a feed and stable across reads and row order. From the feed's slug. */
  readonly id: string;
  /** May be empty when the feed names neither meeting, group nor place. */
  readonly name: string;
  /** Weekly starts; empty means by appointment or not given. */
  readonly slots: readonly WeeklySlot[];
  /** Single dates, in order; absent when there are none. A slot that was moved is a pause and a date. */
  readonly dates?: readonly DatedSlot[];
  /** Days on which the slots are not held, in order; absent when there are none. */
  readonly pauses?: readonly Pause[];
  /** IANA name that `Intl` accepts; absent when unknown. */
  readonly timeZone?: string;
  readonly timeZoneFrom: ZoneOrigin;
  readonly attendance: Attendance;
  /** The venue is closed for now (code `TC`), whatever the online side does. */
  readonly isVenueClosed: boolean;
  readonly place?: Place;
  readonly conference?: Conference;
  /** Type codes of `programme`, in feed order, no repeats; unknown codes are kept as found. */
  readonly types: readonly string[];
  /** Programme whose vocabulary explains `types`, for example `aa`. */
  readonly programme: string;
  readonly group?: Group;
  readonly notes?: string;
  /** What a server's own fields say beyond this model, as plain text by field name, in alphabetical order; absent when nothing. */
  readonly extras?: Readonly<Record<string, string>>;
  readonly contributions: readonly Contribution[];
  readonly publisher?: Publisher;
  /** Page about this meeting on the publisher's site. */
  readonly url?: string;
  /** Where to report a correction: a form, or mail addresses. */
  readonly feedback?: { readonly url?: string; readonly emails: readonly string[] };
  /** Last change, as an ISO 8601 UTC instant, or a plain date when the feed gives no time. */
  readonly updated?: string;
  readonly source: Source;
}
