import type { SafetyPlanEntry, SafetyPlanErrorCode, SafetyPlanPart } from '@handrail/core/support';
import type { FieldFault } from './desk.js';
import type { SupportCircleMessages } from './messages/en.js';

/** Reading, writing a new line in a part, or changing one. */
export type PlanStep =
  | { readonly kind: 'read' }
  | { readonly kind: 'add'; readonly part: SafetyPlanPart }
  | { readonly kind: 'change'; readonly entryId: string };

/** What the templates show of a plan. */
export interface PlanView {
  readonly messages: SupportCircleMessages;
  readonly headingLevel: number;
  readonly entries: readonly SafetyPlanEntry[];
  readonly step: PlanStep;
  readonly faults: readonly FieldFault<SafetyPlanErrorCode>[];
  readonly said: string;
}

/** What a person can do with their plan. */
export interface PlanActions {
  readonly add: (part: SafetyPlanPart) => void;
  readonly change: (entryId: string) => void;
  readonly cancel: () => void;
  readonly save: (event: SubmitEvent) => void;
  readonly remove: (entryId: string) => void;
  readonly move: (entryId: string, direction: 'up' | 'down') => void;
}
