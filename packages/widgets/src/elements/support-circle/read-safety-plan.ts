import { SAFETY_PLAN_PARTS } from '@handrail/core/support';
import type { SafetyPlan, SafetyPlanEntry, SafetyPlanPart } from '@handrail/core/support';
import type { ReadResult } from '../../device/kept-document.js';
import { isDate, isRecord, isText, isWhole, listOf } from './plain-json.js';

const PARTS: readonly unknown[] = SAFETY_PLAN_PARTS;
const isPart = (raw: unknown): raw is SafetyPlanPart => PARTS.includes(raw);
const isId = isText(64);

const isEntry = (raw: unknown): raw is SafetyPlanEntry =>
  isRecord(raw) && isId(raw['id']) && isPart(raw['part']) && isText(300)(raw['text']);

const isPlan = (raw: unknown): raw is SafetyPlan =>
  isRecord(raw) &&
  isId(raw['id']) &&
  isWhole(1, Number.MAX_SAFE_INTEGER)(raw['version']) &&
  isId(raw['ownerId']) &&
  listOf(isEntry, 60)(raw['entries']) &&
  isDate(raw['updatedOn']);

/** The plan as it was kept, or a no: it may come from an older release, another device or a damaged file. */
export const readSafetyPlan = (raw: unknown): ReadResult<SafetyPlan> => (isPlan(raw) ? { ok: true, value: raw } : { ok: false });
