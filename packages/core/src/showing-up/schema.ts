export { attendanceSlipSchema, slipIssuerSchema } from './attendance-slip.schema.js';
export { checkInKindSchema, checkInSchema, feelSchema } from './check-in.schema.js';
