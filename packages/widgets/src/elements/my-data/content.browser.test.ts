import { expect } from '@open-wc/testing';
import { render } from 'lit';
import { renderContent } from './content.view.js';

describe('renderContent', () => {
  const shown = (content: unknown, locale = 'en'): string => {
    const host = document.createElement('div');
    document.body.append(host);
    render(renderContent(content, locale), host);
    const text = host.innerText;
    host.remove();
    return text.replace(/\s+/g, ' ').trim();
  };

  for (const [what, content, expected] of [
    ['a date in words', { start: '2026-03-14' }, 'Start March 14, 2026'],
    ['a date that is none as it was written', { start: '2026-02-31' }, 'Start 2026-02-31'],
    ['minutes of a day as a time', { startMin: 1140 }, 'Begins 7:00 PM'],
    ['minutes that no day has as a number', { startMin: 5000 }, 'Begins 5,000'],
    ['a weekday by its name', { day: 1 }, 'Day of the week Monday'],
    ['a weekday that there is not as a number', { day: 9 }, 'Day of the week 9'],
    ['codes in words', { okFor: ['craving', 'lonely'] }, 'For a craving feeling alone'],
    ['the words of a person as they are, also where they are a code of ours', { note: 'open' }, 'Note open'],
    ['yes and no', { isMentor: true }, 'Mentor yes'],
    ['fields that it does not know by their names', { favouriteTune: 'Blue' }, 'Favourite tune Blue'],
    ['nothing that is empty or only for computers', { id: 'x', memberId: 'y', version: 3, note: '', goals: [], end: null }, ''],
    ['names that every object has as fields like others', { constructor: 'a' }, 'Constructor a'],
    ['a plain word', 'hello', 'hello'],
    ['nothing', null, ''],
  ] as const)
    it(`shows ${what}`, () => expect(shown(content)).to.equal(expected));

  it('speaks Spanish', () => {
    expect(shown({ start: '2026-03-14', feel: 'hopeful' }, 'es')).to.equal('Inicio 14 de marzo de 2026 Cómo se sintió con esperanza');
  });

  it('shows markup as text', () => {
    const host = document.createElement('div');
    render(renderContent({ note: '<img src=x onerror=alert(1)>' }, 'en'), host);
    expect(host.querySelector('img')).to.equal(null);
  });
});
