import { describe, expect, it } from 'vitest';
import { paged } from './pages.js';

describe('paged', () => {
  const list = () => {
    const asked: (number | undefined)[] = [];
    const pages = [[1, 2], [3], []] as const;
    return {
      asked,
      list: paged<number, number>(async (cursor) => {
        asked.push(cursor);
        const page = cursor ?? 0;
        return { items: pages[page]!, next: page + 1 < pages.length ? page + 1 : undefined };
      }),
    };
  };

  it('walks all items of all pages', async () => {
    const { list: numbers, asked } = list();
    const found: number[] = [];
    for await (const number of numbers) found.push(number);
    expect([found, asked]).toEqual([
      [1, 2, 3],
      [undefined, 1, 2],
    ]);
  });

  it('walks pages', async () => {
    const found: (readonly number[])[] = [];
    for await (const page of list().list.pages()) found.push(page);
    expect(found).toEqual([[1, 2], [3], []]);
  });

  it.each([
    [0, [], 0],
    [1, [1], 1],
    [2, [1, 2], 1],
    [9, [1, 2, 3], 3],
  ])('asks for no page beyond %i items', async (limit, items, pages) => {
    const { list: numbers, asked } = list();
    expect(await numbers.toArray({ limit })).toEqual(items);
    expect(asked).toHaveLength(pages);
  });

  it('asks for nothing before it is walked', () => expect(list().asked).toEqual([]));
});
