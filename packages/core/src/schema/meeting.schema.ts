import * as z from 'zod';

/** Text that is there: the model leaves out what is empty. */
const text = z.string().min(1);
const webLink = z.string().regex(/^https?:\/\/[^\s"'<>\\]+$/);
const safeLink = z.string().regex(/^(?:https?:\/\/|mailto:|tel:|sms:)[^\s"'<>\\]+$/);
const email = z.string().regex(/^[^\s@]+@[^\s@]+$/);

const weekday = z.union([z.literal(0), z.literal(1), z.literal(2), z.literal(3), z.literal(4), z.literal(5), z.literal(6)]);

const date = z.iso.date();

const slot = z
  .object({
    day: weekday,
    startMin: z.int().min(0).max(1439),
    durationMin: z.exactOptional(z.int().min(1).max(1440)),
    weeks: z.exactOptional(
      z.array(z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4), z.literal(5), z.literal(-1)])).readonly(),
    ),
    from: z.exactOptional(date),
    until: z.exactOptional(date),
  })
  .readonly();

const datedSlot = z.object({ date, startMin: z.int().min(0).max(1439), durationMin: z.exactOptional(z.int().min(1).max(1440)) }).readonly();

const pause = z.object({ from: date, until: z.exactOptional(date) }).readonly();

const position = z.object({ latitude: z.number().min(-90).max(90), longitude: z.number().min(-180).max(180) }).readonly();

const place = z
  .object({
    name: z.exactOptional(text),
    address: z.exactOptional(text),
    city: z.exactOptional(text),
    notes: z.exactOptional(text),
    position: z.exactOptional(position),
    isApproximate: z.boolean(),
    regions: z.array(text).readonly(),
  })
  .readonly();

const conference = z
  .object({
    url: z.exactOptional(webLink),
    urlNotes: z.exactOptional(text),
    provider: z.exactOptional(text),
    phone: z.exactOptional(z.string().regex(/^[\d+,;*#]+$/)),
    phoneNotes: z.exactOptional(text),
  })
  .readonly();

const group = z
  .object({
    name: z.exactOptional(text),
    notes: z.exactOptional(text),
    website: z.exactOptional(safeLink),
    email: z.exactOptional(email),
    phone: z.exactOptional(text),
    district: z.exactOptional(text),
  })
  .readonly();

const contribution = z
  .object({
    service: z.enum(['venmo', 'square', 'paypal', 'homegroup-online']),
    handle: text,
    url: webLink,
  })
  .readonly();

const publisher = z
  .object({
    name: text,
    url: z.exactOptional(safeLink),
    email: z.exactOptional(email),
    phone: z.exactOptional(text),
    location: z.exactOptional(text),
  })
  .readonly();

/** Shape of a canonical meeting, with the promises that its documentation makes: ranges, safe links, no empty text. */
export const meetingSchema = z
  .object({
    id: text,
    name: z.string(),
    slots: z.array(slot).readonly(),
    dates: z.exactOptional(z.array(datedSlot).readonly()),
    pauses: z.exactOptional(z.array(pause).readonly()),
    timeZone: z.exactOptional(text),
    timeZoneFrom: z.enum(['row', 'setting', 'none']),
    attendance: z.enum(['in-person', 'online', 'hybrid', 'phone', 'inactive']),
    isVenueClosed: z.boolean(),
    place: z.exactOptional(place),
    conference: z.exactOptional(conference),
    types: z.array(text).readonly(),
    programme: text,
    group: z.exactOptional(group),
    notes: z.exactOptional(text),
    extras: z.exactOptional(z.record(z.string(), text).readonly()),
    contributions: z.array(contribution).readonly(),
    publisher: z.exactOptional(publisher),
    url: z.exactOptional(safeLink),
    feedback: z.exactOptional(z.object({ url: z.exactOptional(safeLink), emails: z.array(email).readonly() }).readonly()),
    updated: z.exactOptional(z.string().regex(/^\d{4}-\d\d-\d\d(?:T\d\d:\d\d:\d\d(?:\.\d+)?Z)?$/)),
    source: z.object({ feed: z.string(), row: z.int().min(0) }).readonly(),
  })
  .readonly();
