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
