import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { meetingSchema } from '../../schema/index.js';
import { readBmlt } from './index.js';

const FEED = { feed: 'https://bmlt.example.org/main_server/', timeZone: 'America/New_York' };
const row = (more: object = {}) => ({
  id_bigint: '77',
  root_server_uri: 'https://bmlt.example.org/main_server',
  weekday_tinyint: '1',
  venue_type: '1',
  start_time: '19:30:00',
  duration_time: '01:30:00',
  time_zone: '',
  formats: 'O,Med',
  published: '1',
  meeting_name: 'Steady On',
  location_text: 'Net Loft',
  location_street: '12 Quay Street',
  location_municipality: 'Port Amity',
  location_province: 'OR',
  latitude: '45.5',
  longitude: '-123.5',
  ...more,
});
const only = (more: object = {}, options: object = {}) => readBmlt([row(more)], { ...FEED, ...options }).meetings[0];

describe('readBmlt', () => {
  it('reads a row', () => {
    const meeting = only();
    expect(meeting).toMatchObject({
      id: 'bmlt.example.org/main_server-77',
      name: 'Steady On',
      slots: [{ day: 0, startMin: 1170, durationMin: 90 }],
      timeZone: 'America/New_York',
      attendance: 'in-person',
      programme: 'na',
      place: { name: 'Net Loft', address: '12 Quay Street, Port Amity, OR', isApproximate: false, regions: ['OR', 'Port Amity'] },
    });
    expect(meetingSchema.safeParse(meeting).success).toBe(true);
  });

  it.each([
    ['a list', [row()]],
    ['an envelope', { meetings: [row()], formats: [] }],
    ['JSON text', JSON.stringify([row()])],
    ['JSONP text', `/**/cb.x(${JSON.stringify([row()])});`],
  ])('opens %s', (_, input) => {
    expect(readBmlt(input, FEED)).toMatchObject({ rows: 1, accepted: 1 });
  });

  it.each([[[]], [{}], [{ meetings: {}, formats: [] }], ['[]']])('takes %j for a list without meetings', (input) => {
    expect(readBmlt(input, FEED)).toMatchObject({ rows: 0, findings: [] });
  });

  it.each([[null], [7], ['<html>'], [{ error: 'no' }]])('reports %j as no answer', (input) => {
    expect(readBmlt(input, FEED).findings).toMatchObject([{ code: 'feed-shape' }]);
  });

  it('counts days from Sunday, 1, and reports what is no day', () => {
    expect([1, 4, 7].map((day) => only({ weekday_tinyint: String(day) })?.slots[0]?.day)).toEqual([0, 3, 6]);
    const { findings, meetings } = readBmlt([row({ weekday_tinyint: '0' })], FEED);
    expect(meetings[0]?.slots).toEqual([]);
    expect(findings).toContainEqual({ code: 'day-invalid', severity: 'error', row: 0, field: 'weekday_tinyint', value: '0' });
  });

  it('knows lengths up to a day', () => {
    expect(only({ duration_time: '24:00:00' })?.slots[0]?.durationMin).toBe(1440);
    expect(only({ duration_time: '00:00:00' })?.slots[0]?.durationMin).toBeUndefined();
    expect(only({ start_time: '23:30:00', duration_time: '01:00:00' })?.slots[0]).toEqual({ day: 0, startMin: 1410, durationMin: 60 });
  });

  it('resolves formats by world id, then by name, and keeps the others', () => {
    const formats = [
      { key_string: 'Med', world_id: 'MED', name_string: 'Meditation' },
      { key_string: 'Offen', world_id: 'OPEN', name_string: 'Offen' },
      { key_string: 'Ker', world_id: '', name_string: 'Kerzenschein' },
      null,
    ];
    expect(only({ formats: 'Offen,Med,Ker,zz,VM' }, { formats })?.types).toEqual(['O', 'MED', 'Kerzenschein', 'zz']);
  });

  it.each([
    ['in-person', {}],
    ['inactive', { formats: 'O,TC' }],
    ['online', { venue_type: '2', virtual_meeting_link: 'https://zoom.us/j/5550100' }],
    ['hybrid', { venue_type: '3', virtual_meeting_link: 'https://zoom.us/j/5550100' }],
    ['online', { venue_type: '3', formats: 'TC', virtual_meeting_link: 'https://zoom.us/j/5550100' }],
    ['phone', { venue_type: '', location_street: '', phone_meeting_number: '+15035550100' }],
    ['hybrid', { venue_type: '', virtual_meeting_link: 'https://zoom.us/j/5550100' }],
  ])('attendance is %s for %j', (attendance, more) => {
    expect(only(more)?.attendance).toBe(attendance);
  });

  it('reports what is not published, and never reads persons', () => {
    const { reported, findings } = readBmlt([row({ published: '0' })], FEED);
    expect([reported, findings[0]?.code]).toEqual([1, 'row-unpublished']);
    const text = JSON.stringify(only({ contact_name_1: 'Somebody', contact_phone_1: '503-555-0100', email_contact: 'x@example.org' }));
    expect(text).not.toMatch(/Somebody|555-0100|x@example/);
  });

  it('accounts for every row of anything, in any order', () => {
    const value = fc.oneof(fc.string(), fc.integer(), fc.constant(null), fc.constant('1'), fc.constant('23:30:00'));
    const record = fc.record(Object.fromEntries(Object.keys(row()).map((key) => [key, value])) as Record<string, typeof value>, {
      requiredKeys: [],
    });
    fc.assert(
      fc.property(fc.array(fc.oneof(record, value)), (rows) => {
        const reading = readBmlt(rows, FEED);
        expect(reading.accepted + reading.reported).toBe(rows.length);
        for (const meeting of reading.meetings) expect(meetingSchema.safeParse(meeting).error).toBeUndefined();
        const ids = (list: readonly unknown[]) =>
          readBmlt(list, FEED)
            .meetings.map(({ id }) => id)
            .sort();
        expect(ids(rows.toReversed())).toEqual(ids(rows));
      }),
      { numRuns: 200 },
    );
  });
});
