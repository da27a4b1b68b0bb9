// Where the script comes from, how often it is there, and when.
import assert from 'node:assert/strict';
import { readFile, readdir } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { FINDER, SCRIPT, harbour, pageWith, shown, useBrowser, useEverything } from './finder-case.mjs';

const CDN = fileURLToPath(new URL('../cdn/', import.meta.url));

describe('<handrail-meeting-finder> by its script tag', () => {
  const { open, serve } = useBrowser();

  it('works from another origin that allows it, chunks included', async () => {
    const allowed = { 'content-type': 'text/javascript', 'access-control-allow-origin': '*' };
    const names = (await readdir(CDN, { recursive: true })).filter((name) => name.endsWith('.js'));
    const files = await Promise.all(names.map(async (name) => [name, await readFile(`${CDN}${name}`)]));
    const feeds = Object.fromEntries(
      files.map(([name, text]) => [name, (_request, response) => response.writeHead(200, allowed).end(text)]),
    );
    const elsewhere = await serve({ feeds });
    const script = `<script type="module" src="${elsewhere.url}feeds/handrail.js"></script>`;
    const visitor = await open({ html: pageWith({ script }) });
    await useEverything(visitor);
    await visitor.page.evaluate(() => document.documentElement.setAttribute('lang', 'es'));
    await visitor.finder.getByRole('heading', { name: 'Encontrar una reunión' }).waitFor();
    assert.deepEqual(visitor.errors, []);
  });

  it('loads a list from another origin that allows it', async () => {
    const list = (_request, response) => response.writeHead(200, { 'access-control-allow-origin': '*' }).end(JSON.stringify(harbour));
    const elsewhere = await serve({ feeds: { 'list.json': list } });
    const visitor = await open({ body: `<handrail-meeting-finder src="${elsewhere.url}feeds/list.json"></handrail-meeting-finder>` });
    await shown(visitor.page);
    assert.deepEqual(visitor.errors, []);
  });

  it('is there once when its script tag is there twice', async () => {
    const visitor = await open({ html: pageWith({ script: SCRIPT + SCRIPT }) });
    await useEverything(visitor);
    assert.deepEqual([visitor.errors, visitor.warnings], [[], []]);
  });

  it('is there once when the script is there under two addresses', async () => {
    const script = `${SCRIPT}<script type="module" src="/handrail/handrail.js?ver=1"></script>`;
    const visitor = await open({ html: pageWith({ script }) });
    await useEverything(visitor);
    assert.deepEqual([visitor.errors, visitor.warnings], [[], []]);
  });

  it('works beside a copy of another place, and tells the owner once', async () => {
    const names = (await readdir(CDN, { recursive: true })).filter((name) => name.endsWith('.js'));
    const files = await Promise.all(names.map(async (name) => [name, await readFile(`${CDN}${name}`)]));
    const allowed = { 'content-type': 'text/javascript', 'access-control-allow-origin': '*' };
    const feeds = Object.fromEntries(
      files.map(([name, text]) => [name, (_request, response) => response.writeHead(200, allowed).end(text)]),
    );
    const elsewhere = await serve({ feeds });
    const script = `${SCRIPT}<script type="module" src="${elsewhere.url}feeds/handrail.js"></script>`;
    const visitor = await open({ html: pageWith({ script }) });
    await useEverything(visitor);
    assert.deepEqual(visitor.errors, []);
    assert.equal(visitor.warnings.filter((text) => text.includes('TAG_TAKEN')).length, 1);
  });

  it('loads nothing of the finder for a page without one, until one is put there', async () => {
    const asked = [];
    const visitor = await open({
      body: '<p>Nothing of ours.</p>',
      prepare: (page) => page.on('request', (request) => asked.push(new URL(request.url()).pathname)),
    });
    await visitor.page.waitForFunction(() => document.readyState === 'complete');
    assert.deepEqual(asked, ['/', '/handrail/handrail.js']);
    await visitor.page.evaluate((html) => document.querySelector('main').insertAdjacentHTML('beforeend', html), FINDER);
    await shown(visitor.page);
    assert.deepEqual(visitor.errors, []);
  });

  it('downloads the list once, while the part that reads it is still on its way', async () => {
    const order = [];
    let arrived;
    const asked = new Promise((resolve) => (arrived = resolve));
    const visitor = await open({
      prepare: (page) =>
        page.route('**/elements/*', async (route) => {
          await asked;
          order.push('part');
          await route.continue();
        }),
      feeds: {
        'list.json': (_request, response) => {
          order.push('list');
          arrived();
          response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(harbour));
        },
      },
    });
    await shown(visitor.page);
    assert.deepEqual(order, ['list', 'part']);
  });

  it('shows what stands in the page while the part cannot be had, and tries again', async () => {
    let isCut = true;
    const visitor = await open({ prepare: (page) => page.route('**/elements/*', (route) => (isCut ? route.abort() : route.continue())) });
    await visitor.page.getByText('Need to talk?').waitFor();
    isCut = false;
    await shown(visitor.page);
    assert.deepEqual(visitor.errors, []);
  });

  it('works with a version in its address', async () => {
    const visitor = await open({ html: pageWith({ script: '<script type="module" src="/handrail/handrail.js?ver=1.0"></script>' }) });
    await useEverything(visitor);
    assert.deepEqual([visitor.errors, visitor.warnings], [[], []]);
  });

  it('takes elements and settings that were there before the script', async () => {
    const visitor = await open({
      html: pageWith({
        head: SCRIPT,
        body: `${FINDER}<script>document.querySelector('handrail-meeting-finder').pageSize = 3</script>`,
        script: '',
      }),
    });
    await shown(visitor.page);
    assert.deepEqual(visitor.errors, []);
  });
});
