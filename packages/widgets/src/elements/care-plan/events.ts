/** A review is due: since today, or since before. Nothing tells since when, or after what. */
export interface ReviewDueDetail {
  readonly code: 'due-today' | 'due-before';
}

/** Events of `<handrail-care-plan>`: they bubble and cross shadow roots. */
export interface CarePlanEventMap {
  'handrail-plan-changed': CustomEvent<Readonly<Record<string, never>>>;
  'handrail-review-due': CustomEvent<ReviewDueDetail>;
}
