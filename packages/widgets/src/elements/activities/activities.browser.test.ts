import type { Meeting } from '@handrail/core';
import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../define/activities.js';
import { answerFeeds } from '../../../test/answer-feeds.js';
import { NOON, describeScenarios } from '../../../test/describe-scenarios.js';
import { waitFor } from '../../../test/stage.js';
import { untranslated } from '../../../test/untranslated.js';
import type { Activities } from './activities.js';
import { activitiesScenarios as scenarios } from './activities.scenarios.js';
import type { ActivitySource } from './activity.js';
import { en } from './messages/en.js';
import { es } from './messages/es.js';
import { upcomingActivities } from './upcoming-activities.js';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

describeScenarios<Activities>('handrail-activities', scenarios, (page) => {
  const all = <E extends Element>(element: Activities, selector: string): readonly E[] => [
    ...(element.shadowRoot?.querySelectorAll<E>(selector) ?? []),
  ];
  const ready = async (element: Activities): Promise<Activities> => {
    await waitFor('activities', () => all(element, '.activity').length > 0);
    return element;
  };

  it('has all its texts in Spanish', () => {
    expect(untranslated(en, es)).to.deep.equal([]);
  });

  it('saves one for the visitor’s calendar with the keyboard alone, says so, and tells the page no more', async () => {
    const element = await ready(await page.show(scenarios.ready));
    const saved: unknown[] = [];
    let blob: Blob | undefined;
    let fileName = '';
    const { createObjectURL } = URL;
    const { click } = HTMLAnchorElement.prototype;
    URL.createObjectURL = (object: Blob) => {
      blob = object;
      return createObjectURL.call(URL, object);
    };
    HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
      fileName = this.download;
    };
    element.addEventListener('handrail-calendar-saved', ({ detail }) => saved.push(detail));
    all<HTMLButtonElement>(element, '[part~="calendar"]')[0]?.focus();
    await sendKeys({ press: 'Enter' });
    await waitFor('the notice', () => all(element, '.said')[0]?.textContent?.includes('has been saved'));
    URL.createObjectURL = createObjectURL;
    HTMLAnchorElement.prototype.click = click;
    expect(saved).to.deep.equal([{}]);
    expect(fileName).to.equal('activity.ics');
    const text = (await blob?.text())?.replace(/\r\n /g, '') ?? '';
    expect(text).to.contain('SUMMARY:Walk to the lighthouse');
    expect(text).to.contain('DTSTART;TZID=America/Los_Angeles:20261126T100000');
    expect(text).to.contain('DURATION:PT120M');
    expect(text).to.contain('Effort: Easy\\, 5 km\\, flat');
    expect(text.split('BEGIN:VEVENT')[1]).not.to.contain('RRULE');
  });

  it('tells the page which activity somebody looks at, by its public id', async () => {
    const element = await ready(await page.show(scenarios.ready));
    const opened: unknown[] = [];
    element.addEventListener('handrail-activity-opened', ({ detail }) => opened.push(detail));
    all<HTMLElement>(element, '.activity:not(.off) summary')[0]?.focus();
    await sendKeys({ press: 'Space' });
    await waitFor('the event', () => opened.length > 0);
    expect(opened).to.deep.equal([{ id: 'gull-walk' }]);
  });

  it('shows long lists step by step, and goes to what is new', async () => {
    const url = 'https://portamity.example/activities-long.json';
    const meetings = Array.from({ length: 20 }, (_, index) => ({
      id: `m${index}`,
      name: `Walk ${index + 10}`,
      slots: [],
      dates: [{ date: '2026-11-24', startMin: 480 + index }],
      timeZone: 'America/Los_Angeles',
      attendance: 'in-person',
    }));
    const walkers = { id: 'w', name: 'Walkers', kind: 'hobby-fitness', access: 'open', meetingIds: meetings.map(({ id }) => id) };
    answerFeeds({ [url]: [{ handrail: 1, groups: [walkers], meetings }] });
    const element = document.createElement('handrail-activities');
    element.src = `“${url}”`;
    page.host.append(element);
    await ready(element);
    expect(all(element, '.activity').length).to.equal(12);
    const more = all<HTMLButtonElement>(element, 'button').find(({ textContent }) => textContent?.includes('Show 8 more'));
    more?.focus();
    await sendKeys({ press: 'Enter' });
    await waitFor('the 13th', () => element.shadowRoot?.activeElement?.textContent === 'Walk 22');
  });

  for (const [what, scenario] of [
    ['a document of groups', scenarios.ready],
    ['a plain list', scenarios.plainList],
  ] as const)
    it(`is there again when the page moves it, from ${what}`, async () => {
      const element = await ready(await page.show(scenario));
      page.host.append(element);
      await element.updateComplete;
      await ready(element);
    });

  it('keeps the focus when it tries again', async () => {
    const element = await page.show(scenarios.failed);
    const button = await waitFor('the button', () => all<HTMLButtonElement>(element, 'button')[0]);
    answerFeeds({ [element.src]: [{ handrail: 1, groups: [] }] });
    button.focus();
    await sendKeys({ press: 'Enter' });
    await waitFor('the list', () => element.shadowRoot?.textContent?.includes('Nothing is planned'));
    expect(element.shadowRoot?.activeElement?.role).to.equal('status');
  });

  it('falls back from settings that cannot be right', async () => {
    const element = await ready(await page.show(scenarios.ready));
    element.within = 'soon';
    element.kinds = 'parties';
    element.headingLevelSetting = 0;
    await element.updateComplete;
    expect(all(element, '.activity').length).to.be.greaterThan(3);
    expect(all(element, '[part~="heading"]')[0]?.ariaLevel).to.equal('2');
    element.kinds = 'family';
    await element.updateComplete;
    expect(all(element, '.name').every(({ textContent }) => textContent === 'Lee Shore Families')).to.equal(true);
  });
});

describe('upcomingActivities', () => {
  const meeting = (id: string, change: Partial<Meeting>): Meeting => ({
    id,
    name: id,
    slots: [],
    timeZone: 'America/Los_Angeles',
    timeZoneFrom: 'row',
    attendance: 'in-person',
    isVenueClosed: false,
    types: [],
    programme: 'aa',
    contributions: [],
    source: { feed: 'test', row: 0 },
    ...change,
  });
  const found = (meetings: readonly Meeting[], days: number, sessions: ActivitySource['sessions'] = new Map()): readonly string[] =>
    upcomingActivities({ meetings, groupOf: new Map(), sessions }, { now: NOON, until: NOON + days * DAY_MS, timeZone: 'UTC' }).map(
      ({ meeting: { id }, start, isCancelled }) => `${id} ${new Date(start).toISOString().slice(0, 16)}${isCancelled ? ' cancelled' : ''}`,
    );

  it('gives each time of a weekly meeting, what goes on now too, and nothing that is over', () => {
    const weekly = meeting('walk', { slots: [{ day: 1, startMin: 11 * 60, durationMin: 120 }] });
    expect(found([weekly], 8)).to.deep.equal(['walk 2026-11-23T19:00', 'walk 2026-11-30T19:00']);
    const over = meeting('over', { slots: [{ day: 1, startMin: 11 * 60, durationMin: 60 }] });
    expect(found([over], 6)).to.deep.equal([]);
    expect(found([meeting('rests', { ...weekly, id: 'rests', attendance: 'inactive' })], 8)).to.deep.equal([]);
  });

  it('says of a short pause what is cancelled date by date, and of a long one only the first', () => {
    const slots = [{ day: 3, startMin: 600 }] as const;
    const short = meeting('short', { slots, pauses: [{ from: '2026-11-25', until: '2026-12-03' }] });
    expect(found([short], 20)).to.deep.equal([
      'short 2026-11-25T18:00 cancelled',
      'short 2026-12-02T18:00 cancelled',
      'short 2026-12-09T18:00',
    ]);
    const long = meeting('long', { slots, pauses: [{ from: '2026-11-20' }] });
    expect(found([long], 60)).to.deep.equal(['long 2026-11-25T18:00 cancelled']);
  });

  it('takes what a document says of single occurrences', () => {
    const walk = meeting('walk', { slots: [{ day: 2, startMin: 600 }] });
    const at = (text: string): number => Date.parse(text);
    const sessions = new Map([
      [
        'walk',
        [
          { meetingId: 'walk', start: at('2026-11-24T18:00Z'), isCancelled: true },
          { meetingId: 'walk', start: at('2026-11-25T18:00Z'), end: at('2026-11-25T20:00Z'), isCancelled: false },
        ],
      ],
    ]);
    expect(found([walk], 5, sessions)).to.deep.equal(['walk 2026-11-24T18:00 cancelled', 'walk 2026-11-25T18:00']);
  });
});
