import { commandError } from '../command/index.js';
import { isTimeZone } from '../time/zone-clock.js';
import { PLAN_LIMITS } from './care-plan-choices.js';
import type { CareAppointment, CarePlan } from './care-plan.schema.js';
import { dateErrors, foundErrors, ifGiven, numberErrors, textErrors } from './plan-change.js';
import type { CommandOf, PlanChange, PlanContext } from './plan-change.js';

/** Adds an appointment, also one that is over. */
export function addAppointment(plan: CarePlan, command: CommandOf<'add-appointment'>, { newId }: PlanContext): PlanChange {
  const { what, date, startMin, timeZone, where } = command;
  const appointment: CareAppointment = { id: newId(), what, date, startMin, timeZone, ...(where !== undefined && { where }) };
  const isZone = typeof timeZone === 'string' && timeZone.length <= 64 && isTimeZone(timeZone);
  return {
    plan: { ...plan, appointments: [...plan.appointments, appointment] },
    errors: [
      ...textErrors('what', what, PLAN_LIMITS.line),
      ...dateErrors('date', date),
      ...numberErrors('startMin', startMin, 0, 1439),
      ...(isZone ? [] : [commandError('invalid-zone' as const, 'timeZone', timeZone)]),
      ...ifGiven(where, (text) => textErrors('where', text, PLAN_LIMITS.line)),
    ],
  };
}

/** Takes an appointment out of the plan. */
export function removeAppointment(plan: CarePlan, { appointmentId }: CommandOf<'remove-appointment'>): PlanChange {
  const appointments = plan.appointments.filter(({ id }) => id !== appointmentId);
  const errors = foundErrors(appointments.length < plan.appointments.length, 'appointmentId', appointmentId);
  return { plan: { ...plan, appointments }, errors };
}
