/** A milestone is shown for the first time: which one of which scheme, and whether it was reached today. No date, no number of days. */
export interface MilestoneReachedDetail {
  /** Identifier of the scheme, such as `na-keytags`. */
  readonly scheme: string;
  /** Code of the token in its scheme, such as `30d`. */
  readonly code: string;
  readonly today: boolean;
}

/** Events of `<handrail-milestone-counter>`: they bubble and cross shadow roots. */
export interface MilestoneCounterEventMap {
  'handrail-milestone-reached': CustomEvent<MilestoneReachedDetail>;
  /** A period was closed by the person. Says nothing of why. */
  'handrail-period-closed': CustomEvent<Readonly<Record<string, never>>>;
  /** What the counter kept was removed. */
  'handrail-data-cleared': CustomEvent<Readonly<Record<string, never>>>;
}
