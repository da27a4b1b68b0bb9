import { startGradualReading } from '@handrail/core/feeds/gradual-rows';
import { describe, expect, it } from 'vitest';
import { ApiError } from '../http/api-error.js';
import { readGradually } from './read-gradually.js';

const row = { slug: 'early-birds', name: 'Early Birds', day: 1, time: '07:00', formatted_address: '1 Quay Street' };
const start = (rows: readonly object[]) => startGradualReading(rows, { feed: 'test' });
const loadRest = () => import('@handrail/core/feeds/rest-of-readers');
const cannotLoad = () => Promise.reject(new ApiError('network', 'https://example.org'));

describe('readGradually', () => {
  it('asks for nothing while rows are usual', async () => {
    const reader = await readGradually(start([row, { ...row, slug: 'b' }]), cannotLoad);
    expect(reader.finish()).toMatchObject({ accepted: 2, findings: [] });
  });

  it('loads the rest once for a row that needs it, and gives a reader that needs no more', async () => {
    let loads = 0;
    const rows = [row, { ...row, slug: 'b', name: 'Tea &amp; Talk' }, { ...row, slug: 'c', time: '7 pm' }];
    const reader = await readGradually(start(rows), () => ((loads += 1), loadRest()));
    expect(reader.finish().meetings.map(({ name, slots }) => [name, slots[0]?.startMin])).toEqual([
      ['Early Birds', 420],
      ['Tea & Talk', 420],
      ['Early Birds', 1140],
    ]);
    expect(loads).toBe(1);
  });

  it('rejects when a row needs what cannot be loaded, and gives no shorter list', () =>
    expect(readGradually(start([row, { ...row, name: '<b>Birds</b>' }]), cannotLoad)).rejects.toMatchObject({
      kind: 'network',
      retryable: true,
    }));

  it('lets a page breathe between slices', async () => {
    let breaths = 0;
    const rows = Array.from({ length: 450 }, (_, i) => ({ ...row, slug: `m${i}` }));
    await readGradually(start(rows), cannotLoad, async () => void (breaths += 1));
    expect(breaths).toBe(2);
  });
});
