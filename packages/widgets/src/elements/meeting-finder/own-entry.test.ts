import { describe, expect, it } from 'vitest';
import { ownEntry } from './own-entry.js';

describe('ownEntry', () => {
  const names = { O: 'Open', constructor: 'Builders' };

  it('finds what the record has', () => {
    expect(ownEntry(names, 'O')).toBe('Open');
    expect(ownEntry(names, 'constructor')).toBe('Builders');
  });

  it.each(['constructor', '__proto__', 'toString', 'hasOwnProperty', 'X'])(
    'finds nothing under "%s" where the record has nothing',
    (key) => {
      expect(ownEntry({ O: 'Open' }, key)).toBeUndefined();
      expect(ownEntry(undefined, key)).toBeUndefined();
    },
  );
});
