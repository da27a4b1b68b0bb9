import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const here = (path: string): string => new URL(path, import.meta.url).pathname;
const elements = readdirSync(here('.')).filter((name) => name.endsWith('.ts') && !name.startsWith('all.'));

describe('the entry that registers all elements', () => {
  it('registers each that has an entry of its own, by the same tag and class', () => {
    const all = readFileSync(here('all.ts'), 'utf8');
    const registrations = elements.map((name) => /^define\(.*\);$/m.exec(readFileSync(here(name), 'utf8'))?.[0] ?? name);
    expect(registrations.filter((line) => !all.includes(line))).toEqual([]);
  });

  it('leaves no element without an entry in the package', () => {
    // The file's shape is npm's.
    const { exports } = JSON.parse(readFileSync(here('../../package.json'), 'utf8')) as { exports: Record<string, unknown> };
    expect(elements.filter((name) => !(`./define/${name.replace(/\.ts$/, '')}` in exports))).toEqual([]);
  });
});
