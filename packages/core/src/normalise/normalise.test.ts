import { describe, expect, it } from 'vitest';
import { parseClockTime } from './clock-time.js';
import { conferenceProvider } from './conference-provider.js';
import { readPosition } from './coordinates.js';
import { dialString } from './dial-string.js';
import { emailAddress } from './email-address.js';
import { updatedTime } from './updated-time.js';
import { zoneName } from './zone-name.js';

describe('parseClockTime', () => {
  it.each([
    ['19:00', 1140],
    ['7:00', 420],
    ['19:00:00', 1140],
    ['7:00 PM', 1140],
    ['7:00PM', 1140],
    ['7:00 p.m.', 1140],
    ['7:00 P. M.', 1140],
    ['7pm', 1140],
    ['7 am', 420],
    ['12:00 AM', 0],
    ['12:30 pm', 750],
    ['12 noon', 720],
    ['Noon', 720],
    ['MIDNIGHT', 0],
    ['00:00', 0],
    ['23:59', 1439],
    ['24:00', 1440],
    ['0730', 450],
    ['900', 540],
    ['1900', 1140],
    ['19.30', 1170],
    ['19h30', 1170],
    ['19:00 PM', 1140],
  ])('reads %s', (text, minutes) => expect(parseClockTime(text)).toBe(minutes));

  it.each(['', '7', '25:00', '24:01', '19:60', '99:99', '-1:00', '19:00 AM', '0:30 PM', 'after the tide', '7:0', 'pm', ':30', '1e3'])(
    'does not read %j',
    (text) => expect(parseClockTime(text)).toBeUndefined(),
  );
});

describe('dialString', () => {
  it.each([
    ['+15555550100,,123456789#,,#,,1234#', '+15555550100,,123456789#,,#,,1234#'],
    ['+15555550100,,123#,,,,,##', '+15555550100,,123#,,,,,##'],
    ['+15555550100,,123#,,*1', '+15555550100,,123#,,*1'],
    ['(555) 555-0100', '5555550100'],
    ['1-555-555-0100 Code: 12 34', '15555550100,,1234'],
    ['(555) 555-0100 id#123456', '5555550100,,123456'],
    ['Dial 555 555 0100', '5555550100'],
    ['1-555-555-0100 ID: 12 Password: hope', '15555550100,,12'],
    ['+1 555 555 0100 or +1 555 555 0200', '+15555550100'],
  ])('dials %s', (text, dialled) => expect(dialString(text)).toBe(dialled));

  it.each(['', '555-0145', 'call me', ',,,,,,,,,,', `${'-'.repeat(300)}5555550100`])('does not dial %j', (text) =>
    expect(dialString(text)).toBeUndefined(),
  );
});

describe('zoneName', () => {
  it.each([
    ['America/New_York', 'America/New_York'],
    ['pacific/honolulu', 'Pacific/Honolulu'],
    ['AMERICA/LOS_ANGELES', 'America/Los_Angeles'],
    ['US/Pacific', 'US/Pacific'],
    ['Asia/Kolkata', 'Asia/Kolkata'],
    ['Europe/Kyiv', 'Europe/Kyiv'],
    ['Canada/Atlantic', 'Canada/Atlantic'],
    ['utc', 'UTC'],
  ])('reads %s', (text, name) => expect(zoneName(text)).toEqual({ name, isAlias: false }));

  it.each([
    ['ET', 'America/New_York'],
    ['EST', 'America/New_York'],
    ['edt', 'America/New_York'],
    ['Eastern', 'America/New_York'],
    ['Eastern Time (US & Canada)', 'America/New_York'],
    ['Central Standard Time', 'America/Chicago'],
    ['CDT', 'America/Chicago'],
    ['Mountain', 'America/Denver'],
    ['PT', 'America/Los_Angeles'],
    ['US Pacific', 'America/Los_Angeles'],
  ])('takes %s for %s', (text, name) => expect(zoneName(text)).toEqual({ name, isAlias: true }));

  it.each(['', 'Mars/Phobos', 'Harbour Time', '+05:30', 'IST', 'BST', 'PRT', 'constructor', 'Central European Time', '5'])(
    'does not know %j',
    (text) => expect(zoneName(text)).toBeUndefined(),
  );
});

describe('readPosition', () => {
  it.each([
    ['numbers', 44.6, -124.9],
    ['texts', '44.6', ' -124.9 '],
    ['decimal commas', '44,6', '-124,9'],
    ['many digits', '44.6000000000000000000000000000000000000000000000', '-124.9'],
  ])('reads %s', (_, latitude, longitude) =>
    expect(readPosition(latitude, longitude)).toEqual({ position: { latitude: 44.6, longitude: -124.9 }, isSwapped: false }),
  );

  it('swaps what cannot be right otherwise', () =>
    expect(readPosition(-124.9, 44.6)).toEqual({ position: { latitude: 44.6, longitude: -124.9 }, isSwapped: true }));

  it.each([
    ['zero', 0, 0, 'position-zero'],
    ['zero in text', '0.0', '0', 'position-zero'],
    ['words', 'abc', 'def', 'position-invalid'],
    ['half', 44.6, null, 'position-invalid'],
    ['out of range', 444.6, -1248.9, 'position-invalid'],
    ['out of range on both sides', 91, 181, 'position-invalid'],
    ['not a number', NaN, 1, 'position-invalid'],
    ['infinite', Infinity, 1, 'position-invalid'],
  ])('drops %s', (_, latitude, longitude, fault) => expect(readPosition(latitude, longitude)).toBe(fault));
});

describe('updatedTime', () => {
  it.each([
    ['2020-12-24 00:05:56', '2020-12-24T00:05:56Z'],
    ['2020-12-2400:05:56', '2020-12-24T00:05:56Z'],
    ['2020-12-24T00:05:56.123Z', '2020-12-24T00:05:56Z'],
    ['2020-12-24T23:05:56-05:00', '2020-12-25T04:05:56Z'],
    ['2020-12-24', '2020-12-24'],
    ['8/25/2022 11:17:07 AM', '2022-08-25T11:17:07Z'],
    ['8/25/2022 12:17:07 AM', '2022-08-25T00:17:07Z'],
    ['8/25/2022, 1:17 PM', '2022-08-25T13:17:00Z'],
    ['8/25/2022', '2022-08-25'],
  ])('reads %s', (text, expected) => expect(updatedTime(text)).toBe(expected));

  it.each([
    '',
    'last spring',
    '0000-00-00 00:00:00',
    '2022-02-31',
    '2022-13-01 10:00:00',
    '2022-01-01 25:00:00',
    '25/8/2022',
    '1661426227',
  ])('does not read %j', (text) => expect(updatedTime(text)).toBeUndefined());
});

describe('emailAddress', () => {
  it.each([
    ['group@example.org', 'group@example.org'],
    ['mailto:group@example.org', 'group@example.org'],
  ])('keeps %s', (text, expected) => expect(emailAddress(text)).toBe(expected));
  it.each(['group', 'a@b', 'a b@example.org', 'a@example.org,b@example.org', 'a@example.org?cc=b', '<a@example.org>'])('drops %j', (text) =>
    expect(emailAddress(text)).toBeUndefined(),
  );
});

describe('conferenceProvider', () => {
  it.each([
    ['zoom.us', 'Zoom'],
    ['us02web.zoom.us', 'Zoom'],
    ['meet.google.com', 'Google Meet'],
    ['evilzoom.us', undefined],
    ['zoom.us.example.org', undefined],
    ['google.com', undefined],
    ['a.constructor', undefined],
    ['', undefined],
  ])('names the service at %j', (host, name) => expect(conferenceProvider(host)).toBe(name));
});
