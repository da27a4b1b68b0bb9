import { describe, expect, it } from 'vitest';
import type { Celebration, Wish } from './index.js';
import { celebrationSchema } from './schema.js';

const WISH: Wish = { memberId: 'friend', from: 'Kim', kind: 'me-too' };
const CELEBRATION: Celebration = {
  id: 'one',
  version: 1,
  memberId: 'member',
  achievementId: 'mine',
  audience: 'circle',
  mode: 'announce',
  closesOn: '2026-03-08',
  wishes: [],
  state: 'draft',
};

describe('celebrationSchema', () => {
  it('accepts a celebration', () => expect(celebrationSchema.parse(CELEBRATION)).toEqual(CELEBRATION));

  it.each([
    [{ audience: 'group:a b' }, 'audience'],
    [{ audience: 'self' }, 'audience'],
    [{ mode: 'at-meeting' }, 'occurrence'],
    [{ occurrence: { meetingId: 'm', date: '2026-03-02' } }, 'occurrence'],
    [{ mode: 'at-meeting', occurrence: { meetingId: 'm', date: '2026-03-09' } }, 'closesOn'],
    [{ presenterId: 'member' }, 'presenterId'],
    [{ closesOn: '2026-02-30' }, 'closesOn'],
    [{ wishes: [WISH] }, 'wishes'],
    [{ state: 'held', wishes: [WISH, WISH] }, 'wishes'],
    [{ state: 'held', wishes: [{ ...WISH, memberId: 'member' }] }, 'wishes'],
    [{ state: 'held', wishes: [{ ...WISH, text: 'x'.repeat(281) }] }, 'wishes'],
    [{ version: 0 }, 'version'],
  ])('names the field of %j', (change, field) => {
    const { success, error } = celebrationSchema.safeParse({ ...CELEBRATION, ...change });
    expect([success, error?.issues[0]?.path[0]]).toEqual([false, field]);
  });
});
