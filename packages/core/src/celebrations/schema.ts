export {
  celebrationAudienceSchema,
  celebrationModeSchema,
  celebrationSchema,
  celebrationStateSchema,
  wishKindSchema,
  wishSchema,
} from './celebration.schema.js';
