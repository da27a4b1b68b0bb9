/** Somebody says that they have read a version. Who they are is for the page to know, or not to. */
export interface GuidelinesAcceptedDetail {
  /** Version of the guidelines that were shown; 0 for the built-in ones. */
  readonly version: number;
}

/** Events of `<handrail-guidelines>`: they bubble and cross shadow roots. */
export interface GuidelinesEventMap {
  'handrail-guidelines-accepted': CustomEvent<GuidelinesAcceptedDetail>;
}
