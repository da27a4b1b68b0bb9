import type { Params } from './address.js';
import { idOf, type RecordId } from './choice.js';
import { isPersonal } from './personal.js';
import type { RecordReader } from './record-reader.js';
import type { Refuse } from './refused.js';

/** A field that meetings of a server have. */
export interface FieldKey {
  readonly key: string;
  /** In the server's language. */
  readonly description: string;
}

/** One value of a field, and the meetings that have it. */
export interface FieldValue {
  /** Absent for meetings without a value. */
  readonly value?: string;
  readonly meetingIds: readonly string[];
}

/** Which values of the field `formats` to look at. */
export interface FieldValueFilter {
  readonly formats?: readonly RecordId[];
  /** Only meetings that have each of them. */
  readonly hasAll?: boolean;
}

/** Reads one name of a field; those that may lead to a person are reported and left out. */
export const decodeFieldKey = (record: RecordReader): FieldKey | undefined => {
  const key = record.text('key');
  if (key === '') record.note('id-missing', '');
  if (isPersonal(key)) record.note('field-personal', '', 'info');
  return key === '' || isPersonal(key) ? undefined : { key, description: record.text('description') };
};

/** Writes parameters of GetFieldValues. */
export const fieldValueParams = (key: string, { formats = [], hasAll }: FieldValueFilter, refuse: Refuse): Params => {
  if (!/^\w+$/.test(key) || isPersonal(key)) refuse('key', 'field');
  const ids = formats.map((id) => idOf(id, 'formats', refuse)).join(',');
  return [['meeting_key', key], ...(ids ? [['specific_formats', ids] as const] : []), ...(hasAll ? [['all_formats', '1'] as const] : [])];
};

/** The server writes "NULL" for no value. */
export const fieldValueDecoder =
  (key: string) =>
  (record: RecordReader): FieldValue => {
    const value = record.text(key);
    const meetingIds = record.parts('ids');
    return value === '' || value === 'NULL' ? { meetingIds } : { value, meetingIds };
  };
