import { CADENCE_UNITS, CARE_LEVELS, GOAL_STATES, LEAVING_FROM, PLAN_LIMITS } from '@handrail/core/care-plan';
import type { CarePlan } from '@handrail/core/care-plan';
import { dayOfIsoDate } from '@handrail/core/time';
import type { ReadResult } from '../../../device/kept-document.js';
import type { PlanDocument } from './plan-document.js';

type Fields = Readonly<Partial<Record<string, unknown>>>;
type Check = (value: unknown) => boolean;

const CODE = /^[a-z\d][a-z\d-]{0,39}$/;
/** More than anybody goes to in ten years. */
const MOST_MEETINGS = 10_000;

const fieldsOf = (value: unknown): Fields => (typeof value === 'object' && value !== null ? { ...value } : {});
const absentOr =
  (check: Check): Check =>
  (value) =>
    value === undefined || check(value);
const listOf =
  (most: number, check: Check): Check =>
  (value) =>
    Array.isArray(value) && value.length <= most && value.every(check);
const oneOf =
  (codes: readonly string[]): Check =>
  (value) =>
    typeof value === 'string' && codes.includes(value);
const text =
  (longest: number): Check =>
  (value) =>
    typeof value === 'string' && value.length <= longest && /\S/.test(value);
const whole =
  (least: number, most: number): Check =>
  (value) =>
    typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most;
const date: Check = (value) => typeof value === 'string' && !Number.isNaN(dayOfIsoDate(value));
const id = text(64);
const code: Check = (value) => typeof value === 'string' && CODE.test(value);
const record =
  (checks: Readonly<Record<string, Check>>, also: (fields: Fields) => boolean = () => true): Check =>
  (value) => {
    const fields = fieldsOf(value);
    return Object.entries(checks).every(([name, check]) => check(fields[name])) && also(fields);
  };

const phase = record(
  {
    id,
    level: oneOf(CARE_LEVELS),
    from: date,
    to: absentOr(date),
    cadence: absentOr(record({ times: whole(1, 99), per: oneOf(CADENCE_UNITS) })),
    note: absentOr(text(PLAN_LIMITS.text)),
  },
  ({ from, to }) => to === undefined || String(from) < String(to),
);
const goal = record(
  { id, code: absentOr(code), text: absentOr(text(PLAN_LIMITS.text)), state: oneOf(GOAL_STATES) },
  (fields) => fields['code'] !== undefined || fields['text'] !== undefined,
);
const appointment = record({
  id,
  what: text(PLAN_LIMITS.line),
  date,
  startMin: whole(0, 1439),
  timeZone: text(64),
  where: absentOr(text(PLAN_LIMITS.line)),
});

const plan = record({
  id,
  version: whole(1, Number.MAX_SAFE_INTEGER),
  ownerId: id,
  template: absentOr(code),
  leavingFrom: absentOr(oneOf(LEAVING_FROM)),
  dischargeOn: absentOr(date),
  phases: listOf(PLAN_LIMITS.phases, phase),
  goals: listOf(PLAN_LIMITS.goals, goal),
  appointments: listOf(PLAN_LIMITS.appointments, appointment),
  reviewOn: listOf(PLAN_LIMITS.reviewOn, date),
  reviewedOn: listOf(PLAN_LIMITS.reviewedOn, date),
  sharedWith: listOf(PLAN_LIMITS.sharedWith, record({ audience: text(80), consentId: id, purpose: code, expiresOn: date })),
  circleId: absentOr(id),
  safetyPlanId: absentOr(id),
  state: oneOf(['draft', 'active', 'adjusting', 'completed', 'archived']),
});

/** A plan that a device or a file kept, whole or not at all: what would be left out would be overwritten by the next change. */
export const readPlanDocument = (raw: unknown): ReadResult<PlanDocument> => {
  const fields = fieldsOf(raw);
  const { attendedOn } = fields;
  if (!plan(fields['plan']) || !listOf(MOST_MEETINGS, date)(attendedOn)) return { ok: false };
  // Every field was looked at above.
  return { ok: true, value: { plan: fields['plan'] as CarePlan, attendedOn: attendedOn as readonly string[] } };
};
