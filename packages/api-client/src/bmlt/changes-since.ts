import { DAY_MS } from '@handrail/core/time';
import type { AnswerMeta, CallOptions, Client } from '../client.js';
import { addressOf } from './address.js';
import { ask, isRecord, listOf } from './answer.js';

/** Which meetings have changed. */
export interface NamedMeetings {
  /** Ids of meetings by the id of the change that names them. */
  readonly byChange: ReadonlyMap<string, string>;
  readonly meta: AnswerMeta;
}

/** A change carries its meeting twice: beyond this, the list itself is hardly larger. */
const MOST_BYTES = 2_000_000;

/** Digits in a field, above 0. */
export const digitsOf = (row: unknown, field: string): string | undefined => {
  const value = isRecord(row) ? row[field] : undefined;
  const digits = typeof value === 'number' ? String(value) : value;
  return typeof digits === 'string' && /^[1-9]\d*$/.test(digits) ? digits : undefined;
};

/** An answer that is not older than wanted. */
export const isCurrent = ({ origin }: AnswerMeta): boolean => origin === 'network' || origin === 'fresh';

/**
 * Asks which meetings have changed since a moment, in milliseconds. GetChanges knows days only, by a clock that may be in
 * another zone, so that it is asked from the day before on. Gives `undefined` when it cannot be told.
 *
 * @see https://github.com/bmlt-enabled/bmlt-server `src/app/Repositories/ChangeRepository.php`
 */
export const changesSince = async (
  client: Client,
  root: string,
  since: number,
  options: CallOptions,
): Promise<NamedMeetings | undefined> => {
  const from = new Date(since - DAY_MS).toISOString().slice(0, 10);
  const url = addressOf(root, 'GetChanges', [['start_date', from]]);
  const { data, meta } = await ask(client, url, { ...options, maxBytes: Math.min(options.maxBytes ?? MOST_BYTES, MOST_BYTES) });
  const rows = listOf(data);
  if (!rows || !isCurrent(meta)) return undefined;
  const byChange = new Map<string, string>();
  for (const row of rows) {
    const change = digitsOf(row, 'change_id');
    const meeting = digitsOf(row, 'meeting_id');
    if (change === undefined || meeting === undefined) return undefined;
    byChange.set(change, meeting);
  }
  return { byChange, meta };
};
