import { describe, expect, it } from 'vitest';
import { findingSchema } from './finding.schema.js';

describe('findingSchema', () => {
  it.each([
    [true, { code: 'day-missing', severity: 'error', row: -1, field: '', value: null }],
    [false, { code: 'day-missing', severity: 'error', row: -2, field: '', value: null }],
    [false, { code: 'day-missing', severity: 'fatal', row: 0, field: '', value: null }],
    [false, { code: '', severity: 'info', row: 0, field: '', value: null }],
  ])('answers %s to %j', (isGood, finding) => expect(findingSchema.safeParse(finding).success).toBe(isGood));
});
