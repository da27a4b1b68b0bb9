import type { Catalogue, Entry, Facets, Page, Query, Relaxation, SortOrder, When } from '@handrail/core/catalogue';
import type { Meeting, Position } from '@handrail/core';
import type { Units } from '../../format/distance.js';
import type { Formats } from '../../format/formats.js';
import type { ListMessages } from '../../messages/en-list.js';
import type { Messages } from '../../messages/en.js';
import type { SourceStatus } from './feed-loader.js';
import type { Later } from './finder-later.js';

/** Filters that are lists of values, switched one value at a time. */
export type ListFilter = 'weekdays' | 'dayParts' | 'attendance' | 'types' | 'regions';

/** Where "near me" stands. */
export type NearState = 'off' | 'asking' | 'on' | 'denied' | 'failed';

/** How the map stands; `shown` and `missing` count the rows that have a place on it and those that have none. */
export interface MapStanding {
  readonly state: 'loading' | 'ready' | 'failed';
  readonly shown: number;
  readonly missing: number;
}

/** What the list needs, as plain values: all there is until the rest of the finder has loaded. */
export interface ListView {
  /** Everything else; undefined until its scripts have loaded. */
  readonly full: FinderView | undefined;
  readonly messages: ListMessages;
  readonly formats: Formats;
  readonly headingLevel: number;
  /** `ready` as soon as there are rows to show, or a source turned out to have none. */
  readonly phase: 'unset' | 'loading' | 'ready' | 'failed';
  readonly statuses: readonly SourceStatus[];
  readonly isOffline: boolean;
  readonly entries: readonly Entry[];
  /** Rows that match; undefined while the list is still being read and only its first rows are known. */
  readonly total: number | undefined;
  /** Rows in all. */
  readonly size: number | undefined;
  /** Rows that "show more" adds. */
  readonly pageSize: number;
  /** A part of the finder could not be loaded. */
  readonly isLaterLost: boolean;
  readonly now: number;
  readonly timeZone: string;
  /** The container has room for the filters beside the list. */
  readonly isWide: boolean;
  typeName(code: string, programme: string): string;
  hrefOf(meeting: Meeting): string;
}

/** Everything the templates need. */
export interface FinderView extends ListView {
  readonly later: Later;
  readonly act: FinderActions;
  readonly messages: Messages;
  readonly catalogue: Catalogue | undefined;
  readonly query: Query;
  readonly page: Page | undefined;
  readonly relaxations: readonly Relaxation[];
  readonly units: Units;
  /** A distance in kilometres, in words. */
  distance(km: number): string;
  readonly position: Position | undefined;
  readonly near: NearState;
  readonly isPanelOpen: boolean;
  /** Groups of filters that are shown in full. */
  readonly expanded: ReadonlySet<string>;
  readonly isMapOpen: boolean;
  readonly map: MapStanding;
  readonly open: OpenMeeting | undefined;
  /** A deep link named a meeting that is not in the list. */
  readonly isGone: boolean;
  readonly notice: string;
}

/** The meeting on show, with what else its group and place offer. */
export interface OpenMeeting {
  readonly meeting: Meeting;
  /** As each list has it that has it, the shown one first. */
  readonly listings: readonly Meeting[];
  readonly entries: readonly Entry[];
  readonly sameGroup: readonly Entry[];
  readonly samePlace: readonly Entry[];
}

/** What a visitor can do from the first row on. Steps that need the rest of the finder are taken when it has loaded. */
export interface ListActions {
  search(text: string): void;
  commitSearch(): void;
  near(): void;
  more(): void;
  togglePanel(): void;
  toggleMap(): void;
  open(meeting: Meeting): void;
  retry(): void;
}

/** What a visitor can do. */
export interface FinderActions extends ListActions {
  toggle(filter: ListFilter, value: string | number): void;
  setWhen(when: When | undefined): void;
  setRadius(radiusKm: number | undefined): void;
  setSort(sort: SortOrder): void;
  drop(filter: keyof Query, value?: string): void;
  clear(): void;
  expand(group: string): void;
  close(): void;
  addToCalendar(meeting: Meeting): void;
  share(meeting: Meeting): void;
}

export type { Entry, Facets };
