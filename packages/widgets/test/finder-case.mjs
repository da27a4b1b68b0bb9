// A page of its own for each test, and small lists of fictional meetings to put on it.
import { openBrowser, serveFinder, visit } from './finder-page.mjs';
import { after, before } from 'node:test';

/** Monday, 23 November 2026, noon in Los Angeles: the clock of all cases that do not name another. */
export const NOON = '2026-11-23T20:00:00Z';
export const HELPLINE = '<p>Need to talk? <a href="tel:+15035550100">503-555-0100</a></p>';
export const FINDER = `<handrail-meeting-finder src="/feeds/list.json">${HELPLINE}</handrail-meeting-finder>`;

/** A row of a list in Port Amity, a town that does not exist. */
export const meeting = (slug, change = {}) => ({
  name: slug.replace(/-/g, ' ').replace(/^./, (letter) => letter.toUpperCase()),
  slug,
  day: 1,
  time: '19:00',
  end_time: '20:00',
  types: ['O', 'D'],
  location: 'Seamen’s Hall',
  formatted_address: '1 Quay St, Port Amity, OR 97000, USA',
  timezone: 'America/Los_Angeles',
  latitude: 44.6,
  longitude: -124.9,
  regions: ['Port Amity'],
  ...change,
});

/** Four meetings: one is on at `NOON`, one can be joined online, one is across the bay. */
export const harbour = [
  meeting('noon-tide', { time: '11:30', end_time: '12:30', types: ['O', 'W'] }),
  meeting('harbour-lights'),
  meeting('early-tide', { day: 2, time: '07:00', end_time: '08:00', types: ['C', 'ONL'], conference_url: 'https://zoom.us/j/5550100' }),
  meeting('far-shore', {
    day: 5,
    location: 'Old Pier',
    formatted_address: '9 Pier Rd, Far Shore, OR 97001, USA',
    regions: ['Far Shore'],
    latitude: 44.9,
  }),
];

/** As many meetings as asked for, spread over the week. */
export const longList = (count) =>
  Array.from({ length: count }, (_, index) =>
    meeting(`group-${index}`, { day: index % 7, time: `${String(8 + (index % 12)).padStart(2, '0')}:00`, end_time: undefined }),
  );

/** A list that can be told to fail: `feed.fail = 500`, 'cut' or 'html'; undefined answers with `feed.rows`. */
export const switchableFeed = (rows = harbour) => {
  const feed = (request, response) => {
    feed.requests += 1;
    if (feed.hold) {
      feed.held.push(response);
      return;
    }
    if (feed.fail === 'cut') request.socket.destroy();
    else if (feed.fail === 'html') response.writeHead(200, { 'content-type': 'text/html' }).end('<!doctype html><p>Login</p>');
    else if (feed.fail) response.writeHead(feed.fail).end();
    else response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(feed.rows));
  };
  return Object.assign(feed, { rows, requests: 0, fail: undefined, hold: false, held: [] });
};

/** One browser for a file; `open` gives a test a server, a context and a page, and all are closed in the end. */
export const useBrowser = () => {
  let browser;
  const toClose = [];
  before(async () => {
    browser = await openBrowser();
  });
  after(async () => {
    // First the browser: a server waits for connections that the browser holds in reserve.
    await browser?.close();
    for (const each of toClose) await each.close();
  });

  /**
   * Serves `body` (or the whole page `html`) with `feeds` and `headers`, and opens it. `prepare` gets page and context
   * before the page is loaded. What is left are options of the context.
   */
  const open = async ({ body = FINDER, html, feeds = { 'list.json': harbour }, headers = {}, prepare, at = NOON, ...options } = {}) => {
    const page = (_request, response) => response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...headers }).end(html);
    const server = await serveFinder({ feeds: html === undefined ? feeds : { ...feeds, 'page.html': page }, body, headers });
    toClose.push(server);
    const visitor = await visit(browser, 'about:blank', { at: undefined, ...options });
    visitor.page.setDefaultTimeout(8000);
    await prepare?.(visitor.page, visitor.context);
    if (at) await visitor.page.clock.setFixedTime(new Date(at));
    await visitor.page.goto(html === undefined ? server.url : `${server.url}feeds/page.html`);
    const finder = visitor.page.locator('handrail-meeting-finder').first();
    return { ...visitor, server, finder, rows: finder.locator('[part~="row"]') };
  };

  /** The same, once the list and all that follows it are there. */
  const ready = async (options) => {
    const visitor = await open(options);
    await shown(visitor.page);
    return visitor;
  };
  /** Another server, for what comes from another origin. */
  const serve = async (options) => {
    const server = await serveFinder({ body: '', ...options });
    toClose.push(server);
    return server;
  };
  return { open, ready, serve };
};

/** Waits until each finder of the page shows its rows and has loaded its second part. */
export const shown = async (page) => {
  const finders = page.locator('handrail-meeting-finder');
  for (let index = 0; index < (await finders.count()); index += 1) {
    await finders.nth(index).locator('[part~="row"]').first().waitFor();
  }
  await page.waitForFunction(() => {
    const own = [...document.querySelectorAll('handrail-meeting-finder')];
    return own.every(({ shadowRoot }) => shadowRoot.querySelector('[part~="filters"], [aria-controls="filters"]'));
  });
};

/** Elements that stick out of the window sideways, as text; the map's own layers are cut off by its frame. */
export const stickingOut = (page) =>
  page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    const root = document.querySelector('handrail-meeting-finder').shadowRoot;
    return [...root.querySelectorAll('*')]
      .filter((element) => !element.closest('.map') && !element.closest('svg'))
      .filter((element) => {
        const { left, right, width: own } = element.getBoundingClientRect();
        return own > 0 && (left < -0.5 || right > width + 0.5);
      })
      .map((element) => `${element.localName}.${element.className}`);
  });

/** Computed styles of the first element that matches, inside the finder. */
export const styleOf = async (locator, names, pseudo) => {
  const style = await locator.first().evaluate(
    (element, [wanted, part]) => {
      const computed = getComputedStyle(element, part);
      return element.isConnected && Object.fromEntries(wanted.map((name) => [name, computed.getPropertyValue(name)]));
    },
    [names, pseudo],
  );
  // The list was drawn anew in between, and what was found has no style any more.
  return style || styleOf(locator, names, pseudo);
};

/** Contrast of two `rgb()` colours by WCAG 2, 1 to 21. */
export const contrast = (one, other) => {
  const luminance = (color) => {
    const [red, green, blue] = color
      .match(/[\d.]+/g)
      .slice(0, 3)
      .map((value) => value / 255)
      .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
};

/** List, search, filter, detail, map, calendar and back: everything that could break a policy. */
export const useEverything = async ({ page, finder }) => {
  await shown(page);
  await finder.locator('[part~="search-input"]').fill('harbour');
  await finder.getByText('1 of 4 meetings').waitFor();
  await finder.getByRole('button', { name: 'Clear all' }).first().click();
  await finder.getByText('Monday', { exact: true }).first().click();
  await finder.getByText('2 of 4 meetings').waitFor();
  await finder.getByRole('button', { name: 'Map', exact: true }).click();
  await finder.getByRole('button', { name: 'Zoom in' }).waitFor();
  await finder.locator('[part~="row-link"]').first().click();
  const downloading = page.waitForEvent('download');
  await finder.getByRole('button', { name: 'Add to calendar' }).click();
  await downloading;
  await finder.getByRole('button', { name: 'Back to the list' }).click();
  await finder.getByText('2 of 4 meetings').waitFor();
};

/** Loads the script-tag build. */
export const SCRIPT = '<script type="module" src="/handrail/handrail.js"></script>';

/** A whole host page, where the usual one will not do. */
export const pageWith = ({ attributes = 'lang="en"', head = '', body = FINDER, script = SCRIPT }) =>
  `<!doctype html><html ${attributes}><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Host</title>${head}</head><body><main>${body}</main>${script}</body></html>`;

/** Calls `action` with the first finder, in the page. */
export const on = (page, action, given) => page.locator('handrail-meeting-finder').first().evaluate(action, given);

/** Keeps every event of every finder as name and detail. */
export const listenToEvents = (page) =>
  page.addInitScript(() => {
    globalThis.events = [];
    for (const name of ['feed-loaded', 'feed-failed', 'findings-reported', 'filters-changed', 'meeting-opened', 'meeting-closed']) {
      addEventListener(`handrail-${name}`, ({ type, detail, bubbles, composed }) =>
        globalThis.events.push({ type, detail, isPublic: bubbles && composed }),
      );
    }
  });
