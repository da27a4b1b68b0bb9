import type { Meeting } from '@handrail/core';
import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../define/next-meetings.js';
import { amityMeeting } from '../../../test/amity-meetings.js';
import { answerFeeds } from '../../../test/answer-feeds.js';
import { NOON, describeScenarios } from '../../../test/describe-scenarios.js';
import { waitFor } from '../../../test/stage.js';
import { untranslated } from '../../../test/untranslated.js';
import { en } from './messages/en.js';
import { es } from './messages/es.js';
import type { NextMeetings } from './next-meetings.js';
import { nextMeetingsScenarios as scenarios } from './next-meetings.scenarios.js';
import { listerOf, upcomingOf } from './upcoming.js';

describeScenarios<NextMeetings>('handrail-next-meetings', scenarios, (page) => {
  const text = (element: NextMeetings, selector: string): string =>
    [...(element.shadowRoot?.querySelectorAll(selector) ?? [])]
      .map(({ textContent }) => (textContent ?? '').replace(/\s+/g, ' ').trim())
      .join(' | ');
  const items = (element: NextMeetings): Promise<string> => waitFor('meetings', () => text(element, '[part~="moment"]') || undefined);
  const put = (rows: readonly unknown[], change: Partial<NextMeetings> = {}): NextMeetings => {
    const element = document.createElement('handrail-next-meetings');
    Object.assign(element, { sources: [{ name: 'Port Amity', data: rows, timeZone: 'America/Los_Angeles' }], ...change });
    page.host.append(element);
    return element;
  };

  it('has all its texts in Spanish', () => {
    expect(untranslated(en, es)).to.deep.equal([]);
  });

  // It is Monday noon in Port Amity, and so is the visitor.
  it('says when each meeting is, in order', async () => {
    const element = put(
      [
        amityMeeting('tomorrow', { day: 2, time: '07:00' }),
        amityMeeting('tonight', { time: '19:00' }),
        amityMeeting('soon', { time: '12:25' }),
        amityMeeting('ends', { time: '11:30', end_time: '12:30' }),
        amityMeeting('open-end', { time: '11:45' }),
        amityMeeting('east', { time: '16:30', timezone: 'America/New_York' }),
        amityMeeting('thursday', { day: 4 }),
      ],
      { countSetting: 7, within: '6d' },
    );
    expect(await items(element)).to.equal(
      [
        'On now, since 11:45 AM',
        'On now until 12:30 PM',
        'In 25 minutes, at 12:25 PM',
        'Today 4:30 PM EST',
        'Today 7:00 PM',
        'Tomorrow 7:00 AM',
        'Thursday 7:00 PM',
      ].join(' | '),
    );
  });

  it('shows an online meeting by the visitor’s clock, and by no clock when its zone is not given', async () => {
    const online = { types: ['O', 'ONL'], formatted_address: 'Port Amity, OR, USA', conference_url: 'https://zoom.us/j/5550100' };
    const element = put([amityMeeting('east', { ...online, time: '16:30', timezone: 'America/New_York' })]);
    expect(await items(element)).to.equal('Today 1:30 PM');
    element.remove();
    const unknown = put([]);
    unknown.sources = [{ data: [amityMeeting('somewhere', { ...online, time: '16:30', timezone: undefined })] }];
    expect(await items(unknown)).to.equal('Today 4:30 PM time zone not given');
  });

  it('leads to the meeting in the finder, and tells the page its id', async () => {
    const element = put([amityMeeting('a/b&c', { time: '19:00' })], { finderHref: '“/meetings/?x=1#old”' });
    const link = await waitFor('the link', () => element.shadowRoot?.querySelector<HTMLAnchorElement>('[part~="link"]') ?? undefined);
    expect(link.getAttribute('href')).to.match(/^\/meetings\/\?x=1#meeting=/);
    const opened: unknown[] = [];
    element.addEventListener('handrail-meeting-opened', ({ detail }) => opened.push(detail));
    link.addEventListener('click', (event) => event.preventDefault());
    link.focus();
    await sendKeys({ press: 'Enter' });
    expect(opened).to.deep.equal([{ id: decodeURIComponent(link.href.split('#meeting=')[1] ?? '') }]);
  });

  it('leads nowhere by an address that is none', async () => {
    const element = put([amityMeeting('tonight')], { finderHref: 'javascript:alert(1)' });
    await items(element);
    expect(element.shadowRoot?.querySelector('a')).to.equal(null);
  });

  it('falls back from settings that cannot be right', async () => {
    const rows = Array.from({ length: 6 }, (_, index) => amityMeeting(`at-${index}`, { time: `1${index + 3}:00` }));
    const element = put(rows, { countSetting: NaN, within: 'soon', headingLevelSetting: 9 });
    await items(element);
    expect(element.shadowRoot?.querySelectorAll('[part~="item"]').length).to.equal(3);
    expect(element.shadowRoot?.querySelector('[role="heading"]')?.ariaLevel).to.equal('2');
    element.countSetting = 99;
    element.within = '90 min';
    await element.updateComplete;
    await waitFor('fewer', () => element.shadowRoot?.querySelectorAll('[part~="item"]').length === 1);
  });

  it('goes on with the clock', async () => {
    const element = put([amityMeeting('soon', { time: '12:02' })]);
    expect(await items(element)).to.equal('In 2 minutes, at 12:02 PM');
    const { now } = Date;
    Date.now = () => now() + 60_000;
    document.dispatchEvent(new Event('visibilitychange'));
    await element.updateComplete;
    expect(text(element, '[part~="moment"]')).to.equal('In 1 minute, at 12:02 PM');
  });

  it('knows meetings that are not simply weekly', async () => {
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
    const lister = await listerOf([
      meeting('weekly', { slots: [{ day: 1, startMin: 19 * 60 }] }),
      meeting('single', { dates: [{ date: '2026-11-23', startMin: 18 * 60 }] }),
      meeting('fourth Monday', { slots: [{ day: 1, startMin: 17 * 60, weeks: [4] }] }),
      meeting('first Monday', { slots: [{ day: 1, startMin: 16 * 60, weeks: [1] }] }),
      meeting('cancelled today', { slots: [{ day: 1, startMin: 15 * 60 }], pauses: [{ from: '2026-11-23', until: '2026-11-23' }] }),
    ]);
    const context = { now: NOON, timeZone: 'America/Los_Angeles' };
    const { entries } = upcomingOf(lister, context, 86_400_000, 10);
    expect(entries.map(({ meeting: { id } }) => id)).to.deep.equal(['fourth Monday', 'single', 'weekly']);
    const none = upcomingOf(lister, context, 60_000, 10);
    expect([none.entries.length, none.after?.meeting.id]).to.deep.equal([0, 'fourth Monday']);
  });

  it('tries again when asked, with the keyboard alone', async () => {
    const element = await page.show(scenarios.failed);
    const button = await waitFor('the button', () => element.shadowRoot?.querySelector('button') ?? undefined);
    answerFeeds({ [element.src]: [[amityMeeting('noon-tide', { time: '11:30', end_time: '12:30' })]] });
    button.focus();
    await sendKeys({ press: 'Enter' });
    expect(await items(element)).to.match(/^On now until/);
    expect(text(element, '[part~="notice"]')).to.equal('');
    expect(element.shadowRoot?.activeElement?.role).to.equal('status');
  });

  it('never says that nothing is soon while a list could not be had', async () => {
    const address = 'https://portamity.example/next-broken.json';
    answerFeeds({ [address]: [404] });
    const element = put([], {});
    element.sources = [{ data: [amityMeeting('far', { day: 5 })], name: 'Port Amity', timeZone: 'America/Los_Angeles' }, { url: address }];
    await waitFor('the notice', () => text(element, '[part~="notice"]').includes('could not be loaded'));
    expect(text(element, '.base')).not.to.contain('No meeting');
  });

  it('is there again when the page moves it', async () => {
    const element = put([amityMeeting('tonight')]);
    await items(element);
    page.host.append(element);
    await element.updateComplete;
    expect(await items(element)).to.equal('Today 7:00 PM');
  });
});
