import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { LESSONS } from '../parts/client-lessons.js';

// The guide to the client names a test for each fault that others had: they are where it says.

const root = join(import.meta.dirname, '../../..');

describe.each(LESSONS)('what $about taught us', ({ lessons }) => {
  it.each(lessons)('is held by a test that is there: $seen', ({ path, test }) =>
    expect(readFileSync(join(root, path), 'utf8').includes(test)).toBe(true),
  );
});
