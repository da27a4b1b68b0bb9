export {
  intervalSchema,
  milestoneSchemeSchema,
  milestoneTokenSchema,
  schemeProvenanceSchema,
  yearlyTokenSchema,
} from './milestone-scheme.schema.js';
