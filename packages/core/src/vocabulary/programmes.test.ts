import { describe, expect, it } from 'vitest';
import { readMeetingGuide } from '../feeds/index.js';
import { programmes } from './programmes.js';

const name = (programme: string, code: string): string | undefined => programmes[programme]?.types[code];

describe('programmes', () => {
  it('knows 27 programmes, each with a name', () => {
    expect(Object.keys(programmes)).toHaveLength(27);
    for (const { name: title } of Object.values(programmes)) expect(title).not.toBe('');
  });

  it.each([
    ['aa', 'S', 'Spanish'],
    ['aca', 'S', 'Speaker'],
    ['aca', 'SP', 'Spanish'],
    ['al-anon', 'SP', 'Speaker'],
    ['aa', 'POA', 'Proof of Attendance'],
    ['al-anon', 'POA', 'Parents of Alcoholics'],
    ['slaa', 'POA', 'Attendance Voucher'],
    ['aa', 'Y', 'Young People'],
    ['aca', 'Y', 'Yellow Workbook Study'],
    ['al-anon', 'Y', 'Alateen'],
    ['aa', 'T', 'Transgender'],
    ['aca', 'T', 'Fellowship Text'],
    ['ua', 'T', 'Tools'],
    ['aa', 'A', 'Secular'],
    ['aca', 'A', 'Age Restricted 18+'],
    ['aa', 'N', 'Native American'],
    ['aa', 'P', 'Professionals'],
    ['da', 'P', 'Prosperity'],
    ['na', 'NS', 'Non-Smoking'],
    ['aca', 'NS', 'Needs Support'],
    ['al-anon', 'O', 'Families Friends and Observers Welcome'],
    ['aa', 'H', 'Birthday'],
    ['coda', 'H', 'Chips'],
    ['da', 'TO', 'Toolkit'],
    ['eda', 'TO', 'Topic/Discussion'],
    ['da', 'N', 'Numbers'],
    ['oa', 'ES', 'Spanish'],
    ['oa', 'TR', 'Turkish'],
    ['sia', 'UA', 'Ukrainian'],
    ['slaa', 'S123', 'Steps 1, 2, and 3'],
  ])('reads in %s the code %s as %s', (programme, code, expected) => {
    expect(name(programme, code)).toBe(expected);
  });

  it.each([
    ['aca', 'TR', 'Traditions'],
    ['coda', 'TR', 'Tradition'],
    ['ca', 'TR', 'Tradition Study'],
    ['eda', 'TR', 'Tradition Study'],
    ['ga', 'TR', 'Tradition Study'],
    ['slaa', 'TR', 'Tradition Study'],
    ['rd', 'IS', 'Inquiry Study'],
    ['rr', 'IS', 'Inventory Study'],
    ['da', 'AR', 'Artist'],
    ['slaa', 'HR', 'Healthy Relationships'],
  ])('keeps in %s the own type %s, which shares its letters with a language', (programme, code, expected) => {
    expect(name(programme, code)).toBe(expected);
  });

  it.each(['pal', 'sg'])('knows in %s, which has no types, the languages', (programme) => {
    expect(Object.keys(programmes[programme]?.types ?? {})).toHaveLength(38);
    expect(name(programme, 'ES')).toBe('Spanish');
    expect(name(programme, 'O')).toBeUndefined();
  });

  it.each(['pal', 'sg'])('reads a list of %s: languages by code and by name, and keeps and reports what it does not know', (programme) => {
    const rows = [{ name: 'Evening', slug: 'evening', day: 1, time: '19:00', types: ['es', 'Turkish', 'QQ'] }];
    const vocabulary = programmes[programme]?.types ?? {};
    const { meetings, findings } = readMeetingGuide(rows, { feed: 'example', programme, timeZone: 'Europe/Paris', vocabulary });
    expect(meetings[0]?.types).toEqual(['ES', 'TR', 'QQ']);
    expect(findings.filter(({ code }) => code.startsWith('type')).map(({ code, value }) => [code, value])).toEqual([
      ['type-unknown', 'QQ'],
    ]);
  });

  it('has no empty code or name', () => {
    for (const { types } of Object.values(programmes)) {
      for (const [code, title] of Object.entries(types)) expect([code.trim(), title.trim()]).toEqual([code, title]);
      expect(Object.values(types)).not.toContain('');
    }
  });
});
