import { describe, expect, it } from 'vitest';
import type { Meeting, Place, WeeklySlot } from '../model/meeting.js';
import { meetingSchema } from './meeting.schema.js';

const meeting: Meeting = {
  id: 'noon',
  name: 'Noon Group',
  slots: [],
  timeZoneFrom: 'none',
  attendance: 'in-person',
  isVenueClosed: false,
  types: [],
  programme: 'aa',
  contributions: [],
  source: { feed: 'feed.json', row: 0 },
};
const isMeeting = (change: object): boolean => meetingSchema.safeParse({ ...meeting, ...change }).success;

describe('meetingSchema', () => {
  it('takes a meeting with nothing but what it must have', () => expect(meetingSchema.parse(meeting)).toEqual(meeting));

  it.each([
    [true, { day: 0, startMin: 0, durationMin: 1 }],
    [true, { day: 6, startMin: 1439, durationMin: 1440 }],
    [false, { day: -1, startMin: 0 }],
    [false, { day: 7, startMin: 0 }],
    [false, { day: 0, startMin: -1 }],
    [false, { day: 0, startMin: 1440 }],
    [false, { day: 0, startMin: 0.5 }],
    [false, { day: 0, startMin: 0, durationMin: 0 }],
    [false, { day: 0, startMin: 0, durationMin: 1441 }],
    [false, { day: 0, startMin: 0, durationMin: undefined }],
  ] as [boolean, Partial<Record<keyof WeeklySlot, number | undefined>>][])('answers %s to the slot %j', (isGood, slot) => {
    expect(isMeeting({ slots: [slot] })).toBe(isGood);
  });

  it.each([
    [true, 90, 180],
    [true, -90, -180],
    [false, 90.1, 0],
    [false, -90.1, 0],
    [false, 0, 180.1],
    [false, 0, -180.1],
    [false, Number.NaN, 0],
    [false, 0, Number.POSITIVE_INFINITY],
  ])('answers %s to latitude %d, longitude %d', (isGood, latitude, longitude) => {
    const place: Place = { isApproximate: false, regions: [], position: { latitude, longitude } };
    expect(isMeeting({ place })).toBe(isGood);
  });

  it.each([
    [true, 'https://example.org/'],
    [true, 'http://example.org/'],
    [true, 'mailto:group@example.org'],
    [true, 'tel:+15550100'],
    [true, 'sms:+15550100'],
    [false, ['java', 'script:alert(1)'].join('')],
    [false, 'data:text/html,hello'],
    [false, 'ftp://example.org/'],
    [false, '//example.org/'],
    [false, ' https://example.org/'],
    [false, 'https://example.org/"onclick'],
    [false, ''],
  ])('answers %s to the link %j', (isGood, url) => expect(isMeeting({ url })).toBe(isGood));

  it('takes web pages only where people join a meeting', () => {
    expect(isMeeting({ conference: { url: 'https://example.org/j/1' } })).toBe(true);
    expect(isMeeting({ conference: { url: 'tel:+15550100' } })).toBe(false);
  });
});
