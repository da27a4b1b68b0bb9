import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { send, sendJson } from '../../test/answers.js';
import { FeedServer } from '../../test/feed-server.js';
import { createClient } from '../index.js';
import { googleSheet, sheetAddress } from './index.js';

const server = new FeedServer();
beforeAll(() => server.start());
afterAll(() => server.stop());
const client = createClient({ retries: 0 });
const ID = '1AbCdEfGhIjKlMnOpQrStUvWxYz012345';

describe('sheetAddress', () => {
  it.each([
    [{ sheet: ID }, 'csv', `https://docs.google.com/spreadsheets/d/${ID}/gviz/tq?tqx=out:csv`],
    [
      { sheet: `https://docs.google.com/spreadsheets/d/${ID}/edit?gid=7#gid=7` },
      'csv',
      `https://docs.google.com/spreadsheets/d/${ID}/gviz/tq?tqx=out:csv&gid=7`,
    ],
    [
      { sheet: 'https://docs.google.com/spreadsheets/d/e/2PACX-abc/pubhtml?gid=3' },
      'csv',
      'https://docs.google.com/spreadsheets/d/e/2PACX-abc/pub?output=csv&single=true&gid=3',
    ],
    [{ sheet: ID, apiKey: 'k' }, 'values', `https://sheets.googleapis.com/v4/spreadsheets/${ID}/values/A1%3AZZ?key=k`],
    [
      { sheet: ID, apiKey: 'k', range: "'Our list'!A1:Z" },
      'values',
      `https://sheets.googleapis.com/v4/spreadsheets/${ID}/values/'Our%20list'!A1%3AZ?key=k`,
    ],
    [
      { sheet: 'https://sheets.googleapis.com/v4/spreadsheets/x/values/y?key=z' },
      'values',
      'https://sheets.googleapis.com/v4/spreadsheets/x/values/y?key=z',
    ],
  ])('makes of %j', (place, form, url) => expect(sheetAddress(place)).toEqual({ url, form }));

  it.each(['our list', 'https://example.org/sheet', ''])('refuses %j', (sheet) =>
    expect(() => sheetAddress({ sheet })).toThrow('unsupported'),
  );
});

describe('googleSheet', () => {
  const lines = [
    ['Name', 'Day', 'Time', 'Address'],
    ['Early Birds', 'Monday', '7:00 AM', '1 Lantern Street, Port Amity, ME 04000, USA'],
  ];

  it('reads lines of the Sheets API, and tells nobody the key', async () => {
    server.answer(sendJson({ range: 'A1:D2', majorDimension: 'ROWS', values: lines }));
    const reading = await googleSheet({ client, sheet: ID, apiKey: 'secret', origin: server.url('') }).load();
    expect(reading.meetings).toMatchObject([{ name: 'Early Birds', slots: [{ day: 1, startMin: 420 }] }]);
    expect(server.requests[0]).toMatchObject({ path: `/v4/spreadsheets/${ID}/values/A1%3AZZ?key=secret` });
    expect(JSON.stringify(reading.meetings)).not.toContain('secret');
  });

  it('reads a sheet that is open to everybody as CSV', async () => {
    server.answer(send(lines.map((cells) => cells.map((cell) => `"${cell}"`).join(',')).join('\r\n'), { 'content-type': 'text/csv' }));
    const { meetings } = await googleSheet({ client, sheet: ID, origin: server.url('') }).load();
    expect(meetings).toMatchObject([{ name: 'Early Birds', place: { address: '1 Lantern Street, Port Amity, ME 04000, USA' } }]);
  });

  it('calls a page that asks to log in a failure', async () => {
    server.answer(send('<!doctype html><title>Sign in</title>', { 'content-type': 'text/html' }));
    expect(await googleSheet({ client, sheet: ID, origin: server.url('') }).load.safe()).toMatchObject({
      ok: false,
      error: { kind: 'decode' },
    });
  });

  it('keeps what Google said', async () => {
    server.answer(sendJson({ error: { code: 403, message: 'The caller does not have permission' } }, {}, 403));
    expect(await googleSheet({ client, sheet: ID, apiKey: 'k', origin: server.url('') }).load.safe()).toMatchObject({
      ok: false,
      error: { status: 403, serverMessage: 'The caller does not have permission' },
    });
  });
});
