import { describe, expect, it } from 'vitest';
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

  it('leaves programmes without types empty', () => expect(programmes.pal?.types).toEqual({}));

  it('has no empty code or name', () => {
    for (const { types } of Object.values(programmes)) {
      for (const [code, title] of Object.entries(types)) expect([code.trim(), title.trim()]).toEqual([code, title]);
      expect(Object.values(types)).not.toContain('');
    }
  });
});
