import { expectTypeOf, it } from 'vitest';
import type * as z from 'zod';
import type { Finding } from '../finding.js';
import type { Meeting } from '../model/meeting.js';
import type { findingSchema, meetingSchema } from './index.js';

it('infers the types of the model', () => {
  expectTypeOf<z.output<typeof meetingSchema>>().toEqualTypeOf<Meeting>();
  expectTypeOf<z.output<typeof findingSchema>>().toEqualTypeOf<Finding>();
});
