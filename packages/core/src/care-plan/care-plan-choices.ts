/**
 * How much care somebody has: living in (`residential`), day programme (`php`), some evenings a week (`iop`), appointments
 * (`outpatient`), a home shared with others in recovery (`sober-living`), the community of those who left (`alumni`), or none of these.
 * No level is better than another.
 */
export const CARE_LEVELS = ['residential', 'php', 'iop', 'outpatient', 'sober-living', 'alumni', 'none'] as const;

/** What somebody may be leaving when a plan begins. */
export const LEAVING_FROM = ['residential', 'php', 'iop', 'outpatient', 'sober-living', 'none'] as const;

/** What a cadence counts by. */
export const CADENCE_UNITS = ['day', 'week', 'month'] as const;

/** What may become of a goal. Each can follow each. */
export const GOAL_STATES = ['open', 'done', 'set-aside'] as const;

/** With whom a plan can be shared: never with everybody. */
export const SHARE_AUDIENCE = /^(?:mentor|circle|organisation|group:.{1,64})$/s;

/** A code: small letters, digits and hyphens. */
export const PLAN_CODE = /^[a-z\d][a-z\d-]{0,39}$/;

/** Most that a plan holds of each, and longest texts, in UTF-16 units. */
export const PLAN_LIMITS = {
  phases: 60,
  goals: 100,
  appointments: 200,
  reviewOn: 60,
  reviewedOn: 400,
  sharedWith: 20,
  line: 200,
  text: 500,
} as const;
