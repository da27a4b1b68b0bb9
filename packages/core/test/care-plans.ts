import type { CommandContext, Decision } from '../src/command/index.js';
import type { CarePlan, CarePlanCommand } from '../src/care-plan/index.js';
import { carePlanSchema } from '../src/care-plan/schema.js';

// An invented plan of an invented person, for the tests of care plans.

export const TODAY = '2026-03-10';

/** Noon in Denver on a date of winter time. */
export const context = (today = TODAY, memberId: string | undefined = 'ada'): CommandContext => {
  let made = 0;
  return {
    now: Date.parse(`${today}T19:00:00Z`),
    timeZone: 'America/Denver',
    actor: memberId === undefined ? { role: 'system' } : { memberId, role: 'member' },
    newId: () => `${today}-${made++}`,
  };
};

export const plan = (change: Partial<CarePlan> = {}): CarePlan =>
  carePlanSchema.parse({
    id: 'plan',
    version: 1,
    ownerId: 'ada',
    phases: [],
    goals: [],
    appointments: [],
    reviewOn: [],
    reviewedOn: [],
    sharedWith: [],
    state: 'active',
    ...change,
  });

/** A plan with one of each. */
export const full = (change: Partial<CarePlan> = {}): CarePlan =>
  plan({
    template: 'step-down',
    leavingFrom: 'residential',
    dischargeOn: '2026-03-01',
    phases: [
      { id: 'p1', level: 'php', from: '2026-03-01', to: '2026-03-10', cadence: { times: 5, per: 'week' } },
      { id: 'p2', level: 'iop', from: '2026-03-10', to: '2026-06-01', note: 'Evenings, by bus 12' },
      { id: 'p3', level: 'outpatient', from: '2026-06-01' },
    ],
    goals: [
      { id: 'g1', code: 'people-to-call', state: 'open' },
      { id: 'g2', text: 'Sing in the choir', state: 'done' },
      { id: 'g3', text: 'Run ten kilometres', state: 'set-aside' },
    ],
    appointments: [
      { id: 'a2', what: 'Dentist', date: '2026-03-12', startMin: 600, timeZone: 'America/Denver' },
      { id: 'a1', what: 'Dr B.', date: '2026-03-10', startMin: 540, timeZone: 'America/Denver', where: 'Second floor' },
      { id: 'a0', what: 'Housing office', date: '2026-03-02', startMin: 600, timeZone: 'America/Denver' },
    ],
    reviewOn: ['2026-03-08', '2026-04-01', '2026-06-01'],
    reviewedOn: ['2026-03-03'],
    sharedWith: [{ audience: 'mentor', consentId: 'c1', purpose: 'support', expiresOn: '2026-06-01' }],
    circleId: 'circle',
    safetyPlanId: 'safety',
    ...change,
  });

export const COMMANDS: { readonly [T in CarePlanCommand['type']]: CarePlanCommand & { type: T } } = {
  draft: { type: 'draft', leavingFrom: 'iop', dischargeOn: '2026-03-01' },
  'set-discharge': { type: 'set-discharge', leavingFrom: 'iop', dischargeOn: '2026-03-05' },
  step: { type: 'step', level: 'residential', from: '2026-03-10' },
  'revise-phase': { type: 'revise-phase', phaseId: 'p2', from: '2026-03-12' },
  'remove-phase': { type: 'remove-phase', phaseId: 'p2' },
  'add-goal': { type: 'add-goal', text: 'Learn to bake' },
  'mark-goal': { type: 'mark-goal', goalId: 'g1', state: 'done' },
  'remove-goal': { type: 'remove-goal', goalId: 'g1' },
  'add-appointment': { type: 'add-appointment', what: 'Bank', date: '2026-03-20', startMin: 600, timeZone: 'Europe/Vienna' },
  'remove-appointment': { type: 'remove-appointment', appointmentId: 'a1' },
  'plan-reviews': { type: 'plan-reviews', on: ['2026-04-01'] },
  review: { type: 'review' },
  share: { type: 'share', audience: 'circle', consentId: 'c2', purpose: 'support', expiresOn: '2026-09-01' },
  unshare: { type: 'unshare', consentId: 'c1' },
  link: { type: 'link', circleId: 'other' },
  activate: { type: 'activate' },
  adjust: { type: 'adjust' },
  settle: { type: 'settle' },
  complete: { type: 'complete' },
  archive: { type: 'archive' },
  reopen: { type: 'reopen' },
};

/** Code, field and value of each reason; none when the command was carried out. */
export const errorsOf = (decision: Decision<unknown, unknown>): readonly (readonly [string, string, unknown])[] =>
  decision.ok ? [] : decision.errors.map(({ code, field, value }) => [code, field, value]);

/** The plan that a command leads to; anything refused is a fault of the test. */
export function carriedOut(decision: Decision<CarePlan, unknown>): CarePlan {
  if (!decision.ok) throw new Error(JSON.stringify(decision.errors));
  return decision.state;
}
