import type { Catalogue, Entry, Facets, Page, Query, Relaxation, SortOrder, When } from '@handrail/core/catalogue';
import type { Meeting, Position } from '@handrail/core';
import type { Formats, Units } from '../../format/formats.js';
import type { Messages } from '../../messages/en.js';
import type { SourceStatus } from './feed-loader.js';
import type { Later } from './finder-later.js';

/** Filters that are lists of values, switched one value at a time. */
export type ListFilter = 'weekdays' | 'dayParts' | 'attendance' | 'types' | 'regions';

/** Where "near me" stands. */
export type NearState = 'off' | 'asking' | 'on' | 'denied' | 'failed';

/** Everything the templates need, as plain values. */
export interface FinderView {
  /** What is loaded after the first row; undefined until then. */
  readonly later: Later | undefined;
  readonly messages: Messages;
  readonly formats: Formats;
  readonly units: Units;
  readonly headingLevel: number;
  /** `ready` as soon as one source has been read. */
  readonly phase: 'unset' | 'loading' | 'ready' | 'failed';
  readonly statuses: readonly SourceStatus[];
  readonly isOffline: boolean;
  readonly catalogue: Catalogue | undefined;
  readonly query: Query;
  readonly page: Page | undefined;
  readonly relaxations: readonly Relaxation[];
  readonly now: number;
  readonly timeZone: string;
  readonly position: Position | undefined;
  readonly near: NearState;
  /** The container has room for the filters beside the list. */
  readonly isWide: boolean;
  readonly isPanelOpen: boolean;
  /** Groups of filters that are shown in full. */
  readonly expanded: ReadonlySet<string>;
  readonly isMapOpen: boolean;
  readonly mapState: 'off' | 'loading' | 'ready' | 'failed';
  readonly open: OpenMeeting | undefined;
  /** A deep link named a meeting that is not in the list. */
  readonly isGone: boolean;
  readonly notice: string;
  readonly canShare: boolean;
  typeName(code: string, programme: string): string;
  hrefOf(meeting: Meeting): string;
}

/** The meeting on show, with what else its group and place offer. */
export interface OpenMeeting {
  readonly meeting: Meeting;
  readonly entries: readonly Entry[];
  readonly sameGroup: readonly Entry[];
  readonly samePlace: readonly Entry[];
}

/** What a visitor can do. */
export interface FinderActions {
  search(text: string): void;
  commitSearch(): void;
  toggle(filter: ListFilter, value: string | number): void;
  setWhen(when: When | undefined): void;
  setRadius(radiusKm: number | undefined): void;
  setSort(sort: SortOrder): void;
  drop(filter: keyof Query, value?: string): void;
  clear(): void;
  near(): void;
  more(): void;
  togglePanel(): void;
  expand(group: string): void;
  toggleMap(): void;
  open(meeting: Meeting): void;
  close(): void;
  retry(): void;
  addToCalendar(meeting: Meeting): void;
  share(meeting: Meeting): void;
}

export type { Entry, Facets };
