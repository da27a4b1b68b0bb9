import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { after } from 'node:test';

/** The built command. */
export const bin = fileURLToPath(new URL('../dist/bin.js', import.meta.url));

/**
 * Runs the command as a process of its own.
 *
 * @param {readonly string[]} args
 * @param {{ input?: string | Buffer, env?: Record<string, string> }} [options] `input` is given on stdin.
 * @returns {Promise<{ code: number | null, stdout: string, stderr: string }>}
 */
export const handrail = (args, { input = '', env = {} } = {}) =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [bin, ...args], { env: { ...process.env, ...env } });
    const texts = { stdout: '', stderr: '' };
    for (const name of ['stdout', 'stderr']) child[name].setEncoding('utf8').on('data', (text) => (texts[name] += text));
    child.on('error', reject).on('close', (code) => resolve({ code, ...texts }));
    child.stdin.on('error', () => {}).end(input);
  });

/** A folder for the files of one test file; `write` makes one and tells its path. */
export const makeFolder = () => {
  const folder = mkdtempSync(join(tmpdir(), 'handrail-cli-'));
  after(() => rmSync(folder, { recursive: true, force: true }));
  const pathOf = (name) => join(folder, name);
  const write = (name, content) => {
    const isRaw = typeof content === 'string' || Buffer.isBuffer(content);
    writeFileSync(pathOf(name), isRaw ? content : JSON.stringify(content));
    return pathOf(name);
  };
  return { folder, pathOf, write };
};

/** A row that nothing is wrong with. */
export const goodRow = {
  name: 'Harbour Light',
  slug: 'harbour-light',
  day: 1,
  time: '19:00',
  end_time: '20:00',
  timezone: 'America/New_York',
  types: ['O', 'D'],
  location: 'Pier House',
  formatted_address: '1 Lantern Street, Port Amity, ME 04000, USA',
  region: 'Harbour Area',
};
