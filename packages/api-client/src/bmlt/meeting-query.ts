import type { Weekday } from '@handrail/core';
import type { Choice, RecordId } from './choice.js';

/** Where a meeting is held, as its editors say it. */
export type VenueType = 'in-person' | 'online' | 'hybrid';

/** Formats by the ids that the server lists. Ids differ from server to server. */
export type FormatChoice = { readonly exclude?: readonly RecordId[] } & (
  | { /** Each of them. */ readonly all?: readonly RecordId[]; readonly any?: never }
  | { /** One of them at least. */ readonly any: readonly RecordId[]; readonly all?: never }
);

/** A circle on the map: its radius, or how many meetings it should hold at least. */
export type Near = {
  /** Decimal degrees. */
  readonly latitude: number;
  readonly longitude: number;
  readonly unit: 'km' | 'mi';
} & (
  | { /** In `unit`, up to 25,000; an aggregator cuts it down to its own limit. */ readonly radius: number; readonly nearest?: never }
  | {
      /** The server widens the circle, up to 200 of `unit`, until this many are in it. */ readonly nearest: number;
      readonly radius?: never;
    }
);

/** A column that the server keeps with the meeting itself, and can sort a whole list by. */
export type MainColumn = 'weekday' | 'start' | 'duration' | 'venue-type' | 'service-body' | 'time-zone' | 'language' | 'id';

/** What to sort by. Other texts are names of fields, of which `fieldKeys` gives a list. */
export type SortKey = MainColumn | 'name' | 'town' | 'borough' | 'neighborhood' | 'province' | (string & {});

/** Which meetings to ask for. All that is given must hold. */
export interface MeetingQuery {
  readonly meetings?: Choice<RecordId>;
  /** 0 is Sunday, 6 is Saturday. */
  readonly weekdays?: Choice<Weekday>;
  readonly venueTypes?: Choice<VenueType>;
  readonly formats?: FormatChoice;
  readonly serviceBodies?: {
    readonly include?: readonly RecordId[];
    readonly exclude?: readonly RecordId[];
    /** With those below them. */
    readonly recursive?: boolean;
  };
  /** Servers of an aggregator; other servers do not look at it. */
  readonly servers?: Choice<RecordId>;
  /** `HH:mm` of the meeting's own clock; meetings that start at that very minute are left out. */
  readonly startsAfter?: string;
  /** `HH:mm`; meetings that start at that very minute are left out. */
  readonly startsBefore?: string;
  /** `HH:mm` up to `24:00`; meetings that go on past midnight end on another day, and are left out. */
  readonly endsBefore?: string;
  /** Minutes, 1 to 1440; both ends count. */
  readonly minDurationMin?: number;
  readonly maxDurationMin?: number;
  readonly near?: Near;
  /** Words to look for, one of three letters at least. For numbers of meetings there is `meetings`. */
  readonly text?: string;
  /** An address that the server looks up with its Google key, which not every server has. The radius is in the server's unit. */
  readonly address?: { readonly text: string; readonly radius?: number };
  /** Meetings whose field has this value, or one of these. */
  readonly field?: { readonly key: string; readonly value: string | readonly string[] };
  /** Fields to get beyond those that a meeting cannot do without; default: all. Makes answers smaller. */
  readonly fields?: readonly string[];
  /**
   * ISO 639-1 code for the names of formats; default: the server's own language. Formats without a name in that language
   * are left out by the server, also from the meetings.
   */
  readonly language?: string;
  readonly sort?: 'distance' | readonly SortKey[];
}
