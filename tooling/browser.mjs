// Finds a Chromium-family browser for the tests; on x64 Linux, fetches one from npm when the machine has none.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { npm, root } from './npm.mjs';

/** The newest @sparticuz/chromium whose files unpack and run on Node 20 (measured November 2026). */
const VERSION = '153.0.0';
const cache = join(root, 'node_modules', '.cache', 'handrail-browser', VERSION);
const fetched = join(cache, 'chromium');

const onPath = (names) => names.flatMap((name) => (process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, name)));

const usualPlaces = () => {
  const { env, platform } = process;
  if (platform === 'darwin') {
    return ['Google Chrome', 'Chromium', 'Microsoft Edge'].map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`);
  }
  if (platform === 'win32') {
    const folders = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter(Boolean);
    return folders.flatMap((folder) => [
      join(folder, 'Google/Chrome/Application/chrome.exe'),
      join(folder, 'Microsoft/Edge/Application/msedge.exe'),
    ]);
  }
  return onPath(['google-chrome-stable', 'google-chrome', 'chromium', 'chromium-browser', 'microsoft-edge-stable', 'microsoft-edge']);
};

/** Ubuntu installs a script named chromium-browser that only tells how to get the real one; asking for the version unmasks it. */
const works = (path) =>
  existsSync(path) && (process.platform !== 'linux' || spawnSync(path, ['--version'], { timeout: 20_000 }).status === 0);

let known;

/** Path of a browser that is already here, or undefined. `CHROME_PATH` wins. */
export const browserPath = () =>
  (known ??= process.env.CHROME_PATH || usualPlaces().find(works) || (existsSync(fetched) ? fetched : undefined));

const unpackInto = (folder) => {
  const { status } = npm(
    [
      'install',
      '--no-save',
      '--ignore-scripts',
      '--no-audit',
      '--no-fund',
      '--loglevel=error',
      '--no-package-lock',
      `@sparticuz/chromium@${VERSION}`,
    ],
    { cwd: folder },
  );
  if (status !== 0)
    throw new Error(
      'npm could not fetch @sparticuz/chromium. Install Chrome or Chromium (Debian: apt-get install chromium), or set CHROME_PATH.',
    );
  const packed = (name) => brotliDecompressSync(readFileSync(join(folder, 'node_modules/@sparticuz/chromium/bin', name)));
  writeFileSync(join(folder, 'chromium'), packed('chromium.br'), { mode: 0o755 });
  for (const name of ['al2023.tar.br', 'swiftshader.tar.br', 'fonts.tar.br']) {
    const { status: code, stderr } = spawnSync('tar', ['xf', '-', '-C', folder], { input: packed(name) });
    if (code !== 0) throw new Error(`Could not unpack ${name}: ${stderr}`);
  }
  rmSync(join(folder, 'node_modules'), { recursive: true });
  writeFileSync(
    join(folder, 'handrail-fonts.conf'),
    `<fontconfig><dir>${join(cache, 'fonts')}</dir><cachedir>${join(cache, 'font-cache')}</cachedir></fontconfig>`,
  );
};

/** Finds a browser or fetches one, and returns its path. Throws with advice when it can do neither. */
export const ensureBrowser = () => {
  const present = browserPath();
  if (present) {
    if (!existsSync(present)) throw new Error(`CHROME_PATH names ${present}, which does not exist.`);
    return present;
  }
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error('No Chrome, Chromium or Edge found. Install one, or set CHROME_PATH to its program file.');
  }
  console.log('No Chrome or Chromium here: fetching one from npm (67 MB) into node_modules/.cache ...');
  const partial = `${cache}.${process.pid}.partial`;
  mkdirSync(partial, { recursive: true });
  try {
    writeFileSync(join(partial, 'package.json'), '{ "private": true }');
    unpackInto(partial);
    rmSync(cache, { recursive: true, force: true });
    renameSync(partial, cache);
  } finally {
    rmSync(partial, { recursive: true, force: true });
  }
  return (known = fetched);
};

/** Options for a Playwright or Puppeteer launcher: program, arguments, environment. */
export const launchOptions = () => {
  const executablePath = browserPath();
  if (!executablePath) throw new Error('No browser found. Run "npm test" at the top of the repository, or set CHROME_PATH.');
  const args = ['--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--disable-quic'];
  if (process.platform === 'linux') args.push('--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage');
  if (executablePath !== fetched) return { executablePath, args };
  const libraries = [join(cache, 'lib'), process.env.LD_LIBRARY_PATH].filter(Boolean).join(delimiter);
  // A machine without a browser may have no fonts either; the package brings one.
  const fonts = existsSync('/etc/fonts/fonts.conf') ? {} : { FONTCONFIG_FILE: join(cache, 'handrail-fonts.conf') };
  return { executablePath, args, env: { ...process.env, LD_LIBRARY_PATH: libraries, ...fonts } };
};
