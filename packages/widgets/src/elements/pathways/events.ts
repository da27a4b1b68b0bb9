/** Events of `<handrail-pathways>`: they bubble and cross shadow roots. Which way somebody chose is theirs, and in no event. */
export interface PathwaysEventMap {
  'handrail-pathway-chosen': CustomEvent<Readonly<Record<string, never>>>;
}
