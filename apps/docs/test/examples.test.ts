import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { format } from 'node:util';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

// Every example of the guides is run, and what it prints is what its comments say (`// => …`).

const folder = join(import.meta.dirname, '../examples');
const printed: string[] = [];
beforeEach(() => {
  printed.length = 0;
  vi.spyOn(console, 'log').mockImplementation((...values: unknown[]) => void printed.push(format(...values)));
});
afterEach(() => void vi.restoreAllMocks());

/** What the comments of an example promise, in the order of its lines. */
const promised = (source: string): string[] => [...source.matchAll(/\/\/ => (.*)$/gm)].map(([, text]) => text!.trim());

describe('examples', () => {
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.ts'))) {
    it(`${file} prints what it says`, async () => {
      const expected = promised(readFileSync(join(folder, file), 'utf8'));
      expect(expected.length).toBeGreaterThan(0);
      await import(/* @vite-ignore */ join(folder, file));
      expect(printed).toEqual(expected);
    });
  }
});
