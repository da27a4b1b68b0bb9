import type { Meeting, Position } from '../model/meeting.js';
import { measureDistances } from './distance.js';
import { layOutEntries } from './entry-table.js';
import { countFacets } from './facet-counter.js';
import { findRelaxations } from './find-relaxations.js';
import { entryOf } from './entry-of.js';
import { orderMeetings } from './order-meetings.js';
import { planQuery } from './query-plan.js';
import type { Columns, QueryPlan } from './query-plan.js';
import type { Catalogue, Entry, Page, Query, QueryContext } from './query.js';
import { indexRegions } from './region-tree.js';
import { testRows } from './row-test.js';
import { effectiveSort, sortRows } from './sort-rows.js';
import { indexText } from './text-index.js';
import type { TypeNames } from './text-index.js';
import { openTextSearch } from './text-search.js';
import { OVER, drawUpTimetable } from './timetable.js';
import type { Timetable } from './timetable.js';
import { indexTypes } from './type-index.js';

/** Settings of a catalogue. */
export interface CatalogueOptions {
  /** Names of types, for text search. Without it the codes themselves can be found when they are longer than three letters. */
  readonly typeNames?: TypeNames;
}

const DEFAULT_LIMIT = 25;

/** A whole number from 0 up; `fallback` for anything that is not a number. */
function count(value: number | undefined, fallback: number): number {
  return value === undefined || Number.isNaN(value) ? fallback : Math.max(0, Math.floor(value));
}

/**
 * Builds a catalogue. The answers do not depend on the order of `meetings`.
 *
 * - Meetings of several feeds may share an id; the later ones (by feed, then row) get `id~2` and so on.
 * - The filter `online` finds what needs no room: online, hybrid and phone meetings. When only `online` or `phone`
 *   are asked for, hybrid meetings are shown and filtered by the visitor's clock, as their online side.
 * - Text is searched in names first, then groups and places, then types, then notes.
 *
 * @throws RangeError from queries, when `Intl` does not know `QueryContext.timeZone` or `now` is not a number.
 * @see feeds.md section 5 for the rules of time
 * @example
 * const catalogue = buildCatalogue(meetings);
 * const page = catalogue.query({ weekdays: [1] }, { now: 1_768_219_200_000, timeZone: 'Europe/London' });
 */
export function buildCatalogue(meetings: readonly Meeting[], options: CatalogueOptions = {}): Catalogue {
  const ordered = orderMeetings(meetings);
  const table = layOutEntries(ordered);
  const columns: Columns = {
    meetings: ordered.meetings,
    table,
    regions: indexRegions(ordered.meetings, table),
    types: indexTypes(ordered.meetings, table),
  };
  const text = indexText(ordered.meetings, options.typeNames ?? (() => undefined));
  const search = openTextSearch(text, ordered.meetings.length);
  let byId: ReadonlyMap<string, number> | undefined;
  let timetable: Timetable | undefined;
  let distances: { readonly from: Position; readonly list: Float64Array } | undefined;

  function indexOfId(id: string): number | undefined {
    byId ??= new Map(ordered.meetings.map((meeting, m) => [meeting.id, m]));
    return byId.get(id);
  }

  // A timetable holds for a minute and a zone; the clock only goes forward, so the last one is the one to keep.
  function timetableFor({ now, timeZone }: QueryContext): Timetable {
    if (timetable?.timeZone !== timeZone || timetable.now !== Math.floor(now / 60_000) * 60_000) {
      timetable = drawUpTimetable(table, now, timeZone);
    }
    return timetable;
  }

  function distancesFrom(from: Position | undefined): Float64Array | undefined {
    if (!from) return undefined;
    if (distances?.from.latitude !== from.latitude || distances.from.longitude !== from.longitude) {
      distances = { from, list: measureDistances(ordered.meetings, from) };
    }
    return distances.list;
  }

  function plan(query: Query, context: QueryContext): QueryPlan {
    return planQuery(columns, query, context, {
      timetable: timetableFor(context),
      textScores: query.text ? search.find(query.text) : undefined,
      distances: distancesFrom(context.position),
    });
  }

  function query(asked: Query, context: QueryContext): Page {
    const ready = plan(asked, context);
    const test = testRows(ready);
    const counter = countFacets(ready, test);
    const found = new Int32Array(table.size);
    const isSeen = new Uint8Array(ordered.meetings.length);
    let total = 0;
    let meetingCount = 0;
    for (let i = 0; i < table.size; i++) {
      const row = ready.timetable.order[i]!;
      const fails = test.failsOf(row);
      counter.add(row, fails);
      if (fails !== 0) continue;
      found[total++] = row;
      const meeting = table.meeting[row]!;
      if (isSeen[meeting] === 0) meetingCount += isSeen[meeting] = 1;
    }
    const sorted = sortRows(found.subarray(0, total), effectiveSort(asked, ready), ready, ordered.nameRank);
    const offset = count(asked.offset, 0);
    const shown = sorted.subarray(offset, offset + count(asked.limit, DEFAULT_LIMIT));
    const entries = Array.from(shown, (row) => entryOf(row, ready));
    return { entries, total, meetings: meetingCount, facets: counter.facets(asked) };
  }

  function totalOf(asked: Query, context: QueryContext): number {
    const ready = plan(asked, context);
    const test = testRows(ready);
    let total = 0;
    for (let row = 0; row < table.size; row++) if (test.failsOf(row) === 0) total++;
    return total;
  }

  function entriesOf(id: string, context: QueryContext): readonly Entry[] {
    const meeting = indexOfId(id);
    if (meeting === undefined) return [];
    const ready = plan({}, context);
    const entries: Entry[] = [];
    const [first, end] = [table.firstRow[meeting]!, table.firstRow[meeting + 1]!];
    for (let row = first; row < end; row++) if (ready.timetable.occurrence[row] !== OVER) entries.push(entryOf(row, ready));
    if (entries.length === 0) entries.push(entryOf(first, ready));
    return entries.sort((a, b) => (a.start ?? Infinity) - (b.start ?? Infinity));
  }

  return {
    meetings: ordered.meetings,
    size: table.size,
    regions: columns.regions.roots,
    types: columns.types.list,
    get: (id) => ordered.meetings[indexOfId(id) ?? -1],
    entriesOf,
    query,
    relaxations: (asked, context) => findRelaxations(asked, (relaxed) => totalOf(relaxed, context)),
    prepareSearch: (limit) => text.extend(limit),
  };
}
