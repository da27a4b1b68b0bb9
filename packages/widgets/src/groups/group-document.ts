import type { Finding } from '@handrail/core';
import type { Group } from '@handrail/core/groups';
import { GroupRow } from './group-row.js';
import { readGroup } from './read-group.js';

/** An occurrence of a meeting that a document says something about: that it is cancelled, or that it is held. */
export interface NamedSession {
  readonly meetingId: string;
  /** Milliseconds since the epoch. */
  readonly start: number;
  /** Absent when no end is known. */
  readonly end?: number;
  readonly isCancelled: boolean;
}

/** What a document in Handrail's own form says of groups. `accepted + reported === rows`. */
export interface GroupReading {
  /** In the document's order. */
  readonly groups: readonly Group[];
  readonly sessions: readonly NamedSession[];
  readonly findings: readonly Finding[];
  readonly rows: number;
  readonly accepted: number;
  readonly reported: number;
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null && !Array.isArray(value);

/** A list in a document under a name; undefined when it has none. */
export const listIn = (data: unknown, name: string): readonly unknown[] | undefined => {
  const value: unknown = isObject(data) && Object.hasOwn(data, name) ? (data as Readonly<Record<string, unknown>>)[name] : undefined; // An object.
  return Array.isArray(value) ? value : undefined;
};

const readSession = (row: GroupRow): NamedSession | undefined => {
  const [meetingId, state] = [row.line('meetingId'), row.line('state')];
  const [start, end] = [Date.parse(row.line('startsAt')), Date.parse(row.line('endsAt'))];
  if (meetingId === '' || Number.isNaN(start)) {
    row.note('session-invalid', 'error', 'sessions', row.value('id'));
    return undefined;
  }
  return state === 'ended' ? undefined : { meetingId, start, ...(end > start && { end }), isCancelled: state === 'cancelled' };
};

/** Reads rows of groups; each becomes a group or is reported. Never throws on data. */
export const readGroups = (rows: readonly unknown[], sessionRows: readonly unknown[] = []): GroupReading => {
  const findings: Finding[] = [];
  const used = new Set<string>();
  const groups = rows.flatMap((fields, index) => {
    const row = new GroupRow(isObject(fields) ? fields : {}, index, findings);
    if (!isObject(fields)) {
      row.note('row-not-an-object', 'error', '', fields);
      return [];
    }
    const group = readGroup(row);
    if (!group) return [];
    let { id } = group;
    for (let number = 2; used.has(id); number += 1) id = `${group.id}~${number}`;
    used.add(id);
    if (id !== group.id) row.note('slug-repeated', 'warning', 'id');
    return [{ ...group, id }];
  });
  const sessions = sessionRows.flatMap((fields, index) =>
    isObject(fields) ? (readSession(new GroupRow(fields, index, findings)) ?? []) : [],
  );
  return { groups, sessions, findings, rows: rows.length, accepted: groups.length, reported: rows.length - groups.length };
};

/** Whether rows are groups: a list of meetings has no kinds of groups in it. */
const areGroups = (rows: readonly unknown[]): boolean => rows.length === 0 || rows.some((row) => isObject(row) && 'kind' in row);

/**
 * Reads a document in Handrail's own form, `{ "handrail": 1, "groups": [...], "meetings": [...], "sessions": [...] }`, or a
 * bare list of groups. Undefined when it is neither. Its meetings are read apart: not everybody needs them.
 */
export const readGroupDocument = (data: unknown): GroupReading | undefined => {
  const bare = Array.isArray(data) && areGroups(data) ? (data as readonly unknown[]) : undefined; // `isArray` says `any[]`.
  const rows = bare ?? listIn(data, 'groups');
  return rows && readGroups(rows, listIn(data, 'sessions'));
};
