import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

// The guide to the client names a test for each fault that others had: they are where it says.

const root = join(import.meta.dirname, '../../..');
const guide = readFileSync(join(import.meta.dirname, '../stories/api-client.mdx'), 'utf8');
const rows = [...guide.matchAll(/^\| (?!-|what was seen)(.*?)\s*\| `([^`]+\.test\.(?:ts|mjs))`: `([^`]+)`\s*\|$/gm)];

describe('the table of what other clients taught us', () => {
  it('has all of its rows', () => expect(rows.length).toBeGreaterThanOrEqual(30));

  for (const [, seen, path, name] of rows) {
    it(`names a test that is there: ${seen}`, () => expect(readFileSync(join(root, path!), 'utf8').includes(name!)).toBe(true));
  }
});
