type Nothing = Readonly<Record<string, never>>;

/** Events of `<handrail-support-circle>`: they bubble and cross shadow roots, and say that something changed, never what. */
export interface SupportCircleEventMap {
  'handrail-circle-changed': CustomEvent<Nothing>;
  'handrail-plan-changed': CustomEvent<Nothing>;
}
