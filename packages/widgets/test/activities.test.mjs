// What is on, and into one's own calendar, on a phone under a strict policy.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { amityGroups } from './amity-groups.mjs';
import { NOON, useBrowser } from './finder-case.mjs';
import { HELP, PHONE, STRICT, assertQuiet, watch } from './group-pages.mjs';

const EVENTS = ['handrail-activity-opened', 'handrail-calendar-saved'];
const BODY = `<handrail-activities src="/feeds/list" within="7d" time-zone="America/Los_Angeles">${HELP}</handrail-activities>`;

const CALENDAR = [
  'BEGIN:VCALENDAR',
  'VERSION:2.0',
  'PRODID:-//Port Amity//Calendar//EN',
  'BEGIN:VEVENT',
  'UID:beach@portamity.example',
  'DTSTAMP:20261101T000000Z',
  'DTSTART;TZID=America/Los_Angeles:20261125T100000',
  'DURATION:PT2H',
  'SUMMARY:Beach walk',
  'LOCATION:Old Pier\\, 9 Pier Road\\, Port Amity\\, OR 97000\\, USA',
  'END:VEVENT',
  'END:VCALENDAR',
  '',
].join('\r\n');

describe('<handrail-activities>', () => {
  const { open } = useBrowser();
  const start = (list) => open({ body: BODY, feeds: { list }, headers: STRICT, prepare: watch(EVENTS), ...PHONE });
  const activities = (page) => page.locator('handrail-activities');

  it('shows what is on, what is cancelled, and saves a file for the calendar without asking anybody', async () => {
    const visitor = await start(amityGroups(Date.parse(NOON)));
    const { page } = visitor;
    await activities(page).getByText('Tomorrow, Tuesday, November 24').waitFor();
    const cancelled = activities(page).getByRole('listitem').filter({ hasText: 'Football on the pier' });
    await cancelled.getByText('Cancelled').waitFor();
    assert.equal(await cancelled.getByRole('button').count(), 0);
    await activities(page).getByText('Effort: Easy, 5 km, flat').waitFor();
    await activities(page).getByText('More about it', { exact: true }).nth(1).click();
    await activities(page).getByText('We meet at the anchor.').waitFor();
    const downloading = page.waitForEvent('download');
    await activities(page).getByRole('button', { name: 'Add to calendar: Walk to the lighthouse' }).click();
    const download = await downloading;
    assert.equal(download.suggestedFilename(), 'activity.ics');
    assert.match(await readFile(await download.path(), 'utf8'), /SUMMARY:Walk to the lighthouse/);
    await activities(page).getByText('The calendar file has been saved.').waitFor();
    assert.deepEqual(await page.evaluate(() => globalThis.seen), [
      ['handrail-activity-opened', { id: 'gull-walk' }],
      ['handrail-calendar-saved', {}],
    ]);
    await assertQuiet(visitor, ['gull', 'walk']);
  });

  it('reads a calendar, as the finder does', async () => {
    const visitor = await start((_request, response) => response.writeHead(200, { 'content-type': 'text/calendar' }).end(CALENDAR));
    await activities(visitor.page).getByText('Wednesday, November 25').waitFor();
    await activities(visitor.page).getByText('Beach walk').first().waitFor();
    await activities(visitor.page).getByText('10:00 AM – 12:00 PM').waitFor();
    assert.deepEqual(visitor.errors, []);
  });
});
