import { describe, expect, it } from 'vitest';
import { handleFindings } from './index.js';

const codes = (handle: string): readonly string[] => handleFindings(handle).map(({ code, severity }) => `${severity} ${code}`);

describe('handleFindings', () => {
  it.each([
    'Ana P.',
    'Ana P',
    'José L.',
    'Анна Б.',
    'O’Neil',
    'Anne-Marie',
    'river stone',
    'Luna 2023',
    'St. Ives',
    'J.R.',
    '李小龙',
    'ليلى',
    'नया सवेरा',
    'No. 9',
    '🌱🌱',
    'Anna and the Sea',
    'van de Velde',
    'ab',
    'x'.repeat(32),
    'Late @ Night',
  ])('takes %j as it is', (handle) => expect(handleFindings(handle)).toEqual([]));

  it.each([
    'Ana Pereira',
    'J. Smith',
    'Anne-Marie Dupont',
    'Jan van der Berg',
    'María José García',
    'Иван Петров',
    'John Q. Public',
    ' Ana  Pereira ',
  ])('asks about %j, which may be a full name', (handle) => expect(codes(handle)).toEqual(['warning looks-like-full-name']));

  it.each([
    ['', 'text-length'],
    ['  x ', 'text-length'],
    ['x'.repeat(33), 'text-length'],
    ['ana@example.org', 'contains-email'],
    ['ana＠example', 'contains-email'],
    ['ana @ mail.example', 'contains-email'],
    ['5555550100', 'contains-phone'],
    ['+1 (555) 555-0100', 'contains-phone'],
    ['555.0100', 'contains-phone'],
    ['٠١٢٣٤٥٦٧٨', 'contains-phone'],
    ['https://a', 'contains-url'],
    ['www.ana', 'contains-url'],
    ['ana.com', 'contains-url'],
    ['ana.me/x', 'contains-url'],
    ['t.me', 'contains-url'],
    ['ana.example/x', 'contains-url'],
    ['an\u202ea', 'hidden-characters'],
    ['an\u200ba', 'hidden-characters'],
    ['an\u0007a', 'hidden-characters'],
  ])('refuses %j', (handle, code) => expect(codes(handle)).toContain(`error ${code}`));

  it('says what it was about', () =>
    expect(handleFindings('x')).toEqual([{ code: 'text-length', severity: 'error', row: -1, field: 'handle', value: 'x' }]));
});
