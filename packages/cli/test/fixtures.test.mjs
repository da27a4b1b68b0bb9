// Real feeds are not ours to copy. They lie beside a checkout of the project, or where HANDRAIL_FIXTURES says.
import assert from 'node:assert/strict';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { handrail } from './run-handrail.mjs';

const root = process.env.HANDRAIL_FIXTURES ?? fileURLToPath(new URL('../../../../shared/fixtures', import.meta.url));
const folder = join(root, 'feeds');
const files = existsSync(folder) ? readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => /\.[a-z]+$/.test(file)) : [];

describe(
  'handrail check of real feeds',
  { skip: files.length === 0 && 'no real feeds here: set HANDRAIL_FIXTURES to their folder' },
  () => {
    for (const file of files.sort()) {
      it(`accounts for every row of ${file}, or says why it cannot`, async () => {
        const { code, stdout, stderr } = await handrail(['check', join(folder, file), '--json']);
        const { feeds } = JSON.parse(stdout);
        assert.doesNotMatch(stderr, /should not have happened/);
        if (code === 2) {
          assert.ok(feeds[0].problem.message.length > 20);
          return;
        }
        const [{ rows, meetings, unreadable, leftOut, errors }] = feeds;
        assert.equal(meetings + unreadable + leftOut, rows);
        assert.ok(meetings > 0);
        assert.equal(code, errors > 0 ? 1 : 0);
      });
    }
  },
);
