import type { ContactChannels, SupportCircle, SupportContact, SupportNeed, WeeklyHours } from '@handrail/core/support';
import type { ReadResult } from '../../device/kept-document.js';
import { isDate, isRecord, isText, isWhole, listOf, optional } from './plain-json.js';

const NEEDS: readonly unknown[] = ['craving', 'lonely', 'crisis', 'celebrate'] satisfies readonly SupportNeed[];
const isNeed = (raw: unknown): raw is SupportNeed => NEEDS.includes(raw);
const isId = isText(64);
const isLine = isText(500);
const isTrue = (raw: unknown): raw is boolean => typeof raw === 'boolean';

const isChannels = (raw: unknown): raw is ContactChannels =>
  isRecord(raw) && Object.keys(raw).length > 0 && ['tel', 'sms', 'url', 'app'].every((name) => optional(isLine)(raw[name]));

const isWindow = (raw: unknown): raw is WeeklyHours['windows'][number] =>
  isRecord(raw) && isWhole(0, 6)(raw['day']) && isWhole(0, 1439)(raw['startMin']) && isWhole(1, 2879)(raw['endMin']);

const isHours = (raw: unknown): raw is WeeklyHours => isRecord(raw) && isLine(raw['timeZone']) && listOf(isWindow, 28)(raw['windows']);

const isContact = (raw: unknown): raw is SupportContact =>
  isRecord(raw) &&
  isId(raw['id']) &&
  isText(60)(raw['label']) &&
  isChannels(raw['channels']) &&
  optional(isHours)(raw['hours']) &&
  listOf(isNeed, 4)(raw['okFor']) &&
  optional(isTrue)(raw['isMentor']) &&
  optional(isDate)(raw['agreedOn']);

const isLadders = (raw: unknown): raw is SupportCircle['ladders'] =>
  isRecord(raw) && Object.entries(raw).every(([need, ladder]) => isNeed(need) && listOf(isId, 20)(ladder));

const isCircle = (raw: unknown): raw is SupportCircle =>
  isRecord(raw) &&
  isId(raw['id']) &&
  isWhole(1, Number.MAX_SAFE_INTEGER)(raw['version']) &&
  isId(raw['ownerId']) &&
  listOf(isContact, 20)(raw['contacts']) &&
  isLadders(raw['ladders']) &&
  isDate(raw['updatedOn']);

/** The circle as it was kept, or a no: it may come from an older release, another device or a damaged file. */
export const readCircle = (raw: unknown): ReadResult<SupportCircle> => (isCircle(raw) ? { ok: true, value: raw } : { ok: false });
