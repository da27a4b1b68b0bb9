import { commandError } from '../command/index.js';
import { flagRule, numberRule, objectRule, optional } from './value-rule.js';
import type { ValueRule } from './value-rule.js';
import type { SuggestedService } from './suggested-service.schema.js';

const fields = objectRule<SuggestedService>({
  timeDays: optional(numberRule(1, 36_525)),
  timeMonths: optional(numberRule(1, 1200)),
  isProgrammeSuggested: flagRule,
  isPriorServiceSuggested: flagRule,
  isWaivable: flagRule,
});

/** Reasons against what is suggested, as `suggestedServiceSchema` has them. */
export const suggestedServiceRule: ValueRule = (field, value) => {
  const { timeDays, timeMonths }: Partial<Record<string, unknown>> = typeof value === 'object' && value !== null ? { ...value } : {};
  const isBoth = timeDays !== undefined && timeMonths !== undefined;
  return [...fields(field, value), ...(isBoth ? [commandError('invalid-number', `${field}.timeMonths`, timeMonths)] : [])];
};
