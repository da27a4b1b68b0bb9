// A day on a phone, kept on the device, on a page with a strict policy.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { pageWith, useBrowser } from './finder-case.mjs';
import { placesOf, remember, unlock } from './kept-words.mjs';

const PASSPHRASE = 'quiet harbour lamp seven';
const BODY = '<handrail-check-in region="US"><p>Night line: <a href="tel:+15035550100">503-555-0100</a></p></handrail-check-in>';
const SECRETS = ['Rosa', 'restless at the pier', PASSPHRASE];

describe('<handrail-check-in>', () => {
  const { open } = useBrowser();
  const start = async (more = {}) => {
    const visitor = await open({
      html: pageWith({ body: BODY }),
      feeds: {},
      headers: { 'content-security-policy': "default-src 'self'" },
      viewport: { width: 390, height: 844 },
      ...more,
    });
    return { ...visitor, checkIn: visitor.page.locator('handrail-check-in') };
  };
  const say = async (checkIn, feel, note, kind) => {
    await checkIn.getByRole('radio', { name: feel }).check();
    await checkIn.getByLabel('A few words').fill(note);
    await checkIn.getByText('Add what you showed up for').click();
    await checkIn.getByRole('checkbox', { name: kind }).check();
    await checkIn.getByRole('button', { name: 'Check in' }).click();
    await checkIn.getByText('You checked in today').waitFor();
  };

  it('is there again after a reload, and in clear nowhere', async () => {
    const { page, checkIn, errors, hosts, server } = await start();
    await say(checkIn, 'Restless', 'Rosa, restless at the pier', 'I went to a meeting');
    assert.deepEqual(await placesOf(page, SECRETS), []);
    await remember(checkIn, PASSPHRASE);
    assert.deepEqual(await placesOf(page, SECRETS), []);
    await page.reload();
    await unlock(checkIn, PASSPHRASE);
    await checkIn.getByText('Rosa, restless at the pier').waitFor();
    await checkIn.getByText('1 week of showing up').waitFor();
    assert.deepEqual(await placesOf(page, SECRETS), []);
    assert.deepEqual([errors, [...hosts]], [[], [new URL(server.url).host]]);
  });

  it('offers crisis lines to somebody who asks, and asks no other host for them', async () => {
    const { checkIn, errors, hosts } = await start();
    await checkIn.getByRole('button', { name: 'I would like to talk to somebody' }).click();
    await checkIn.getByRole('link', { name: '503-555-0100' }).waitFor();
    await checkIn.getByRole('link', { name: /988/ }).first().waitFor();
    assert.deepEqual([errors, hosts.size], [[], 1]);
  });

  it('keeps what two tabs say, and what is being written in one while the other is sent', async () => {
    const { page, context, checkIn } = await start();
    await say(checkIn, 'Steady', 'First tab.', 'I went to a meeting');
    await remember(checkIn, PASSPHRASE);
    await checkIn.getByRole('button', { name: 'Take it back' }).click();
    await checkIn.getByRole('button', { name: 'Take it back' }).click();
    const second = await context.newPage();
    await second.clock.setFixedTime(new Date('2026-11-23T20:00:00Z'));
    await second.goto(page.url());
    const other = second.locator('handrail-check-in');
    await unlock(other, PASSPHRASE);
    await other.getByText('Kept on this device').waitFor();
    await other.getByText('Add what you showed up for').click();
    await checkIn.getByText('Add what you showed up for').click();
    await other.getByRole('checkbox', { name: 'I helped out' }).check();
    await checkIn.getByRole('checkbox', { name: 'I went to a meeting' }).check();
    await other.getByLabel('A few words').fill('Second tab.');
    await checkIn.getByRole('button', { name: 'Check in' }).click();
    await checkIn.getByText('You checked in today').waitFor();
    await other.getByText('1 week of showing up').waitFor();
    assert.equal(await other.getByLabel('A few words').inputValue(), 'Second tab.');
    await other.getByRole('button', { name: 'Check in' }).click();
    for (const each of [checkIn, other])
      for (const words of ['I helped out', 'I went to a meeting', 'Second tab.']) await each.getByText(words).waitFor();
  });

  it('is what the page has between the tags, without scripts', async () => {
    const { page } = await start({ javaScriptEnabled: false });
    await page.getByRole('link', { name: '503-555-0100' }).waitFor();
  });
});
