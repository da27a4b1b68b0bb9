// `npm start`: installs what is missing, builds, and serves the demo. Only Node's own modules until packages are there.
import { existsSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { ensurePackages, root } from './npm.mjs';

const USAGE = 'Usage: npm start -- [--feed FILE_OR_URL] [--time-zone ZONE] [--programme CODE] [--port 4173] [--host 127.0.0.1]';

const readOptions = () => {
  try {
    const text = { type: 'string' };
    const { values } = parseArgs({
      options: { feed: text, 'time-zone': text, programme: text, port: text, host: text, 'no-build': { type: 'boolean' } },
    });
    const port = Number(values.port ?? process.env.PORT ?? 4173);
    if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new Error(`--port must be a number up to 65535, not "${values.port}".`);
    return { ...values, port };
  } catch (error) {
    throw new Error(`${error.message}\n${USAGE}`);
  }
};

const isUrl = (feed) => /^https?:\/\//i.test(feed);

/** The feed's full path, from the folder where npm was called. */
const findFeed = (feed) => {
  if (feed === undefined || isUrl(feed)) return feed;
  const path = resolve(process.env.INIT_CWD ?? process.cwd(), feed);
  if (!existsSync(path) || !statSync(path).isFile())
    throw new Error(`--feed: there is no file ${path}. Give a file or an http(s) address.`);
  return path;
};

/** Why a browser may be unable to show a feed from another site, in words for its owner; empty when nothing is wrong. */
const inspect = async (feed, origin) => {
  if (feed === undefined || !isUrl(feed)) return '';
  try {
    const response = await fetch(feed, { headers: { origin }, signal: AbortSignal.timeout(10_000) });
    void response.body?.cancel();
    if (!response.ok) return `The server answered ${response.status} to a request for this feed.`;
    const allowed = response.headers.get('access-control-allow-origin');
    if (allowed === '*' || allowed === origin) return '';
    return 'The feed’s server does not let pages of other sites read it (no Access-Control-Allow-Origin header for this page), so a browser will refuse to show it here. Add that header on the server, or download the feed and pass the file.';
  } catch (error) {
    return `The feed could not be reached from this machine: ${error.cause?.message ?? error.message}.`;
  }
};

const main = async () => {
  const { feed: given, port, host, programme, 'time-zone': timeZone, 'no-build': isBuilt } = readOptions();
  const feed = findFeed(given);
  ensurePackages();
  if (!isBuilt) {
    const { binary, runNode } = await import('./run.mjs');
    console.log('Building ...');
    const code = runNode([binary('turbo'), 'run', 'build', '--filter=@handrail/demo', '--output-logs=errors-only']);
    if (code !== 0) throw new Error('The build failed; the reason is above.');
  }
  if (!existsSync(join(root, 'apps/demo/dist/index.html'))) throw new Error('The demo is not built. Run npm start without --no-build.');
  const { createDemoServer } = await import('./serve.mjs');
  const attributes = { ...(timeZone && { 'time-zone': timeZone }), ...(programme && { programme }) };
  const remark = await inspect(feed, `http://localhost:${port}`);
  const server = await createDemoServer({ port, remark, attributes, ...(host && { host }), ...(feed && { feed }) });
  if (remark) console.log(`\nNote: ${remark}`);
  console.log(`\nHandrail demo:      ${server.url}/${feed ? 'feed.html' : ''}`);
  if (!feed) console.log(`Try your own feed:  ${server.url}/try.html   (or: npm start -- --feed FILE_OR_URL)`);
  console.log('Stop with Ctrl+C.');
  const stop = () => void server.close().then(() => process.exit(0));
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
};

main().catch((error) => {
  console.error(`\n${error.message}`);
  process.exitCode = 1;
});
