import fc from 'fast-check';
import { expect, it } from 'vitest';
import { detectFormat, readFeed } from './index.js';

const field = fc.constantFrom('name', 'slug', 'day', 'time', 'types', 'id_bigint', 'meeting_name', 'start_time', 'languages', '_id', 'x');
const row = fc.oneof(fc.jsonValue(), fc.dictionary(field, fc.jsonValue()));

it('accounts for every row of any JSON, and the order of rows does not change the format', () => {
  fc.assert(
    fc.property(fc.array(row), (rows) => {
      const { accepted, reported, rows: count, format, findings } = readFeed(rows, { feed: 'test' });
      expect(accepted + reported).toBe(count);
      if (format === undefined) expect(findings).toMatchObject([{ code: 'format-unknown' }]);
      if (format !== 'google-sheets') expect(detectFormat([...rows].reverse())).toBe(format);
    }),
  );
});

it('never throws on text', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
      const { accepted, reported, rows } = readFeed(text, { feed: 'test' });
      expect(accepted + reported).toBe(rows);
    }),
  );
});
