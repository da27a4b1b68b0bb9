// The demo's own server: static files of apps/demo/dist, and the feed that `npm start -- --feed` names.
import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, sep } from 'node:path';
import { root } from './npm.mjs';

const TYPES = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
};

/** The strictest policy that a site may have: everything from its own origin, nothing inline. */
const STRICT = "default-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

const FEED_PATH = '/feed/yours.json';
const isUrl = (feed) => /^https?:\/\//i.test(feed);
const escapeHtml = (text) => text.replace(/[&<>"]/g, (character) => `&#${character.codePointAt(0)};`);

const headersFor = (path, policy) => ({
  'content-type': TYPES[extname(path).toLowerCase()] ?? 'application/octet-stream',
  'cache-control': /\/(?:chunks|elements)\//.test(path) ? 'max-age=31536000, immutable' : 'no-cache',
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  // A page on another origin, or a plain file, may embed this build.
  'access-control-allow-origin': '*',
  'cross-origin-resource-policy': 'cross-origin',
  // Only the pages that try a list of any address ask other hosts.
  ...(path.endsWith('.html') && policy && !/(?:try|feed)\.html$/.test(path) && { 'content-security-policy': policy }),
});

/** `feed.html` with the address of the feed and a remark for the page's owner. */
const feedPage = async ({ folder, feed, remark, attributes }) => {
  const page = await readFile(join(folder, 'feed.html'), 'utf8');
  const shown = isUrl(feed) ? feed : (feed.split(/[\\/]/).at(-1) ?? feed);
  return page
    .replaceAll('{{src}}', () => escapeHtml(isUrl(feed) ? feed : FEED_PATH))
    .replaceAll('{{name}}', () => escapeHtml(shown))
    .replaceAll('{{remark}}', () => escapeHtml(remark))
    .replaceAll('{{attributes}}', () =>
      Object.entries(attributes)
        .map(([name, value]) => `${name}="${escapeHtml(value)}"`)
        .join(' '),
    );
};

const handle = async (request, response, settings) => {
  const { folder, feed } = settings;
  if (request.method !== 'GET' && request.method !== 'HEAD') return void response.writeHead(405, { allow: 'GET, HEAD' }).end();
  let path;
  try {
    path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
  } catch {
    return void response.writeHead(400).end();
  }
  if (path.endsWith('/')) path += 'index.html';
  if (feed && path === '/feed.html') {
    const page = await feedPage(settings);
    return void response.writeHead(200, headersFor(path, settings.policy)).end(page);
  }
  const file = feed && !isUrl(feed) && path === FEED_PATH ? feed : join(folder, path);
  const isInside = file === feed || file.startsWith(folder + sep);
  const found = isInside && !path.includes('\0') ? await stat(file).catch(() => undefined) : undefined;
  if (!found?.isFile()) {
    return void response
      .writeHead(404, { 'content-type': 'text/plain; charset=utf-8', 'access-control-allow-origin': '*' })
      .end('Not found');
  }
  response.writeHead(200, { ...headersFor(path, settings.policy), 'content-length': found.size });
  if (request.method === 'HEAD') return void response.end();
  createReadStream(file)
    .on('error', () => response.destroy())
    .pipe(response);
};

const listen = (server, port, host) =>
  new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve(server.address().port);
    });
  });

/**
 * Serves the demo on `port`, or on the next free one.
 *
 * @param {object} [options]
 * @param {number} [options.port] Default 4173; 0 for any.
 * @param {string} [options.host] Default 127.0.0.1: this machine only.
 * @param {string} [options.feed] A file or an http(s) URL that `/feed.html` shows.
 * @param {string} [options.remark] Shown on that page.
 * @param {Record<string, string>} [options.attributes] More attributes of the finder on that page.
 * @param {string} [options.folder] Default: `apps/demo/dist`.
 * @param {string} [options.policy] Content security policy of the pages; empty for none. Default: a strict one.
 * @returns {Promise<{ url: string, port: number, close: () => Promise<void> }>}
 */
export const createDemoServer = async ({
  port = 4173,
  host = '127.0.0.1',
  feed,
  remark = '',
  attributes = {},
  folder = join(root, 'apps', 'demo', 'dist'),
  policy = STRICT,
} = {}) => {
  const server = createServer((request, response) => {
    handle(request, response, { folder, feed, remark, attributes, policy }).catch(() =>
      response.headersSent ? response.destroy() : response.writeHead(500).end(),
    );
  });
  for (let tried = port; ; tried += 1) {
    try {
      const taken = await listen(server, tried, host);
      const close = () => new Promise((resolve) => (server.close(() => resolve()), server.closeAllConnections()));
      return { url: `http://${host === '127.0.0.1' ? 'localhost' : host}:${taken}`, port: taken, close };
    } catch (error) {
      if (error.code !== 'EADDRINUSE' || tried >= port + 50) throw error;
    }
  }
};
