import type { Meeting, Position, Weekday, WeeklySlot } from '../model/meeting.js';

/** How a visitor can attend, as a filter: a hybrid meeting answers to both `in-person` and `online`. */
export type AttendanceFilter = 'in-person' | 'online' | 'hybrid' | 'phone' | 'inactive';

/** Named parts of the day. Bounds are settings, see `QueryContext.dayParts`. */
export type DayPart = 'morning' | 'afternoon' | 'evening' | 'night';

/**
 * `now`: in progress. `soon`: starts within `QueryContext.soonMin`.
 * `upcoming`: in progress or starts within 24 hours.
 */
export type When = 'now' | 'soon' | 'upcoming';

/** `next`: next start first, what is on now on top. `relevance` needs `text` and falls back to `next`. `distance` needs a position. */
export type SortOrder = 'next' | 'relevance' | 'name' | 'distance';

/**
 * What to show. Every absent or empty member means "no filter".
 * Values inside `weekdays`, `dayParts`, `attendance` and `regions` are alternatives (or);
 * `types` must all hold (and), because a meeting has many types.
 */
export interface Query {
  /** Words in any order, each a prefix; `"a phrase"` in quotes; case and accents are ignored. */
  readonly text?: string;
  /** Weekday by the clock the entry is shown in: the venue's for in-person, the visitor's for online. */
  readonly weekdays?: readonly Weekday[];
  readonly dayParts?: readonly DayPart[];
  readonly attendance?: readonly AttendanceFilter[];
  /** Type codes. */
  readonly types?: readonly string[];
  /** Region keys as in `RegionNode.key`; a node includes everything below it. */
  readonly regions?: readonly string[];
  /** Kilometres; needs `QueryContext.position`. Meetings without a position, or online only, are left out. */
  readonly radiusKm?: number;
  readonly when?: When;
  /** Default: `relevance` when `text` is given, else `next`. */
  readonly sort?: SortOrder;
  /** First entry to return, 0-based. Default 0. */
  readonly offset?: number;
  /** Most entries to return. Default 25. */
  readonly limit?: number;
}

/** Everything that is not the visitor's choice but changes the answer. */
export interface QueryContext {
  /** Milliseconds since the epoch. */
  readonly now: number;
  /** The visitor's IANA time zone. */
  readonly timeZone: string;
  readonly position?: Position;
  /** A start within this many minutes is `soon`. Default 60. */
  readonly soonMin?: number;
  /** Start minute of each day part; each lasts until the next begins. Default morning 240, afternoon 720, evening 1020, night 1260. */
  readonly dayParts?: Readonly<Record<DayPart, number>>;
}

/**
 * `now`: in progress. `soon`, `later`: not begun. `unplaced`: zone unknown, so `start` only orders the list
 * and must not be shown as an instant. `unscheduled`: by appointment or not given. `inactive`: not meeting at
 * present, or the slot is paused until further notice; listed after everything else and never `now`, `soon` or `upcoming`.
 */
export type EntryState = 'now' | 'soon' | 'later' | 'unplaced' | 'unscheduled' | 'inactive';

/**
 * One row of a list: a meeting on one of its weekly slots, or on the next of its single dates. A meeting held twice a week
 * gives two entries. A slot that is over gives none.
 */
export interface Entry {
  /** `meeting.id`, with the slot's number for a meeting with several slots, or with `:dates`: unique within a catalogue. */
  readonly key: string;
  readonly meeting: Meeting;
  /** For a single date, a slot with its weekday and times. */
  readonly slot?: WeeklySlot;
  /** ISO 8601 date of a single date, by the venue's clock. */
  readonly date?: string;
  readonly state: EntryState;
  /** Start of the occurrence in progress, else of the next one, in milliseconds; absent when unscheduled. */
  readonly start?: number;
  /** End of that occurrence. From the feed, or start + 60 minutes when `isEndAssumed`. */
  readonly end?: number;
  readonly isEndAssumed: boolean;
  /** Clock the row is shown in: the venue's for in-person and hybrid, the visitor's for online; absent when the zone is unknown. */
  readonly displayZone?: string;
  /** Wall-clock weekday and minutes after midnight in `displayZone` (or as the feed says, when the zone is unknown). */
  readonly displayDay?: Weekday;
  readonly displayMin?: number;
  /** Whole days from the visitor's current date to the visitor's date of `start`: 0 today, 1 tomorrow. -1 for a meeting that began yesterday and is still on. */
  readonly dayOffset?: number;
  readonly distanceKm?: number;
}

/** How many entries each choice would leave, given all the other filters. Zero counts are left out unless chosen. */
export interface Facets {
  readonly weekdays: ReadonlyMap<Weekday, number>;
  readonly dayParts: ReadonlyMap<DayPart, number>;
  readonly attendance: ReadonlyMap<AttendanceFilter, number>;
  readonly types: ReadonlyMap<string, number>;
  /** Keyed by `RegionNode.key`, counts include everything below. */
  readonly regions: ReadonlyMap<string, number>;
  readonly when: ReadonlyMap<When, number>;
}

/** A filter that could be dropped, and how many entries that would give. */
export interface Relaxation {
  readonly drop: 'text' | 'weekdays' | 'dayParts' | 'attendance' | 'types' | 'regions' | 'radiusKm' | 'when';
  /** For `types`, the one code to drop. */
  readonly value?: string;
  readonly total: number;
}

/** The answer to a query. */
export interface Page {
  readonly entries: readonly Entry[];
  /** Entries that match, on all pages. */
  readonly total: number;
  /** Meetings that match: less than `total` when meetings have several slots. */
  readonly meetings: number;
  readonly facets: Facets;
}

/** A node of the region tree, general to specific. */
export interface RegionNode {
  /** Path joined with " > ", for example "Harbour County > Old Town". */
  readonly key: string;
  readonly name: string;
  /** Entries in this node and below, before any filter. */
  readonly count: number;
  readonly children: readonly RegionNode[];
}

/** A built, immutable collection of meetings that answers queries. */
export interface Catalogue {
  readonly meetings: readonly Meeting[];
  /** Rows in all: one per slot, one for a meeting's single dates, and one per unscheduled meeting. What is over counts. */
  readonly size: number;
  readonly regions: readonly RegionNode[];
  /** Type codes in use, with their programme, most frequent first. */
  readonly types: readonly { readonly code: string; readonly programme: string; readonly count: number }[];
  get(id: string): Meeting | undefined;
  /** All entries of one meeting, next start first. When all it had is over, one that is `inactive`. */
  entriesOf(id: string, context: QueryContext): readonly Entry[];
  query(query: Query, context: QueryContext): Page;
  /** For an empty answer: which single filter, dropped, gives entries; best first. */
  relaxations(query: Query, context: QueryContext): readonly Relaxation[];
  /** Builds part of the text index (`limit` meetings at most) and tells whether it is complete. Optional: a text query completes it. */
  prepareSearch(limit: number): boolean;
}
