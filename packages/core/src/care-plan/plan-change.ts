import { commandError } from '../command/index.js';
import type { CommandContext, CommandError } from '../command/index.js';
import { isIsoDate } from '../time/calendar-date.js';
import { PLAN_CODE, PLAN_LIMITS } from './care-plan-choices.js';
import type { CarePlanCommand, CarePlanErrorCode } from './care-plan-command.js';
import type { CarePlan } from './care-plan.schema.js';

/** Reasons against a command; none when it may stand. */
export type PlanErrors = readonly CommandError<CarePlanErrorCode>[];

/** What a command makes of a plan, and every reason against it. The plan counts only where there is no reason. */
export interface PlanChange {
  readonly plan: CarePlan;
  readonly errors: PlanErrors;
}

/** The command of one type. */
export type CommandOf<Type extends CarePlanCommand['type']> = CarePlanCommand & { readonly type: Type };

/** The context of a command with the date that it is for the person. */
export interface PlanContext extends CommandContext {
  readonly today: string;
}

const check = (isGood: boolean, code: CarePlanErrorCode, field: string, value: unknown): PlanErrors =>
  isGood ? [] : [commandError(code, field, value)];

/** Something to read, of at most so many UTF-16 code units. */
export const textErrors = (field: string, value: unknown, longest: number): PlanErrors =>
  check(typeof value === 'string' && value.length <= longest && /\S/.test(value), 'invalid-text', field, value);

/** An identifier of at most 64 code units. */
export const idErrors = (field: string, value: unknown): PlanErrors => textErrors(field, value, 64);

/** A date of the calendar, `YYYY-MM-DD`. */
export const dateErrors = (field: string, value: unknown): PlanErrors => check(isIsoDate(value), 'invalid-date', field, value);

/** A whole number, both ends included. */
export const numberErrors = (field: string, value: unknown, least: number, most: number): PlanErrors =>
  check(typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most, 'invalid-number', field, value);

/** One of some codes. */
export const choiceErrors = (field: string, value: unknown, choices: readonly string[]): PlanErrors =>
  check(typeof value === 'string' && choices.includes(value), 'unknown-code', field, value);

/** A code of a pattern. */
export const codeErrors = (field: string, value: unknown, pattern = PLAN_CODE): PlanErrors =>
  check(typeof value === 'string' && pattern.test(value), 'unknown-code', field, value);

/** Reasons of a value that need not be there. */
export const ifGiven = <Value>(value: Value | undefined, errors: (value: Value) => PlanErrors): PlanErrors =>
  value === undefined ? [] : errors(value);

/** Something that has to be in the plan. */
export const foundErrors = (found: boolean, field: string, value: unknown): PlanErrors => check(found, 'not-found', field, value);

/** A reason where one of the lists of a plan grew beyond what it can hold. */
export const roomErrors = (plan: CarePlan): PlanErrors =>
  (['phases', 'goals', 'appointments', 'reviewOn', 'reviewedOn', 'sharedWith'] as const).flatMap((field) =>
    check(plan[field].length <= PLAN_LIMITS[field], 'too-many', field, plan[field].length),
  );
