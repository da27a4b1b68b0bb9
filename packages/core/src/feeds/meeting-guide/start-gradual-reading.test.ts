import { makeTown } from '@handrail/fixtures';
import { describe, expect, it } from 'vitest';
import { restOfReaders } from '../rest-of-readers.js';
import { readMeetingGuide } from './read.js';
import { startGradualReading } from './start-gradual-reading.js';

const OPTIONS = { feed: 'test', timeZone: 'America/New_York' };
const TIDY = {
  slug: 'steady-on',
  name: 'Steady On',
  day: 2,
  time: '19:00',
  end_time: '20:00',
  timezone: 'America/Denver',
  types: ['O', 'ST', 'ONL'],
  formatted_address: '1 Quay Street, Port Amity, ME 04000, USA',
  latitude: 44.5,
  longitude: -68.2,
  conference_url: 'https://us02web.zoom.us/j/1?pwd=a',
  conference_phone: '+15555550100,,1#',
  notes: 'Tea from 18:30.',
  group: 'Quay Group',
  updated: '2026-01-31 11:17:07',
};

/** What comes of a list step by step, and how often it waited. */
const readGradually = (input: unknown, options: Parameters<typeof readMeetingGuide>[1] = OPTIONS, size = 3) => {
  const reader = startGradualReading(input, options);
  let waits = 0;
  while (!reader.step(size)) {
    if (!reader.isWaiting()) continue;
    waits += 1;
    reader.goOn(restOfReaders);
  }
  return { waits, reading: reader.finish() };
};

describe('startGradualReading', () => {
  it.each([
    ['a tidy row', {}],
    ['a row with faults', { day: 9, types: [{}], name: '', approximate: 'perhaps', notes: 5, email: 'ask Pat' }],
    ['a day of digits', { day: '3' }],
    ['a link to another page', { website: 'https://example.org/a' }],
    ['no day and no time', { day: '', time: '' }],
    ['no place', { latitude: null, longitude: '' }],
    ['types of a list in text', { types: 'O,D' }],
    ['ISO time of the last change', { updated: '2024-12-31T23:59:59Z' }],
    ['no row at all', null],
  ])('reads %s without the rest', (_, change) => {
    const rows = [change && { ...TIDY, ...change }];
    expect(readGradually(rows)).toEqual({ waits: 0, reading: readMeetingGuide(rows, OPTIONS) });
  });

  it.each([
    ['markup', { notes: '<p>Tea &amp; coffee</p>' }],
    ['a link without scheme', { conference_url: 'zoom.us/j/1' }],
    ['a wrapped link', { conference_url: 'https://www.google.com/url?q=https://zoom.us/j/1' }],
    ['an unsafe link', { url: 'javascript:alert(1)' }],
    ['another conference service', { conference_url: 'https://meet.google.com/abc' }],
    ['a telephone with words', { conference_phone: '555-555-0100 Code: 1' }],
    ['a short telephone', { conference_phone: '555-0145' }],
    ['the name of a day', { day: 'lunes' }],
    ['a twelve-hour clock', { time: '7:00 PM' }],
    ['an hour beyond the day', { time: '24:30' }],
    ['a US name of a zone', { timezone: 'EST' }],
    ['a zone in another case', { timezone: 'america/denver' }],
    ['an unknown zone', { timezone: 'Mars/Phobos' }],
    ['the name of a type', { types: ['Open'] }],
    ['a code in lower case that is none', { types: ['zz'] }],
    ['an address in parts', { formatted_address: '', address: '1 Quay Street', city: 'Port Amity', state: 'ME' }],
    ['a position in text', { latitude: '44.5' }],
    ['a swapped position', { latitude: -168, longitude: 44 }],
    ['a position at zero', { latitude: 0, longitude: 0 }],
    ['a contribution', { venmo: '@quay' }],
    ['no slug', { slug: '' }],
    ['a date in US order', { updated: '8/25/2022 11:17:07 AM' }],
    ['the 29th of February of no such year', { updated: '2023-02-29 10:00:00' }],
    ['a schedule in prose', { notes: 'First Tuesday only.' }],
  ])('waits once for the rest at %s, and reads the same', (_, change) => {
    const rows = [TIDY, { ...TIDY, slug: 'odd', ...change }, { ...TIDY, slug: 'odder', ...change }, TIDY];
    expect(readGradually(rows)).toEqual({ waits: 1, reading: readMeetingGuide(rows, OPTIONS) });
  });

  it.each([
    [{ feed: 'test', timeZone: ' eastern ' }, 1],
    [{ feed: 'test', timeZone: 'Mars/Phobos' }, 1],
    [{ feed: 'test', timeZone: ' ' }, 1],
    [{ feed: 'test', programme: 'aca' }, 0],
    [{ feed: 'test', programme: 'aca', vocabulary: { S: 'Speaker', ST: 'Steps' } }, 0],
  ])('takes the options %j', (options, waits) => {
    const rows = [TIDY, { ...TIDY, types: ['s', 'ST'] }];
    expect(readGradually(rows, options)).toEqual({ waits, reading: readMeetingGuide(rows, options) });
  });

  it('reads a messy town the same in steps of any size', () => {
    const rows = makeTown({ seed: 11, count: 600 });
    const whole = readMeetingGuide(rows, OPTIONS);
    for (const size of [1, 7, 1000]) expect(readGradually(rows, OPTIONS, size)).toEqual({ waits: 1, reading: whole });
  });

  it('loses no finding of a row that is begun and has to wait', () => {
    const rows = [{ ...TIDY, name: '', notes: '<b>Tea</b>' }];
    const reader = startGradualReading(rows, OPTIONS);
    expect([reader.step(1), reader.step(1), reader.isWaiting()]).toEqual([false, false, true]);
    reader.goOn(restOfReaders);
    expect(reader.finish().findings).toEqual(readMeetingGuide(rows, OPTIONS).findings);
  });

  it('gives no result of a list that waits', () => {
    const reader = startGradualReading([{ ...TIDY, notes: '<b>Tea</b>' }], OPTIONS);
    expect(() => reader.finish()).toThrow(TypeError);
  });

  it('reports a row that cannot be read, and does not wait for it', () => {
    const rows = [
      TIDY,
      {
        get formatted_address() {
          throw new Error('no address');
        },
      },
    ];
    expect(readGradually(rows).waits).toBe(0);
    expect(readGradually(rows).reading.findings).toMatchObject([{ code: 'row-unreadable', row: 1 }]);
  });

  it('knows a feed by its shape, and how many rows it has', () => {
    expect(startGradualReading({ meetings: [TIDY, TIDY] }, OPTIONS).rows).toBe(2);
    expect(readGradually({ error: true }).reading).toEqual(readMeetingGuide({ error: true }, OPTIONS));
  });
});
