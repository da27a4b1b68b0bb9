import type { ReportReason } from './report.schema.js';

/** How soon a person looks: 0 is now, 3 is last. */
export type ReportPriority = 0 | 1 | 2 | 3;

/** What happens at once, before anybody has looked: in this order, and nothing beyond it. */
export type FirstStep = 'hide-from-others' | 'show-author-support' | 'page-a-human';

const PRIORITIES: Readonly<Record<ReportReason, ReportPriority>> = {
  'self-harm-risk': 0,
  'anonymity-break': 0,
  harassment: 1,
  hate: 1,
  'sale-or-solicitation': 2,
  'substance-detail': 2,
  spam: 3,
  other: 3,
};

const FIRST_STEPS: readonly FirstStep[] = ['hide-from-others', 'show-author-support', 'page-a-human'];

/** The priority of a reason. */
export function priorityOf(reason: ReportReason): ReportPriority {
  return PRIORITIES[reason];
}

/**
 * What a report asks for at once: hiding, support for the author and a person's eyes for priority 0; nothing for any other.
 * @see https://www.samaritans.org/about-samaritans/research-policy/internet-suicide/guidelines-tech-industry/developing-content-policy
 */
export function firstSteps(reason: ReportReason): readonly FirstStep[] {
  return priorityOf(reason) === 0 ? FIRST_STEPS : [];
}
