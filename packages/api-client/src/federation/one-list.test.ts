import { readMeetingGuide } from '@handrail/core/feeds';
import { describe, expect, it } from 'vitest';
import { listJoiner } from './one-list.js';

const row = (slug: string, more: object = {}) => ({
  slug,
  name: 'Lantern Group',
  day: 1,
  time: '19:00',
  timezone: 'America/Los_Angeles',
  formatted_address: '12 Quay Street, Port Amity, OR 97000, USA',
  ...more,
});
const noon = { name: 'Noon Tide', time: '12:00' };
const list = (feed: string, ...rows: readonly object[]) => readMeetingGuide(rows, { feed }).meetings;
const joiner = () => listJoiner(['own', 'bay', 'hills']);
const shownIn = ({ meetings }: { readonly meetings: ReturnType<typeof list> }) => meetings.map(({ id, source }) => `${source.feed} ${id}`);

describe('listJoiner', () => {
  it('gives a single list as it is', () => {
    const own = list('own', row('lantern'));
    expect(joiner().join([own, [], []]).meetings).toBe(own);
  });

  it('tells meetings with the same id apart by the number of their source', () => {
    const [own, bay, hills] = ['own', 'bay', 'hills'].map((feed, day) => list(feed, row('one', { day }))) as [never, never, never];
    expect(shownIn(joiner().join([own, bay, hills]))).toEqual(['own one', 'bay one~2', 'hills one~3']);
  });

  it('gives no id twice, whatever the lists call their meetings', () => {
    const own = list('own', row('one'), row('one~2', { day: 3 }));
    expect(shownIn(joiner().join([own, list('bay', row('one', { day: 2 })), []]))).toEqual(['own one', 'own one~2', 'bay one~2~2']);
  });

  it('finds a meeting by the id of each of its listings, and keeps them all', () => {
    const all = joiner().join([list('own', row('lantern')), list('bay', row('b-7'), row('b-8', noon)), []]);
    const [lantern] = all.meetings;
    expect(shownIn(all)).toEqual(['own lantern', 'bay b-8']);
    expect([all.find('b-7'), all.find('lantern'), all.find('b-9')]).toEqual([lantern, lantern, undefined]);
    expect(all.listingsOf(lantern!).map(({ source }) => source.feed)).toEqual(['own', 'bay']);
    expect(all.listingsOf(all.meetings[1]!)).toEqual([all.meetings[1]]);
  });

  it('lets an id name the meeting that has it before one that gave way', () => {
    const all = joiner().join([list('own', row('lantern'), row('b-7', noon)), list('bay', row('b-7')), []]);
    expect(all.find('b-7')?.name).toBe('Noon Tide');
  });

  it('keeps each listing of a meeting that has another id here', () => {
    const all = joiner().join([list('own', row('one', { day: 4 })), list('bay', row('one')), list('hills', row('h-1'))]);
    const two = all.find('one~2')!;
    expect(all.listingsOf(two).map(({ id, source }) => `${source.feed} ${id}`)).toEqual(['bay one', 'hills h-1']);
  });

  it.each([
    ['a preferred list comes later', [[], ['b-7']], [['lantern'], ['b-7']], 'own lantern'],
    ['a preferred list no longer has it', [['lantern'], ['b-7']], [[], ['b-7']], 'bay b-7'],
    ['an earlier list uses its id', [[], ['one']], [['one', { day: 5 }], ['one']], 'bay one~2'],
  ] as const)('follows a meeting when %s', (_, before, after, expected) => {
    const { join, follow } = joiner();
    const lists = ([own, bay]: typeof before | typeof after) => [
      own[0] ? list('own', row(own[0], own[1])) : [],
      list('bay', row(bay[0])),
      [],
    ];
    const [meeting] = join(lists(before)).meetings;
    const now = follow(meeting!);
    expect(now).toBe(meeting);
    const next = join(lists(after));
    const followed = follow(meeting!)!;
    expect(`${followed.source.feed} ${followed.id}`).toBe(expected);
    expect(next.meetings).toContain(followed);
  });

  it('says when a meeting is in no list any more', () => {
    const { join, follow } = joiner();
    const [meeting] = join([list('own', row('lantern')), [], []]).meetings;
    join([list('own', row('other', noon)), [], []]);
    expect(follow(meeting!)).toBeUndefined();
  });
});
