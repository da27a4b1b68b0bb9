import { describe, expect, it } from 'vitest';
import { contactEntryIn } from './contact-entry.js';

const form = (...pairs: readonly (readonly [string, string])[]): FormData => {
  const data = new FormData();
  for (const [name, value] of pairs) data.append(name, value);
  return data;
};

describe('contactEntryIn', () => {
  it('takes numbers as they were typed, and leaves out what is empty', () =>
    expect(
      contactEntryIn(
        form(
          ['label', ' Rosa '],
          ['tel', ' +1 (503) 555-0114 '],
          ['sms', ''],
          ['url', ' '],
          ['when', 'any'],
          ['okFor', 'crisis'],
          ['agreedOn', ''],
        ),
      ),
    ).toEqual({ label: 'Rosa', channels: { tel: '+1 (503) 555-0114' }, okFor: ['crisis'] }));

  it('takes hours only where they were asked for, each block with its days', () => {
    const hours = [
      ['blocks', '2'],
      ['days-0', '1'],
      ['days-0', '9'],
      ['from-0', '18:00'],
      ['to-0', '21:00'],
      ['days-1', '6'],
      ['from-1', '10:00'],
      ['to-1', '12:00'],
      ['timeZone', 'Europe/Dublin'],
    ] as const;
    expect(contactEntryIn(form(['when', 'any'], ...hours)).hours).toBeUndefined();
    expect(contactEntryIn(form(['when', 'hours'], ...hours)).hours).toEqual({
      timeZone: 'Europe/Dublin',
      windows: [
        { day: 1, startMin: 1080, endMin: 1260 },
        { day: 6, startMin: 600, endMin: 720 },
      ],
    });
  });

  it('takes needs that there are, in the order of menus, and who is a mentor', () =>
    expect(contactEntryIn(form(['okFor', 'crisis'], ['okFor', 'angry'], ['okFor', 'craving'], ['isMentor', 'on']))).toMatchObject({
      okFor: ['craving', 'crisis'],
      isMentor: true,
    }));
});
