/** The ways in which people recover; `family` is for those who love somebody, `undecided` is an answer like any other. */
export const PATHWAYS = [
  'twelve-step',
  'secular',
  'faith',
  'buddhist',
  'medication-supported',
  'harm-reduction',
  'family',
  'natural',
  'clinical',
  'undecided',
] as const;
