import type { Params } from './address.js';
import { isRecord } from './answer.js';
import { idOf, type RecordId } from './choice.js';
import { isPersonal } from './personal.js';
import type { RecordReader } from './record-reader.js';
import type { Refuse } from './refused.js';

/** Days to ask for. The server gives all that it kept of them at once. */
export interface ChangeRange {
  /** First day, `YYYY-MM-DD` by the server's clock. */
  readonly from: string;
  /** Last day, included. Default: today. */
  readonly to?: string;
  readonly meeting?: RecordId;
  /** With those below it. */
  readonly serviceBody?: RecordId;
}

/** Fields of a meeting by name, as texts; those that may lead to a person are left out. */
export type Snapshot = Readonly<Record<string, string>>;

/** One edit of a meeting. Who made it is not read. */
export interface MeetingChange {
  readonly id: string;
  /** Milliseconds since the epoch; absent when the server does not say. */
  readonly at?: number;
  readonly kind: 'new' | 'changed' | 'deleted' | 'rolled-back' | (string & {});
  readonly meetingId: string;
  /** `''` for a meeting that is not published. */
  readonly meetingName: string;
  readonly serviceBodyId?: string;
  readonly serviceBodyName: string;
  /** Whether there was a meeting after this change, published or not. */
  readonly isKept: boolean;
  /** Absent for a new meeting, for one that was not published, and where the server kept nothing. */
  readonly before?: Snapshot;
  /** Absent for a deleted meeting, for one that is not published, and where the server kept nothing. */
  readonly after?: Snapshot;
  /** Names of fields that differ between both, in alphabetical order. */
  readonly fields: readonly string[];
}

const KINDS: Readonly<Record<string, string>> = {
  comdef_change_type_new: 'new',
  comdef_change_type_change: 'changed',
  comdef_change_type_delete: 'deleted',
  comdef_change_type_rollback: 'rolled-back',
};
/** Stands for a value that visitors may not see. */
const MASK = /^\*+$/;

/** Writes a range as parameters of GetChanges. The days are checked by the server, which says what is wrong with them. */
export const changeParams = ({ from, to, meeting, serviceBody }: ChangeRange, refuse: Refuse): Params => [
  ['start_date', from],
  ...(to === undefined ? [] : [['end_date', to] as const]),
  ...(meeting === undefined ? [] : [['meeting_id', idOf(meeting, 'meeting', refuse)] as const]),
  ...(serviceBody === undefined ? [] : [['service_body_id', idOf(serviceBody, 'serviceBody', refuse)] as const]),
];

/** The key strings of formats come as a list, which PHP may write as an object. */
const plainOf = (value: unknown): string =>
  typeof value === 'object' && value !== null ? Object.values(value).filter((part) => typeof part === 'string').join(',') : String(value); // prettier-ignore

const snapshotOf = (value: unknown): Snapshot | undefined => {
  if (!isRecord(value) || Object.keys(value).length === 0) return undefined;
  const entries = Object.entries(value).map(([field, content]) => [field, plainOf(content ?? '')] as const);
  return Object.fromEntries(entries.filter(([field, text]) => !isPersonal(field) && !MASK.test(text)));
};

const isUnpublished = (snapshot: Snapshot | undefined): boolean => /^(?:0|false)?$/.test(snapshot?.['published'] ?? '1');

const differing = (before: Snapshot = {}, after: Snapshot = {}): string[] =>
  [...new Set([...Object.keys(before), ...Object.keys(after)])].filter((field) => before[field] !== after[field]).sort();

/** Reads one change. One that does not say which meeting it is about is reported. */
export const decodeChange = (record: RecordReader): MeetingChange | undefined => {
  const id = record.id('change_id');
  const meetingId = record.id('meeting_id');
  if (id === undefined || meetingId === undefined) {
    record.note('id-missing', '');
    return undefined;
  }
  const seconds = record.number('date_int');
  if (seconds === undefined) record.note('date-missing', 'date_int', 'warning');
  const kind = record.text('change_type');
  const json = record.value('json_data');
  const both = isRecord(json) ? json : {}; // PHP writes an empty object as a list.
  const before = snapshotOf(both['before']);
  const after = snapshotOf(both['after']);
  const isHidden = isUnpublished(after ?? before);
  const serviceBodyId = record.id('service_body_id');
  return {
    id,
    kind: KINDS[kind] ?? kind,
    meetingId,
    meetingName: isHidden ? '' : record.text('meeting_name'),
    serviceBodyName: record.text('service_body_name'),
    isKept: record.flag('meeting_exists'),
    fields: before && after ? differing(before, after) : [],
    ...(seconds !== undefined && { at: seconds * 1000 }),
    ...(serviceBodyId !== undefined && { serviceBodyId }),
    ...(before && !isUnpublished(before) && { before }),
    ...(after && !isUnpublished(after) && { after }),
  };
};
