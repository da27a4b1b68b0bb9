/** What kinds of organisation there are. */
export const ORGANISATION_KINDS = [
  'recovery-community',
  'treatment',
  'fellowship-service',
  'charity',
  'recovery-housing',
  'collegiate',
  'health-service',
  'public-body',
  'workplace',
] as const;

/** What a policy is about. */
export const POLICY_KINDS = ['privacy', 'safeguarding', 'accessibility', 'complaints', 'community-guidelines', 'terms'] as const;

/** ISO 3166-1 country, alone or with an ISO 3166-2 subdivision, as in `GB-ENG`. */
export const REGION_CODE = /^[A-Z]{2}(?:-[A-Z\d]{1,3})?$/;

/** Id of a scheme of milestones: lower-case letters, digits and single hyphens, 40 at most. */
export const SCHEME_CODE = /^(?=.{1,40}$)[a-z\d]+(?:-[a-z\d]+)*$/;

/** How many entries each list of an organisation takes. */
export const MOST_ENTRIES = 60;
