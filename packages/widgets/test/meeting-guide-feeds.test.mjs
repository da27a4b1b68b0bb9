// Every real Meeting Guide feed is shown whole. The feeds are not part of the repository.
import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { openBrowser, serveFinder, statusOf, visit } from './finder-page.mjs';

const fixtures = process.env.HANDRAIL_FIXTURES ?? fileURLToPath(new URL('../../../../shared/fixtures', import.meta.url));
const truths = existsSync(join(fixtures, 'truth'))
  ? readdirSync(join(fixtures, 'truth'))
      .map((file) => JSON.parse(readFileSync(join(fixtures, 'truth', file), 'utf8')))
      .filter(({ format }) => format === 'meeting-guide-json')
  : [];

describe('<handrail-meeting-finder> on real feeds', { skip: truths.length === 0 && 'no real feeds here: set HANDRAIL_FIXTURES' }, () => {
  let browser;
  before(async () => {
    browser = await openBrowser();
  });
  after(() => browser?.close());

  for (const { feed, truth } of truths) {
    it(`shows all ${truth.occurrences} meetings of ${feed}`, async () => {
      const text = readFileSync(join(fixtures, 'feeds', feed, 'meetings.json'), 'utf8');
      const server = await serveFinder({
        feeds: { 'feed.json': text },
        body: '<handrail-meeting-finder src="/feeds/feed.json"></handrail-meeting-finder>',
      });
      const { page, errors, hosts, close } = await visit(browser, server.url);
      try {
        await page.locator('[part~="row"]').first().waitFor();
        assert.equal(Number((await statusOf(page)).replace(/\D/g, '')), truth.occurrences);
        assert.equal(await page.locator('[part~="row"]').count(), Math.min(25, truth.occurrences));
        const { accepted, reported, rows } = await page.evaluate(
          () =>
            new Promise((resolve) => {
              const finder = document.querySelector('handrail-meeting-finder');
              finder.addEventListener('handrail-feed-loaded', ({ detail }) => resolve(detail), { once: true });
              finder.refresh();
            }),
        );
        assert.equal(rows, truth.rows);
        assert.equal(accepted, truth.parseable);
        assert.equal(accepted + reported, rows);
        assert.deepEqual(errors, []);
        assert.deepEqual([...hosts], [new URL(server.url).host]);
      } finally {
        await close();
        await server.close();
      }
    });
  }
});
