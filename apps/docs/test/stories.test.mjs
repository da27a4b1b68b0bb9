// Every page of the built Storybook, in a real browser: it renders what its scenario says, and asks nobody else.
import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { launchOptions } from '@handrail/tooling/browser';
import { createDemoServer } from '@handrail/tooling/serve';
import { chromium } from 'playwright-core';
import { runnerImport } from 'vite';

const folder = join(import.meta.dirname, '../storybook-static');
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const pages = Object.values(JSON.parse(readFileSync(join(folder, 'index.json'), 'utf8')).entries);
const stories = pages.filter(({ type }) => type === 'story');
const elements = join(import.meta.dirname, '../../../packages/widgets/src/elements');
/** Scenarios by the title of the element's stories. */
const scenariosOf = new Map();
for (const name of readdirSync(elements)) {
  const file = join(elements, name, `${name}.scenarios.ts`);
  if (!existsSync(file)) continue;
  const { module } = await runnerImport(file, { resolve: { conditions: ['@handrail/source'] }, logLevel: 'error' });
  const [, scenarios] = Object.entries(module).find(([exported]) => exported.endsWith('Scenarios'));
  scenariosOf.set(
    name.replace(/-/g, ' ').replace(/^./, (letter) => letter.toUpperCase()),
    scenarios,
  );
}
const keyOf = (exportName) => exportName[0].toLowerCase() + exportName.slice(1);

/** What a story would leave in the browser of its reader has none: something locked. */
const WITHOUT_STORY = new Map([['Milestone counter', ['locked']]]);

// Two pages at a time: a page waits as much as it works.
describe('the built Storybook', { concurrency: 2 }, () => {
  let browser;
  let server;

  before(async () => {
    browser = await chromium.launch(launchOptions());
    server = await createDemoServer({ port: 0, folder, policy: '' });
  });
  after(async () => {
    await browser?.close();
    await server?.close();
  });

  /** Opens a page and writes down what it must not do. */
  const visit = async ({ id, type }) => {
    // A device of its own: what one story keeps is not there for another.
    const context = await browser.newContext({
      locale: 'en-US',
      timezoneId: 'America/Los_Angeles',
      viewport: { width: 1280, height: 900 },
    });
    context.setDefaultTimeout(10_000);
    await context.clock.setFixedTime(new Date('2026-11-23T20:00:00Z'));
    // Browsers ask for it by themselves where a page, such as the frame of a story, names no icon.
    await context.route('**/favicon.ico', (route) => route.fulfill({ status: 204 }));
    const page = await context.newPage();
    const faults = [];
    page.on('pageerror', (error) => faults.push(`threw: ${error.message}`));
    page.on('console', (message) => message.type() === 'error' && faults.push(`console: ${message.text()}`));
    page.on('request', (request) => {
      const { origin, protocol } = new URL(request.url());
      if (origin !== server.url && protocol !== 'blob:' && protocol !== 'data:') faults.push(`asked ${request.url()}`);
    });
    // Storybook's own check would get in the way of the one below: axe runs once at a time.
    await page.goto(`${server.url}/iframe.html?id=${id}&viewMode=${type}&globals=a11y.manual:!true`);
    await page.locator('body.sb-show-main').waitFor();
    return { page, faults };
  };

  const violations = async (page, root) => {
    await page.evaluate(axe);
    return page.evaluate(async (selector) => {
      // A story is a part of a page, so its text need not stand in landmarks.
      const { violations: found } = await globalThis.axe.run(selector, {
        resultTypes: ['violations'],
        rules: { region: { enabled: false } },
      });
      return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
    }, root);
  };

  for (const [title, scenarios] of scenariosOf) {
    it(`has a story for each scenario of "${title}"`, () => {
      const own = stories.filter((story) => story.title === title).map(({ exportName }) => keyOf(exportName));
      const without = WITHOUT_STORY.get(title) ?? [];
      assert.deepEqual([...own, ...without].sort(), Object.keys(scenarios).sort());
    });
  }

  for (const story of stories) {
    it(`shows ${story.title}: ${story.name}`, async () => {
      const { page, faults } = await visit(story);
      const { expected } = scenariosOf.get(story.title)[keyOf(story.exportName)];
      const element = page.locator('#storybook-root').locator(`handrail-${story.title.toLowerCase().replace(/ /g, '-')}`);
      if (expected.total !== undefined) {
        await page.waitForFunction(
          (total) => document.querySelector('#storybook-root handrail-meeting-finder')?.total === total,
          expected.total,
        );
      }
      await element.first().waitFor();
      for (const line of expected.tree.filter((each) => typeof each === 'string')) {
        const [, role, name] = /^(button|link|heading|form|checkbox|searchbox|region) "([^"]+)"/.exec(line) ?? [];
        if (role) await element.getByRole(role, { name, exact: true }).first().waitFor();
      }
      assert.deepEqual(await violations(page, '#storybook-root'), []);
      assert.deepEqual(faults, []);
      await page.context().close();
    });
  }

  for (const documentation of pages.filter(({ type }) => type === 'docs')) {
    it(`shows the page ${documentation.title}`, async () => {
      const { page, faults } = await visit(documentation);
      await page.locator('#storybook-docs h1').first().waitFor();
      // A table that Storybook takes for text.
      assert.doesNotMatch(await page.locator('#storybook-docs').innerText(), /\|\s*-{3}/);
      if (documentation.title === 'Meeting finder') {
        for (const name of ['heading-level', '--handrail-accent', 'handrail-feed-failed', 'row-link'])
          await page.locator('#storybook-docs table').getByText(name, { exact: true }).first().waitFor();
      }
      assert.deepEqual(faults, []);
      await page.context().close();
    });
  }
});
