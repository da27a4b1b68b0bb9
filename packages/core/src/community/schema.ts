export { communityGuidelinesSchema, guidelineRuleSchema, guidelinesAcceptanceSchema } from './guidelines.schema.js';
export {
  appealSchema,
  moderationActionKindSchema,
  moderationActionSchema,
  reportReasonSchema,
  reportSchema,
  reportStateSchema,
} from './report.schema.js';
