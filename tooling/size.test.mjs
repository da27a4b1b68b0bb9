import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { weigh } from './size.mjs';

const budgets = { firstLoad: 500, lazy: { 'meeting-map': 500 }, otherLazy: 100, notInFirstLoad: ['ZodError'] };

describe('weigh', () => {
  let folder;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'handrail-size-'));
    mkdirSync(join(folder, 'chunks'));
    write(
      'handrail.js',
      'import{a as t}from"./chunks/chunk-AAAAAAAA.js";import"./chunks/chunk-BBBBBBBB.js";var e=()=>import("./chunks/meeting-map-CCCCCCCC.js");',
    );
    write('chunks/chunk-AAAAAAAA.js', 'var a=1;export{a};');
    write('chunks/chunk-BBBBBBBB.js', 'export{a as b}from"./chunk-AAAAAAAA.js";');
    write('chunks/meeting-map-CCCCCCCC.js', 'import{a}from"./chunk-AAAAAAAA.js";import{s}from"./chunk-DDDDDDDD.js";a(s)');
    write('chunks/chunk-DDDDDDDD.js', 'var s=2;export{s};');
  });
  afterEach(() => rmSync(folder, { recursive: true }));
  const write = (path, text) => writeFileSync(join(folder, path), text);

  it('follows static imports, and counts what is shared once', () => {
    const { rows, faults } = weigh(folder, budgets);
    assert.deepEqual(faults, []);
    assert.deepEqual(
      rows.map(({ name, files }) => [name, files]),
      [
        ['first load', 3],
        ['meeting-map', 2],
      ],
    );
  });

  it('fails when the first load grows', () => {
    write('chunks/chunk-BBBBBBBB.js', Array.from({ length: 900 }, (_, i) => `var v${i}=${Math.sin(i)};`).join(''));
    assert.match(weigh(folder, budgets).faults.join(), /first load: \d+ bytes, more than 500/);
  });

  it('fails when a word that belongs elsewhere is in the first load', () => {
    write('chunks/chunk-AAAAAAAA.js', 'class ZodError{}var a=1;export{a};');
    assert.match(weigh(folder, budgets).faults.join(), /"ZodError"/);
  });

  it('fails when the map is loaded at once', () => {
    write('handrail.js', 'import"./chunks/meeting-map-CCCCCCCC.js";import"./chunks/chunk-BBBBBBBB.js"');
    assert.match(weigh(folder, budgets).faults.join(), /No lazy part named "meeting-map"/);
  });

  it('fails when a file is loaded by nothing', () => {
    write('chunks/stray-EEEEEEEE.js', '1');
    assert.match(weigh(folder, budgets).faults.join(), /stray/);
  });
});
