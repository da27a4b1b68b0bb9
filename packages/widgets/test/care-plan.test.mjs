// From the discharge talk on a centre's tablet to the person's own phone, on pages with a strict policy.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { pageWith, useBrowser } from './finder-case.mjs';
import { placesOf, remember, unlock } from './kept-words.mjs';

const PASSPHRASE = 'quiet harbour lamp seven';
const CRISIS = '<p slot="crisis">Night line of Port Amity: <a href="tel:+15035550100">503-555-0100</a></p>';
const BODY = `<handrail-care-plan template="step-down">${CRISIS}</handrail-care-plan>`;
const SECRETS = ['Rosa', '503-555-0142', '5035550142', 'Swim in the bay', PASSPHRASE];

describe('<handrail-care-plan>', () => {
  const { open } = useBrowser();
  const start = async ({ body = BODY, feeds = {}, ...more } = {}) => {
    const visitor = await open({
      html: pageWith({ body }),
      feeds,
      headers: { 'content-security-policy': "default-src 'self'" },
      viewport: { width: 390, height: 844 },
      ...more,
    });
    const plan = visitor.page.locator('handrail-care-plan');
    return { ...visitor, plan, section: (name) => plan.getByText(name, { exact: true }).click() };
  };
  /** A plan with a goal and an appointment, as two people fill it in together. */
  const fillIn = async ({ plan, section }) => {
    await plan.getByLabel('I am leaving').selectOption('residential');
    await plan.getByLabel('The day I leave').fill('2026-11-16');
    await plan.getByRole('button', { name: 'Start my plan' }).click();
    await plan.getByRole('button', { name: 'Begin this plan' }).click();
    await section('What I want');
    await plan.getByLabel('Something I want').fill('Swim in the bay');
    await plan.getByLabel('Something I want').press('Enter');
    await section('My appointments');
    await plan.getByLabel('With whom').fill('Rosa, counsellor');
    await plan.getByLabel('Day', { exact: true }).fill('2026-12-01');
    await plan.getByLabel('Time', { exact: true }).fill('09:30');
    await plan.getByLabel('Telephone or place').fill('503-555-0142');
    await plan.locator('#section-appointments').getByRole('button', { name: 'Add it', exact: true }).click();
    await plan.getByText('Tuesday, December 1, 2026').waitFor();
  };
  const saved = async (page, press) => {
    const downloading = page.waitForEvent('download');
    await press();
    const download = await downloading;
    return { name: download.suggestedFilename(), path: await download.path() };
  };

  it('is there again after a reload, and in clear nowhere', async () => {
    const visitor = await start();
    const { page, plan, errors, hosts, section } = visitor;
    await fillIn(visitor);
    assert.deepEqual(await placesOf(page, SECRETS), []);
    await remember(plan, PASSPHRASE);
    assert.deepEqual(await placesOf(page, SECRETS), []);
    await page.reload();
    await unlock(plan, PASSPHRASE);
    await plan.getByText('It is a good time to look at your plan.').waitFor();
    await section('What I want');
    await plan.getByText('Swim in the bay').waitFor();
    assert.deepEqual(await placesOf(page, SECRETS), []);
    assert.deepEqual([errors, hosts.size], [[], 1]);
  });

  it('goes from the tablet of a centre to one’s own phone in a locked file, which says first what it would change', async () => {
    const tablet = await start({ body: BODY.replace('template', 'remember="never" template') });
    await fillIn(tablet);
    await tablet.section('Take it to another device');
    await tablet.plan.getByRole('button', { name: 'Save a locked file' }).click();
    await tablet.plan.getByLabel('Passphrase for the file').fill('short');
    await tablet.plan.getByRole('button', { name: 'Save the file' }).click();
    await tablet.plan.getByText('Please use at least 15 characters.').waitFor();
    await tablet.plan.getByLabel('Passphrase for the file').fill(PASSPHRASE);
    const file = await saved(tablet.page, () => tablet.plan.getByRole('button', { name: 'Save the file' }).click());
    assert.equal(file.name, 'my-copy.json');
    const text = await readFile(file.path, 'utf8');
    for (const secret of SECRETS) assert.ok(!text.includes(secret), secret);

    const { plan, page, section, errors } = await start();
    await section('Take it to another device');
    await plan.getByRole('button', { name: 'Open a file' }).click();
    await plan.getByLabel('The file').setInputFiles(file.path);
    await plan.getByLabel('Its passphrase').fill('not the right passphrase');
    await plan.getByRole('button', { name: 'Look what is in it' }).click();
    await plan.getByText('That is not the passphrase.').waitFor();
    await plan.getByLabel('Its passphrase').fill(PASSPHRASE);
    await plan.getByRole('button', { name: 'Look what is in it' }).click();
    await plan.getByText('In this file is a plan. You have none here yet.').waitFor();
    assert.equal(await plan.getByText('Swim in the bay').count(), 0);
    await plan.getByRole('button', { name: 'Use the plan in the file' }).click();
    await section('What I want');
    await plan.getByText('Swim in the bay').waitFor();
    await plan.getByLabel('Something I want').fill('Sing in the choir');
    await plan.getByLabel('Something I want').press('Enter');
    await plan.getByRole('button', { name: 'Take it out Sing in the choir' }).waitFor();
    await section('Take it to another device');
    await plan.getByRole('button', { name: 'Open a file' }).click();
    await plan.getByLabel('The file').setInputFiles(file.path);
    await plan.getByLabel('Its passphrase').fill(PASSPHRASE);
    await plan.getByRole('button', { name: 'Look what is in it' }).click();
    await plan.getByText('What I want: 6 here, 5 in the file').waitFor();
    await plan.getByRole('button', { name: 'Leave everything as it is' }).click();
    assert.equal(await plan.getByRole('button', { name: 'Take it out Sing in the choir' }).count(), 1);
    assert.deepEqual(await placesOf(page, ['Swim in the bay', PASSPHRASE]), []);
    assert.deepEqual([errors, tablet.errors], [[], []]);
  });

  it('gives a calendar that says nothing', async () => {
    const visitor = await start();
    await fillIn(visitor);
    await visitor.section('On paper and in my calendar');
    const press = () => visitor.plan.getByRole('button', { name: 'Save the dates for my calendar' }).click();
    const file = await saved(visitor.page, press);
    assert.equal(file.name, 'days.ics');
    const text = await readFile(file.path, 'utf8');
    assert.match(text, /SUMMARY:Appointment/);
    assert.doesNotMatch(text, /Rosa|555|plan|care|recover|Port Amity|127\.0\.0\.1/i);
  });

  it('prints the plan alone, with lines to write on and the crisis lines at the end', async () => {
    // Printing itself is the browser's; the page that it is given stays for a minute.
    const visitor = await start({
      prepare: (page) =>
        page.addInitScript(() => {
          globalThis.print = () => undefined;
        }),
    });
    const { page, plan, section, errors } = visitor;
    await fillIn(visitor);
    await section('On paper and in my calendar');
    await plan.getByRole('button', { name: 'Print the plan' }).click();
    const paper = page.frameLocator('iframe');
    await paper.locator('h1').waitFor({ state: 'attached' });
    const text = await paper.locator('body').textContent();
    for (const words of [
      'Swim in the bay',
      'Rosa, counsellor · Tuesday, December 1, 2026',
      'Living at a centre, Monday, November 16, 2026',
    ])
      assert.ok(text.includes(words), `${words} in ${text}`);
    assert.ok(text.trim().endsWith('503-555-0100'), text);
    assert.equal(await paper.locator('.line').count(), 8);
    assert.equal(await paper.locator('body').evaluate(() => document.title), 'My plan');
    assert.deepEqual(errors, []);
  });

  it('takes a template of the centre from the address that the page names, and asks no other', async () => {
    const template = { code: 'harbour-house', phases: [], goals: ['Cook for myself twice a week'] };
    const body = '<handrail-care-plan template="harbour-house" template-src="/feeds/template.json"></handrail-care-plan>';
    const { plan, section, hosts, errors } = await start({ body, feeds: { 'template.json': template } });
    await plan.getByRole('radio').first().waitFor({ state: 'detached' });
    await plan.getByRole('button', { name: 'Start my plan' }).click();
    await section('What I want');
    await plan.getByText('Cook for myself twice a week').waitFor();
    assert.deepEqual([errors, hosts.size], [[], 1]);
  });
});
