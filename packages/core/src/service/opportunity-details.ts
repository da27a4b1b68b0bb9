import type { ServiceOpportunityDetails } from './service-opportunity.schema.js';
import { suggestedServiceRule } from './suggested-service-rule.js';
import { dateRule, flagRule, listRule, numberRule, optional, textRule } from './value-rule.js';
import type { ValueRules } from './value-rule.js';

/** What `serviceOpportunitySchema` says of each field, for commands. */
export const OPPORTUNITY_DETAILS: ValueRules<ServiceOpportunityDetails> = {
  title: textRule(120),
  what: textRule(2000),
  when: optional(textRule(200)),
  where: optional(textRule(200)),
  isRemote: flagRule,
  minutesPerWeek: optional(numberRule(1, 2400)),
  suggested: suggestedServiceRule,
  skills: listRule(20, textRule(60)),
  places: numberRule(1, 1000),
  contactRole: optional(textRule(80, /^(?=.*\S)[^@\d]+$/s)),
  expiresOn: optional(dateRule),
};
