import { expect } from '@open-wc/testing';
import { amityGroups } from '../../test/amity-groups.mjs';
import { readGroupDocument, readGroups } from './group-document.js';

const JUNK: readonly unknown[] = [
  null,
  0,
  -1,
  NaN,
  '',
  ' ',
  'x'.repeat(9_000),
  '\u202eabc',
  {},
  [],
  [null],
  [[]],
  [{}],
  [{ role: {} }],
  true,
  'javascript:alert(1)',
];

describe('readGroups', () => {
  const [sound] = amityGroups(0).groups;

  it('reads what is sound without a finding', () => {
    const { groups, sessions } = amityGroups(0);
    const reading = readGroups(groups, sessions);
    expect([reading.findings, reading.accepted, reading.reported]).to.deep.equal([[], groups.length, 0]);
  });

  it('makes a group of each row or reports it, whatever stands in a field', () => {
    for (const field of Object.keys(sound ?? {})) {
      const rows = JUNK.map((value) => ({ ...sound, [field]: value }));
      const { groups, accepted, reported, findings } = readGroups([...rows, ...JUNK]);
      expect(accepted + reported, field).to.equal(rows.length + JUNK.length);
      expect(groups.length, field).to.equal(accepted);
      expect(new Set(groups.map(({ id }) => id)).size, field).to.equal(accepted);
      const lost = new Set(findings.filter(({ field: where, severity }) => where === '' && severity === 'error').map(({ row }) => row));
      expect(lost.size, field).to.equal(reported);
      const links = groups.flatMap(({ contacts }) => contacts.flatMap(({ url }) => url ?? []));
      expect(links.filter((url) => !/^https?:/.test(url))).to.deep.equal([]);
    }
  });

  it('takes each occurrence that has a meeting and a start', () => {
    const session = { meetingId: 'walk', startsAt: '2026-11-24T18:00:00Z', endsAt: '2026-11-24T19:00:00Z', state: 'cancelled' };
    const { sessions, findings } = readGroups(
      [],
      [
        session,
        { ...session, endsAt: 'later', state: 'scheduled' },
        { ...session, startsAt: 'soon' },
        { ...session, state: 'ended' },
        null,
      ],
    );
    const start = Date.parse(session.startsAt);
    expect(sessions).to.deep.equal([
      { meetingId: 'walk', start, end: start + 3_600_000, isCancelled: true },
      { meetingId: 'walk', start, isCancelled: false },
    ]);
    expect(findings.map(({ code, row }) => [code, row])).to.deep.equal([['session-invalid', 2]]);
  });

  it('knows a document of groups from anything else', () => {
    for (const data of [null, 'text', 7, {}, { groups: 'none' }, { meetings: [] }, [{ slug: 'a', day: 1 }]])
      expect(readGroupDocument(data)).to.equal(undefined);
    for (const data of [[], { groups: [] }, [{ name: 'A', kind: 'family' }]]) expect(readGroupDocument(data)).not.to.equal(undefined);
  });
});
