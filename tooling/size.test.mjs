import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { weigh } from './size.mjs';

const budgets = {
  elements: { 'handrail-finder': 600, 'handrail-counter': 200 },
  lazy: { 'meeting-map': 500 },
  otherLazy: 100,
  notInFirstLoad: ['ZodError'],
};

describe('weigh', () => {
  let folder;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'handrail-size-'));
    for (const name of ['chunks', 'elements']) mkdirSync(join(folder, name));
    write('handrail.js', 'var e=(t)=>$lazy(`./elements/${t.slice(9)}-abc123.js`);var l=()=>$lazy("./chunks/again-AAAAAAAA.js");');
    write('chunks/again-AAAAAAAA.js', '1;');
    write(
      'elements/finder-abc123.js',
      'import{a as t}from"../chunks/chunk-AAAAAAAA.js";import"../chunks/chunk-BBBBBBBB.js";var e=()=>$lazy("./chunks/meeting-map-CCCCCCCC.js");',
    );
    write('elements/counter-abc123.js', 'var c=1;');
    write('chunks/chunk-AAAAAAAA.js', 'var a=1;export{a};');
    write('chunks/chunk-BBBBBBBB.js', 'export{a as b}from"./chunk-AAAAAAAA.js";');
    write('chunks/meeting-map-CCCCCCCC.js', 'import{a}from"./chunk-AAAAAAAA.js";import{s}from"./chunk-DDDDDDDD.js";a(s)');
    write('chunks/chunk-DDDDDDDD.js', 'var s=2;export{s};');
  });
  afterEach(() => rmSync(folder, { recursive: true }));
  const write = (path, text) => writeFileSync(join(folder, path), text);

  it('weighs each element with the script, follows static imports, and counts what is shared once', () => {
    const { rows, faults } = weigh(folder, budgets);
    assert.deepEqual(faults, []);
    assert.deepEqual(
      rows.map(({ name, files }) => [name, files]),
      [
        ['handrail.js', 1],
        ['handrail-counter', 2],
        ['handrail-finder', 4],
        ['  meeting-map', 2],
      ],
    );
  });

  it('fails when the first load grows', () => {
    write('chunks/chunk-BBBBBBBB.js', Array.from({ length: 900 }, (_, i) => `var v${i}=${Math.sin(i)};`).join(''));
    assert.match(weigh(folder, budgets).faults.join(), /handrail-finder: \d+ bytes, more than 600/);
  });

  it('fails when a word that belongs elsewhere is in the first load', () => {
    write('chunks/chunk-AAAAAAAA.js', 'class ZodError{}var a=1;export{a};');
    assert.match(weigh(folder, budgets).faults.join(), /"ZodError" is in the first load of handrail-finder/);
  });

  it('fails when the map is loaded at once', () => {
    write('elements/finder-abc123.js', 'import"../chunks/meeting-map-CCCCCCCC.js";import"../chunks/chunk-BBBBBBBB.js"');
    assert.match(weigh(folder, budgets).faults.join(), /No lazy part named "meeting-map"/);
  });

  it('fails when an element has no budget, or a budget no element', () => {
    const { 'handrail-counter': _counter, ...others } = budgets.elements;
    const { faults } = weigh(folder, { ...budgets, elements: { ...others, 'handrail-gone': 1 } });
    assert.deepEqual(faults, ['handrail-counter has no budget.', 'handrail-gone has a budget and no part.']);
  });

  it('fails when a part is left from another build', () => {
    write('elements/counter-def456.js', 'var c=1;');
    assert.deepEqual(weigh(folder, budgets).faults, ['elements/counter-def456.js is loaded by nothing that was followed.']);
  });

  it('fails when a file is loaded by nothing', () => {
    write('chunks/stray-EEEEEEEE.js', '1');
    assert.match(weigh(folder, budgets).faults.join(), /stray/);
  });
});
