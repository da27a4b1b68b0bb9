// One group on a page of its own, under a strict policy.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { amityGroups } from './amity-groups.mjs';
import { NOON, useBrowser } from './finder-case.mjs';
import { HELP, PHONE, STRICT, assertQuiet, watch } from './group-pages.mjs';

const EVENTS = ['handrail-group-opened', 'handrail-join-requested'];
const BLOCK = JSON.stringify({ id: 'night-watch', name: 'Night Watch', kind: 'online-forum', access: 'open', forumSpaceIds: ['n'] });

describe('<handrail-group-card>', () => {
  const { open } = useBrowser();
  const start = (body) =>
    open({ body, feeds: { 'g.json': amityGroups(Date.parse(NOON)) }, headers: STRICT, prepare: watch(EVENTS), ...PHONE });
  const card = (page) => page.locator('handrail-group-card');

  it('says when a group meets and how to get in touch', async () => {
    const visitor = await start(`<handrail-group-card src="/feeds/g.json" group-id="slack-water">${HELP}</handrail-group-card>`);
    const { page } = visitor;
    await card(page).getByRole('heading', { name: 'Slack Water', level: 2 }).waitFor();
    await card(page).getByText('Tomorrow 12:00 PM').waitFor();
    await card(page).getByText('Contact', { exact: true }).click();
    await card(page).getByRole('link', { name: 'host@amity.example' }).waitFor();
    assert.deepEqual(await page.evaluate(() => globalThis.seen), [['handrail-group-opened', { id: 'slack-water' }]]);
    await assertQuiet(visitor, ['slack']);
  });

  it('takes a group from the page itself, and asks nobody', async () => {
    const visitor = await start(`<handrail-group-card><script type="application/json">${BLOCK}</script></handrail-group-card>`);
    await card(visitor.page).getByText('Online, at any time').waitFor();
    await assertQuiet(visitor);
  });
});
