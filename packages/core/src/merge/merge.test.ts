import { makeTown } from '@handrail/fixtures';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readMeetingGuide } from '../feeds/index.js';
import type { Meeting } from '../model/meeting.js';
import { diffMeetings, findDuplicates, keepIds, mergeMeetings } from './index.js';

const ADDRESS = '12 Quay Street, Port Amity, OR 97000, USA';
const row = (more: object = {}) => ({
  slug: 'lantern',
  name: 'Lantern Group',
  day: 1,
  time: '19:00',
  timezone: 'America/Los_Angeles',
  location: 'Net Loft',
  formatted_address: ADDRESS,
  ...more,
});
const read = (rows: readonly object[], feed = 'own'): readonly Meeting[] => readMeetingGuide(rows, { feed }).meetings;
const town = (seed: number): readonly Meeting[] => readMeetingGuide(makeTown({ seed, count: 200 }), { feed: 'town' }).meetings;

describe('findDuplicates', () => {
  const pair = (a: object, b: object, feed = 'neighbour') => findDuplicates([...read([row(a)]), ...read([row(b)], feed)]);

  it('finds a meeting at the same door and time under a similar name', () => {
    const [found, ...rest] = pair({}, { slug: 'x-77', name: 'The Lantern Meeting', formatted_address: ADDRESS.toUpperCase() });
    expect(found?.meeting.source.feed).toBe('own');
    expect(found?.others.map(({ id }) => id)).toEqual(['x-77']);
    expect(rest).toEqual([]);
  });

  it('knows a door by its position where the address is written in another way', () => {
    const near = { latitude: 45.00001, longitude: -123, formatted_address: '12 Quay St., Port Amity, Oregon, USA, Earth' };
    expect(pair({ latitude: 45, longitude: -123 }, near)).toHaveLength(1);
    expect(pair({ latitude: 45, longitude: -123 }, { ...near, latitude: 45.01 })).toEqual([]);
  });

  it('knows a door by a position less than 60 metres away, wherever on the globe', () => {
    for (let latitude = -60; latitude < 60; latitude += 0.7301) {
      const at = (more: number) => ({
        latitude: latitude + more,
        longitude: 10,
        formatted_address: `${90 + more * 1e4} Quay Street, Port Amity, OR 97000, USA`,
      });
      expect(pair(at(0), at(0.0005)), String(latitude)).toHaveLength(1);
      expect(pair(at(0), at(-0.0005)), String(latitude)).toHaveLength(1);
      expect(pair(at(0), at(0.0007)), String(latitude)).toEqual([]);
    }
  });

  it('knows an online room by its link, whatever the name and the passcode', () => {
    const online = { formatted_address: '', location: '', conference_url: 'https://us02web.zoom.us/j/5550100?pwd=a' };
    const other = { ...online, name: 'Completely different', conference_url: 'https://zoom.us/j/5550100?pwd=b#success' };
    expect(pair(online, other)).toHaveLength(1);
    expect(pair(online, { ...other, conference_url: 'https://zoom.us/j/5550199' })).toEqual([]);
  });

  it.each([
    ['another time', { time: '19:30' }],
    ['another day', { day: 2 }],
    ['another zone', { timezone: 'America/Denver' }],
    ['another name at the same door', { name: 'Harbour Steps' }],
    ['another door', { formatted_address: '14 Quay Street, Port Amity, OR 97000, USA' }],
  ])('takes %s for another meeting', (_, more) => {
    expect(pair({}, more)).toEqual([]);
  });

  it('never calls two meetings of one source the same', () => {
    expect(pair({}, { slug: 'room-two' }, 'own')).toEqual([]);
  });
});

describe('mergeMeetings', () => {
  it('keeps the listing of the preferred source and tells of the others', () => {
    const own = read([row(), row({ slug: 'other', name: 'Harbour Steps' })]);
    const neighbour = read([row({ slug: 'n1' }), row({ slug: 'n2', day: 4 })], 'neighbour');
    const { meetings, duplicates } = mergeMeetings([own, neighbour]);
    expect(meetings.map(({ id, source }) => `${source.feed} ${id}`)).toEqual(['own lantern', 'own other', 'neighbour n2']);
    expect(duplicates.map(({ others }) => others.length)).toEqual([1]);
  });

  it('loses nothing: every meeting is kept or named as another listing', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 50 }), fc.integer({ min: 1, max: 50 }), (a, b) => {
        const lists = [town(a), town(b).map((meeting) => ({ ...meeting, source: { ...meeting.source, feed: 'b' } }))];
        const { meetings, duplicates } = mergeMeetings(lists);
        expect(meetings.length + duplicates.reduce((sum, { others }) => sum + others.length, 0)).toBe(lists.flat().length);
      }),
      { numRuns: 10 },
    );
  });
});

describe('diffMeetings', () => {
  it('names what was added, removed and changed', () => {
    const before = read([row(), row({ slug: 'gone', name: 'Gone Fishing', time: '06:00' }), row({ slug: 'same', name: 'Same', day: 3 })]);
    const after = read([
      row({ time: '19:30', notes: 'Now later' }),
      row({ slug: 'same', name: 'Same', day: 3 }),
      row({ slug: 'new', name: 'Fresh Start', day: 5, formatted_address: '1 Hill Road, Port Amity, OR 97000, USA' }),
    ]);
    const { added, removed, changed, same } = diffMeetings(before, after);
    expect(added.map(({ id }) => id)).toEqual(['new']);
    expect(removed.map(({ id }) => id)).toEqual(['gone']);
    expect(changed.map(({ after: { id }, fields }) => [id, fields])).toEqual([['lantern', ['notes', 'slots']]]);
    expect(same).toBe(1);
  });

  it('finds a meeting again that lost its id', () => {
    const { added, removed, changed } = diffMeetings(read([row()]), read([row({ slug: 'renamed', time: '19:15' })]));
    expect([added, removed]).toEqual([[], []]);
    expect(changed[0]?.fields).toEqual(['id', 'slots']);
  });

  it('finds nothing between a list and itself, whatever the order of rows', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99 }), (seed) => {
        const list = town(seed);
        expect(diffMeetings(list, list.toReversed())).toEqual({ added: [], removed: [], changed: [], same: list.length });
      }),
      { numRuns: 10 },
    );
  });
});

describe('keepIds', () => {
  it('keeps a link alive when a list without ids is edited', () => {
    const [before] = read([row({ slug: '' })]);
    const [after] = keepIds([before!], read([row({ slug: '', time: '20:00' })]));
    expect(after?.id).toBe(before?.id);
    expect(after?.slots[0]?.startMin).toBe(1200);
  });

  it('never gives two meetings one id', () => {
    const before = read([row()]);
    const kept = keepIds(before, read([row({ slug: 'new-slug' }), row({ name: 'Another', day: 2 })]));
    expect(new Set(kept.map(({ id }) => id)).size).toBe(2);
  });
});

it('takes no other order of members for a change', () => {
  const [before] = read([row()]);
  // `as`: the same members.
  const after = Object.fromEntries(Object.entries(before!).reverse()) as unknown as Meeting;
  expect(diffMeetings([before!], [after])).toMatchObject({ changed: [], same: 1 });
});
