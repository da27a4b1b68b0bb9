import { describe, expect, it } from 'vitest';
import { readMeetingGuide } from './index.js';

const findingsOf = (row: object) =>
  readMeetingGuide([{ slug: 'a', name: 'Steady On', day: 2, time: '19:00', address: '1 Quay Street', ...row }], {
    feed: 'test',
  }).findings.filter(({ code }) => code === 'schedule-in-prose');

describe('a schedule in prose', () => {
  it.each([
    ['First Tuesday only.', 'First Tuesday'],
    ['Meets 1st & 3rd Tuesdays', '1st & 3rd Tuesdays'],
    ['We meet the last\n Tues of the month', 'last\nTues'],
    ['Every other week, please call', 'Every other week'],
    ['alternating Tuesdays', 'alternating Tuesdays'],
    ['Biweekly', 'Biweekly'],
    ['This group meets once a month in winter', 'meets once a month'],
    ['Solo el primer martes de cada mes', 'primer martes'],
    ['Cada quince días', 'Cada quince días'],
  ])('is seen in %j', (notes, words) => {
    expect(findingsOf({ notes })).toMatchObject([{ severity: 'warning', row: 0, field: 'notes', value: words }]);
    expect(findingsOf({ group: 'G', group_notes: notes })).toMatchObject([{ field: 'group_notes' }]);
  });

  it.each([
    'Second Sunday potluck',
    'Last Tuesday is an open speaker meeting',
    'First Tuesday of the month: business meeting at 18:00',
    'Second floor, first door on Tuesday Street',
    'Monthly chips, every week',
    'First things first. Tuesday welcomes you',
    'Every Tuesday',
  ])('is not seen in %j', (notes) => {
    expect(findingsOf({ notes })).toEqual([]);
  });

  it('does not matter for a meeting without a weekly time, and changes nothing', () => {
    expect(findingsOf({ day: null, time: null, notes: 'First Tuesday only' })).toEqual([]);
    const { meetings } = readMeetingGuide([{ name: 'A', day: 2, time: '19:00', notes: 'First Tuesday only' }], { feed: 'test' });
    expect(meetings[0]?.slots).toEqual([{ day: 2, startMin: 1140 }]);
  });
});
