import * as z from 'zod';

// What https://github.com/openreferral/specification has in schema/*.json of version 3: formats, enumerations and required fields
// of what is written here. Strict, for the JSON schemas of 3.0 allow no others either where an API is checked.
const id = z.uuid({ version: 'v5' });
const text = z.string().min(1);
const uri = z.url({ protocol: /^https?$/ });
const clock = z.string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d(?:Z|[+-]\d\d:\d\d)?$/);

const address = z.strictObject({
  id,
  location_id: id,
  address_1: text,
  city: text,
  state_province: text,
  postal_code: text,
  country: z.string().regex(/^[A-Z]{2}$/),
  address_type: z.enum(['physical', 'postal', 'virtual']),
});

const location = z.strictObject({
  id,
  location_type: z.enum(['physical', 'postal', 'virtual']),
  url: uri.optional(),
  name: text.optional(),
  description: text.optional(),
  latitude: z.number().min(-90).max(90).optional(),
  longitude: z.number().min(-180).max(180).optional(),
  addresses: z.array(address).optional(),
});

const schedule = z.strictObject({
  id,
  service_id: id,
  freq: z.enum(['WEEKLY', 'MONTHLY']),
  byday: z.string().regex(/^(?:-?[1-5])?(?:SU|MO|TU|WE|TH|FR|SA)(?:,(?:-?[1-5])?(?:SU|MO|TU|WE|TH|FR|SA))*$/),
  opens_at: clock,
  closes_at: clock.optional(),
  dtstart: z.iso.date().optional(),
  until: z.iso.date().optional(),
  valid_from: z.iso.date().optional(),
  valid_to: z.iso.date().optional(),
  timezone: z.number().min(-12).max(14).optional(),
  description: text.optional(),
});

/** A service of HSDS 3 as far as the writer goes. */
export const hsdsServiceSchema = z.strictObject({
  id,
  organization_id: id,
  name: text,
  status: z.enum(['active', 'inactive', 'defunct', 'temporarily closed']),
  description: text.optional(),
  url: uri.optional(),
  email: z.email().optional(),
  organization: z.strictObject({ id, name: text, description: text, website: uri.optional() }),
  phones: z.array(z.strictObject({ id, service_id: id, number: text, description: text.optional() })).optional(),
  schedules: z.array(schedule).optional(),
  service_at_locations: z.array(z.strictObject({ id, service_id: id, location_id: id, location })).optional(),
});
