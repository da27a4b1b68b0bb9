import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { GROUP_FILTERS, findGroups } from './index.js';
import type { Group, GroupQuery } from './index.js';
import { groupSchema } from './schema.js';

const group = (id: string, change: object = {}): Group =>
  groupSchema.parse({
    id,
    version: 1,
    status: 'active',
    name: id,
    kind: 'mutual-aid',
    pathways: [],
    audienceTags: [],
    languages: [],
    formats: [],
    access: 'open',
    contacts: [],
    medicationFriendly: 'unstated',
    mentorship: 'none',
    meetingIds: ['m'],
    forumSpaceIds: [],
    ...change,
  });
const GROUPS: readonly Group[] = [
  group('walk', { name: 'Zeppelin Walkers', kind: 'hobby-fitness', languages: ['en'], formats: ['walking'] }),
  group('evening', {
    name: 'Évening Women’s Circle',
    audienceTags: ['women', 'newcomers'],
    languages: ['en', 'pt-BR'],
    pathways: ['secular'],
  }),
  group('family', { name: 'Kitchen Table', kind: 'family', audienceTags: ['women'], languages: ['pt'], access: 'closed' }),
  group('nagoya', {
    name: '名古屋の集い',
    kind: 'secular',
    pathways: ['medication-supported'],
    medicationFriendly: 'stated-yes',
    languages: ['ja'],
  }),
  group('resting', { name: 'A Resting Group', status: 'dormant' }),
];
const ids = (query: GroupQuery): string =>
  findGroups(GROUPS, query)
    .groups.map(({ id }) => id)
    .join(' ');

describe('findGroups', () => {
  it('gives every active group, by name as people read it', () => {
    expect(ids({})).toBe('evening family walk nagoya');
    expect(findGroups(GROUPS, {}, { statuses: ['dormant', 'active'] }).groups[0]?.id).toBe('resting');
    const same = [group('b', { name: 'same' }), group('a', { name: 'Same' })];
    expect(findGroups(same, {}).groups.map(({ id }) => id)).toEqual(['a', 'b']);
  });

  it.each([
    [{ kinds: ['family', 'secular'] }, 'family nagoya'],
    [{ pathways: ['secular'] }, 'evening'],
    [{ audienceTags: ['women'] }, 'evening family'],
    [{ audienceTags: ['women', 'newcomers'] }, 'evening'],
    [{ languages: ['pt'] }, 'evening family'],
    [{ languages: ['PT-br'] }, 'evening'],
    [{ languages: ['p'] }, ''],
    [{ access: ['closed'] }, 'family'],
    [{ formats: ['walking'] }, 'walk'],
    [{ medicationFriendly: true }, 'nagoya'],
    [{ medicationFriendly: false }, 'evening family walk nagoya'],
    [{ text: 'even' }, 'evening'],
    [{ text: 'womens circle' }, 'evening'],
    [{ text: 'CIRCLE évening' }, 'evening'],
    [{ text: 'ircle' }, ''],
    [{ text: '古屋' }, 'nagoya'],
    [{ text: 'medication' }, 'nagoya'],
    [{ text: ' ! ' }, 'evening family walk nagoya'],
    [{ text: 'kitchen', languages: ['pt'], audienceTags: ['women'] }, 'family'],
  ] as const)('finds with %j', (query, expected) => expect(ids(query)).toBe(expected));

  it('finds codes by their names in the language of the visitor', () => {
    const namesOf = (code: string): string | undefined => (code === 'hobby-fitness' ? 'Sport und Hobby' : undefined);
    expect(findGroups(GROUPS, { text: 'sport' }, { namesOf }).groups.map(({ id }) => id)).toEqual(['walk']);
    expect(ids({ text: 'sport' })).toBe('');
  });

  it('counts what each choice would leave, in alphabetical order', () => {
    const { facets } = findGroups(GROUPS, { languages: ['pt'] });
    expect([...facets.languages]).toEqual([
      ['en', 2],
      ['ja', 1],
      ['pt', 2],
      ['pt-br', 1],
    ]);
    expect([...facets.kinds]).toEqual([
      ['family', 1],
      ['mutual-aid', 1],
    ]);
    expect([...facets.audienceTags]).toEqual([
      ['newcomers', 1],
      ['women', 2],
    ]);
  });

  it('keeps a choice that leaves nothing, so that it can be taken back', () =>
    expect([...findGroups(GROUPS, { kinds: ['alumni'] }).facets.kinds]).toContainEqual(['alumni', 0]));

  it('says what to drop when nothing matches, most first', () => {
    expect(findGroups(GROUPS, { kinds: ['family'], languages: ['en'] }).relaxations).toEqual([
      { drop: 'kinds', total: 2 },
      { drop: 'languages', total: 1 },
    ]);
    expect(findGroups(GROUPS, { audienceTags: ['women', 'men'], text: 'evening' }).relaxations).toEqual([
      { drop: 'audienceTags', value: 'men', total: 1 },
    ]);
    expect(findGroups(GROUPS, { text: 'nowhere', access: ['closed'] }).relaxations).toEqual([{ drop: 'text', total: 1 }]);
    expect(findGroups(GROUPS, { text: 'nowhere', access: ['referral'] }).relaxations).toEqual([]);
    expect(findGroups(GROUPS, { access: ['closed'] }).relaxations).toEqual([]);
  });

  it('tells by its counts and relaxations what a query with that choice really finds', () => {
    const some = <T>(...values: T[]) => fc.subarray(values);
    const anyGroup = fc
      .record({
        kind: fc.constantFrom('family', 'alumni'),
        pathways: some('secular', 'faith'),
        audienceTags: some('women', 'men', 'newcomers'),
        languages: some('en', 'pt', 'pt-BR'),
        formats: some('speaker'),
        access: fc.constantFrom('open', 'closed'),
        medicationFriendly: fc.constantFrom('stated-yes', 'unstated'),
        name: fc.constantFrom('Noon', 'Night', 'Nightingale'),
      })
      .map((change) => group('g', change));
    const query = fc.record(
      {
        kinds: some('family', 'alumni'),
        pathways: some('secular', 'faith'),
        audienceTags: some('women', 'men', 'newcomers'),
        languages: some('en', 'pt', 'pt-br'),
        access: some('open', 'closed'),
        medicationFriendly: fc.boolean(),
        text: fc.constantFrom('night', 'noon', ''),
      },
      { requiredKeys: [] },
    ) as fc.Arbitrary<GroupQuery>;
    fc.assert(
      fc.property(fc.array(anyGroup, { maxLength: 8 }), query, (groups, asked) => {
        const total = (changed: object): number => findGroups(groups, { ...asked, ...changed }).groups.length;
        const { facets, relaxations } = findGroups(groups, asked);
        for (const filter of GROUP_FILTERS)
          for (const [code, count] of facets[filter]) {
            const alone =
              filter === 'medicationFriendly' ? true : filter === 'audienceTags' ? [...(asked.audienceTags ?? []), code] : [code];
            expect([filter, code, count]).toEqual([filter, code, total({ [filter]: alone })]);
          }
        for (const { drop, value, total: left } of relaxations) {
          const rest = value === undefined ? undefined : asked.audienceTags?.filter((tag) => tag !== value);
          expect(left).toBe(total({ [drop]: rest }));
          expect(left).toBeGreaterThan(0);
        }
      }),
    );
  });
});
