import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { send } from '../../test/answers.js';
import { FeedServer } from '../../test/feed-server.js';
import { createClient, type SourceReading } from '../index.js';
import { bmlt, bmltServer } from './index.js';

// Real feeds are not ours to copy. They lie beside a checkout of the project, or where HANDRAIL_FIXTURES says.
const root = process.env['HANDRAIL_FIXTURES'] ?? fileURLToPath(new URL('../../../../../shared/fixtures', import.meta.url));

interface Truth {
  readonly feed: string;
  readonly format: string;
  readonly files: Readonly<Record<string, string>>;
  readonly truth: { readonly rows: number; readonly parseable: number; readonly weekday: Readonly<Record<string, number>> };
}

const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const readText = (path: string): string => readFileSync(`${root}/${path}`, 'utf8');
const truths = existsSync(`${root}/truth`)
  ? readdirSync(`${root}/truth`)
      .map((file) => JSON.parse(readText(`truth/${file}`)) as Truth) // Written beside the feeds, in this shape.
      .filter(({ format }) => format === 'bmlt-json')
  : [];

const server = new FeedServer();
beforeAll(() => server.start());
afterAll(() => server.stop());
const client = createClient({ retries: 0 });
const asJson = (text: string): string => text.replace(/^\/\*\*\/\w+\(|\);\s*$/g, '');

describe('answers of real servers', () => {
  it.runIf(truths.length === 0)('are not tried, for they are not here: set HANDRAIL_FIXTURES to their folder', () => {
    expect(existsSync(`${root}/truth`)).toBe(false);
  });

  it.each(truths.map((truth) => [truth.feed, truth] as const))('%s: every meeting is there, on its day', async (feed, { files, truth }) => {
    const readings: SourceReading[] = [];
    for (const file of Object.keys(files)) {
      const formats = file.includes('yap') ? readText(`feeds/${feed}/formats.json`) : '[]';
      server.answer(send(asJson(readText(`feeds/${feed}/${file}`))), send(formats));
      readings.push(await bmlt({ client, root: server.url('/main_server') }).load());
    }
    const sum = (name: 'rows' | 'accepted'): number => readings.reduce((total, reading) => total + reading[name], 0);
    expect([sum('rows'), sum('accepted')]).toEqual([truth.rows, truth.parseable]);
    const days = readings.flatMap(({ meetings }) => meetings.flatMap(({ slots }) => slots.map(({ day }) => WEEKDAYS[day])));
    const held = Object.entries(truth.weekday).map(([day, count]) => [day, count, days.filter((each) => each === day).length]);
    expect(held.filter(([, count, found]) => count !== found)).toEqual([]);
  });

  it.each(truths.map((truth) => [truth.feed, truth] as const))('%s: tells distances where the server does', async (feed, { files }) => {
    const [file = ''] = Object.keys(files);
    const text = asJson(readText(`feeds/${feed}/${file}`));
    server.answer(send(text), send('[]'));
    const { meetings, distancesKm } = await bmltServer({ client, root: server.url('/main_server') }).searchMeetings();
    const hasDistances = /"distance_in_km":"[\d.]/.test(text);
    expect(distancesKm.size).toBe(hasDistances ? meetings.length : 0);
  });

  const bodies = ['na-yap-fixtures-bmlt', 'na-hudson-bmlt-2x'].filter((feed) => existsSync(`${root}/feeds/${feed}`));
  it.each(bodies)('%s: service bodies have what the server says', async (feed) => {
    const text = readText(`feeds/${feed}/service-bodies.json`);
    server.answer(send(text));
    const { items, findings } = await bmltServer({ client, root: server.url('/main_server') }).serviceBodies();
    const sent = JSON.parse(text) as readonly Readonly<Record<string, string>>[]; // As they were recorded.
    expect(items.map(({ id }) => id)).toEqual(sent.map(({ id }) => id));
    expect(items.filter(({ url }) => url)).toHaveLength(sent.filter(({ url }) => url).length);
    expect(items.every(({ parentId }) => parentId === undefined || items.some(({ id }) => id === parentId))).toBe(true);
    expect(findings).toEqual([]);
  });

  it.runIf(bodies.length > 0)('na-yap-fixtures-bmlt: formats have what the server says', async () => {
    const text = readText('feeds/na-yap-fixtures-bmlt/formats.json');
    server.answer(send(text));
    const { items, findings } = await bmltServer({ client, root: server.url('/main_server') }).formats();
    expect(items).toHaveLength((JSON.parse(text) as readonly unknown[]).length); // A list, as it was recorded.
    expect(items.every(({ key, name, server: uri }) => key && name && uri)).toBe(true);
    expect(findings).toEqual([]);
  });

  it.runIf(existsSync(`${root}/feeds/na-cape-cod-naws`))('na-cape-cod-naws: the dump is read by its own reader', async () => {
    server.answer(send(readText('feeds/na-cape-cod-naws/naws.csv'), { 'content-type': 'text/csv' }));
    const { meetings, rows, accepted } = await bmltServer({ client, root: server.url('/main_server') }).nawsDump(1);
    expect(meetings.length).toBeGreaterThan(10);
    expect(accepted).toBe(meetings.length);
    expect(rows).toBeGreaterThanOrEqual(accepted);
  });
});
