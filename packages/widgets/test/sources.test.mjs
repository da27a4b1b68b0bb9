// What may stand in `src`: lists of any format, and back ends with a prefix, side by side.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { BMLT_ROW, bmltServer } from './bmlt-double.mjs';
import { harbour, on, switchableFeed, useBrowser } from './finder-case.mjs';

const finderOf = (src, more = '') =>
  `<handrail-meeting-finder src="${src}" time-zone="America/Los_Angeles"${more}></handrail-meeting-finder>`;
const answer = (type, body) => (_request, response) => response.writeHead(200, { 'content-type': type }).end(body);

const CALENDAR = [
  'BEGIN:VCALENDAR',
  'VERSION:2.0',
  'PRODID:-//Port Amity//EN',
  'BEGIN:VEVENT',
  'UID:tide@example.org',
  'DTSTAMP:20260101T000000Z',
  'DTSTART;TZID=America/Los_Angeles:20260105T190000',
  'DURATION:PT1H',
  'RRULE:FREQ=WEEKLY',
  'SUMMARY:Evening Tide',
  'LOCATION:Seamen’s Hall\\, 1 Quay St\\, Port Amity\\, OR 97000',
  'END:VEVENT',
  'END:VCALENDAR',
].join('\r\n');

describe('<handrail-meeting-finder src>', () => {
  const { open, serve } = useBrowser();
  const linkOf = (finder, name) => finder.getByRole('link', { name });

  for (const [name, file, feed, meetingName] of [
    ['a calendar', 'list.ics', answer('text/calendar', CALENDAR), 'Evening Tide'],
    [
      'a table',
      'list.csv',
      answer('text/csv', 'Name,Day,Time,Address\nMorning Tide,Monday,7:00 AM,"1 Quay St, Port Amity, OR 97000"\n'),
      'Morning Tide',
    ],
    ['an answer of BMLT', 'list.json', answer('application/json', JSON.stringify([BMLT_ROW])), 'Slack Water'],
    [
      'a page with JSON-LD',
      'list.html',
      answer(
        'text/html',
        `<!doctype html><script type="application/ld+json">${JSON.stringify({ '@context': 'https://schema.org', '@type': 'Event', name: 'Night Tide', location: { '@type': 'Place', name: 'Hall', address: '1 Quay St, Port Amity, OR 97000' }, eventSchedule: { '@type': 'Schedule', repeatFrequency: 'P1W', byDay: 'https://schema.org/Monday', startTime: '21:00', endTime: '22:00', scheduleTimezone: 'America/Los_Angeles' } })}</script>`,
      ),
      'Night Tide',
    ],
  ]) {
    it(`recognises ${name} at a plain address`, async () => {
      const { finder, errors, hosts, server } = await open({ feeds: { [file]: feed }, body: finderOf(`/feeds/${file}`) });
      await linkOf(finder, meetingName).waitFor();
      await finder.getByText('1 meeting', { exact: true }).waitFor();
      assert.deepEqual([errors, [...hosts]], [[], [new URL(server.url).host]]);
    });
  }

  it('asks a BMLT server by its address, in the words of its fellowship', async () => {
    const other = await serve({ feeds: { 'client_interface/json/': bmltServer() } });
    const { finder, errors } = await open({ body: finderOf(`bmlt:${other.url}feeds`) });
    await linkOf(finder, 'Slack Water').click();
    await finder.getByRole('article').getByText('Open').waitFor();
    assert.deepEqual(errors, []);
  });

  it('shows what it has when one of several sources fails, and says which', async () => {
    const { page, finder, rows } = await open({
      feeds: { 'list.json': harbour, 'list.ics': answer('text/calendar', CALENDAR) },
      body: finderOf('/feeds/list.json, ics:PLACEHOLDER bmlt:https://bmlt.invalid/main_server').replace(
        'ics:PLACEHOLDER',
        '/feeds/list.ics',
      ),
      prepare: (tab) =>
        tab.addInitScript(() => {
          globalThis.failed = [];
          addEventListener('handrail-feed-failed', ({ detail }) => globalThis.failed.push(detail));
        }),
    });
    await linkOf(finder, 'Evening Tide').waitFor();
    assert.equal(await rows.count(), 5);
    await finder.getByText(/bmlt\.invalid/).waitFor();
    assert.deepEqual(await page.evaluate(() => globalThis.failed), [{ source: 'bmlt:https://bmlt.invalid/main_server', kind: 'network' }]);
  });

  it('says that it does not know a prefix, and shows no empty list', async () => {
    const { finder, warnings } = await open({ body: finderOf('smoke-signals:https://example.org') });
    await finder.getByText('The meeting list could not be loaded.').waitFor();
    assert.ok(warnings.some((text) => text.includes('unsupported')));
  });

  it('asks again after a fault that passes, before it says that a list has failed', async () => {
    const feed = switchableFeed();
    const flaky = (request, response) => {
      feed.fail = feed.requests === 0 ? 503 : undefined;
      feed(request, response);
    };
    const { page, rows } = await open({
      feeds: { 'list.json': flaky },
      at: undefined,
      prepare: (tab) =>
        tab.addInitScript(() => {
          globalThis.failures = 0;
          addEventListener('handrail-feed-failed', () => (globalThis.failures += 1));
        }),
    });
    await rows.nth(3).waitFor();
    assert.deepEqual([feed.requests, await page.evaluate(() => globalThis.failures)], [2, 0]);
  });

  it('needs nothing more for the rows of a plain list of Meeting Guide', async () => {
    const asked = [];
    const { rows } = await open({
      prepare: async (tab) => {
        tab.on('request', (request) => asked.push(new URL(request.url()).pathname));
        await tab.route(/later|source-keeper/, (route) => route.abort());
      },
    });
    await rows.nth(3).waitFor();
    assert.ok(!asked.some((path) => /any-feed|\bmerge/.test(path)), asked.join());
  });

  it('takes in an edited list on refresh() of a calendar', async () => {
    let calendar = CALENDAR;
    const { page, finder } = await open({
      feeds: { 'list.ics': (_request, response) => response.writeHead(200, { 'content-type': 'text/calendar' }).end(calendar) },
      body: finderOf('/feeds/list.ics'),
    });
    await linkOf(finder, 'Evening Tide').waitFor();
    calendar = CALENDAR.replace('Evening Tide', 'Spring Tide');
    await on(page, (element) => element.refresh());
    await linkOf(finder, 'Spring Tide').waitFor();
    assert.equal(await linkOf(finder, 'Evening Tide').count(), 0);
  });
});
