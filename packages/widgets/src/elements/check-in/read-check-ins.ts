import { CHECK_IN_KINDS, FEELS } from '@handrail/core/showing-up';
import type { CheckIn } from '@handrail/core/showing-up';
import { dayOfIsoDate } from '@handrail/core/time';
import type { ReadResult } from '../../device/kept-document.js';
import type { CheckIns } from './answer-changes.js';

const isText = (value: unknown, longest: number): boolean => typeof value === 'string' && value !== '' && value.length <= longest;
const isAbsentOr = (value: unknown, isGood: (value: unknown) => boolean): boolean => value === undefined || isGood(value);
const isOneOf =
  (codes: readonly string[]) =>
  (value: unknown): boolean =>
    typeof value === 'string' && codes.includes(value);

const isCheckIn = (raw: unknown): raw is CheckIn => {
  if (typeof raw !== 'object' || raw === null) return false;
  const { id, version, memberId, on, kind, sessionId, feel, note }: Partial<Record<string, unknown>> = { ...raw };
  return (
    isText(id, 64) &&
    Number.isSafeInteger(version) &&
    Number(version) >= 1 &&
    isText(memberId, 64) &&
    typeof on === 'string' &&
    !Number.isNaN(dayOfIsoDate(on)) &&
    isOneOf(CHECK_IN_KINDS)(kind) &&
    isAbsentOr(sessionId, (value) => isText(value, 64)) &&
    isAbsentOr(feel, isOneOf(FEELS)) &&
    isAbsentOr(note, (value) => isText(value, 500))
  );
};

/** The check-ins that a device kept, all of them or none: what would be left out would be overwritten by the next one. */
export const readCheckIns = (raw: unknown): ReadResult<CheckIns> =>
  Array.isArray(raw) && raw.every(isCheckIn) ? { ok: true, value: raw } : { ok: false };
