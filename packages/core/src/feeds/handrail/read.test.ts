import { makeTown } from '@handrail/fixtures';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeMeetings } from '../../../bench/make-meetings.js';
import { oneMeeting } from '../../../bench/one-meeting.js';
import type { Meeting } from '../../model/meeting.js';
import { meetingSchema } from '../../schema/index.js';
import { readMeetingGuide } from '../index.js';
import { readHandrail } from './index.js';

const FEED = { feed: 'meetings.json' };
const file = (...meetings: unknown[]) => ({ handrail: 1, meetings });
const written = (meetings: readonly Meeting[]): unknown => JSON.parse(JSON.stringify(file(...meetings)));
const withoutSource = (meetings: readonly Meeting[]) => meetings.map((meeting) => ({ ...meeting, source: 0 }));
const findingsOf = (change: object) =>
  readHandrail(file({ ...oneMeeting(), ...change }), FEED).findings.map(({ code, field }) => `${code} ${field}`);

describe('readHandrail', () => {
  it.each([
    ['a town', readMeetingGuide(makeTown({ seed: 4, count: 500 }), { ...FEED, timeZone: 'America/New_York' }).meetings],
    ['meetings with schedules beyond weekly', makeMeetings(2_000)],
  ])('gives back %s as it was written', (_, meetings) => {
    const { meetings: read, findings } = readHandrail(written(meetings), FEED);
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(withoutSource(read)).toEqual(withoutSource(meetings));
  });

  it('gives back weeks, ends, dates and pauses', () => {
    const meeting = oneMeeting({
      slots: [{ day: 1, startMin: 1140, durationMin: 60, weeks: [1, -1], from: '2026-01-01', until: '2026-12-31' }],
      dates: [{ date: '2026-03-10', startMin: 600 }],
      pauses: [{ from: '2026-03-09', until: '2026-03-09' }, { from: '2026-06-01' }],
      place: { isApproximate: false, regions: ['Coast'], position: { latitude: 44.5, longitude: -68.2 } },
      conference: { url: 'https://zoom.us/j/5550100', provider: 'Zoom' },
      extras: { train: 'Line 2' },
    });
    expect(withoutSource(readHandrail(written([meeting]), FEED).meetings)).toEqual(withoutSource([meeting]));
  });

  it.each([[null], [{}], [{ handrail: 2, meetings: [] }], [{ handrail: 1, meetings: {} }], ['x'], [[]]])(
    'reports %j as no file of ours',
    (input) => {
      expect(readHandrail(input, FEED)).toMatchObject({ rows: 0, findings: [{ code: 'feed-shape' }] });
    },
  );

  it.each([
    ['a day', { slots: [{ day: 7, startMin: 0 }] }, 'day-invalid slots.day'],
    ['a start', { slots: [{ day: 1, startMin: 1440 }] }, 'time-invalid slots.startMin'],
    ['a length', { slots: [{ day: 1, startMin: 1, durationMin: 0 }] }, 'duration-invalid slots.durationMin'],
    ['weeks', { slots: [{ day: 1, startMin: 1, weeks: [9] }] }, 'date-invalid slots.weeks'],
    ['a date', { dates: [{ date: '2026-02-30', startMin: 1 }] }, 'date-invalid dates.date'],
    ['a pause', { pauses: [{ from: 'soon' }] }, 'date-invalid pauses.from'],
    ['slots', { slots: 'Monday' }, 'text-invalid slots'],
    ['an attendance', { attendance: 'maybe' }, 'attendance-invalid attendance'],
    ['a link', { conference: { url: 'javascript:alert(1)' } }, 'url-unsafe conference.url'],
    ['a position', { place: { position: { latitude: 'x', longitude: 1 } } }, 'position-invalid place.position'],
    [
      'a contribution',
      { contributions: [{ service: 'other', handle: 'a', url: 'https://example.org' }] },
      'contribution-invalid contributions.service',
    ],
  ])('reports %s that cannot be', (_, change, finding) => {
    expect(findingsOf(change)).toContain(finding);
  });

  it('does not hold every week what it cannot read', () => {
    expect(readHandrail(file({ ...oneMeeting(), slots: [{ day: 1, startMin: 1140, weeks: ['first'] }] }), FEED).meetings[0]?.slots).toEqual(
      [],
    );
  });

  it('cleans texts, for a file may come from anywhere', () => {
    const { meetings } = readHandrail(file({ ...oneMeeting(), name: '<b>One\u202e</b><script>x</script>', notes: 'a\u0000&amp;b' }), FEED);
    expect(meetings[0]).toMatchObject({ name: 'One', notes: 'a&b' });
  });

  it('accounts for every row of anything, and keeps the promises of the model', () => {
    const whole = JSON.parse(JSON.stringify(makeMeetings(40, 9))) as object[];
    const leaf = fc.oneof(
      fc.string(),
      fc.integer(),
      fc.constant(null),
      fc.boolean(),
      fc.constant([]),
      fc.constant({}),
      fc.constant(['x', {}]),
    );
    const changed = fc
      .tuple(fc.constantFrom(...whole), fc.dictionary(fc.constantFrom(...new Set(whole.flatMap((row) => Object.keys(row)))), leaf))
      .map(([row, change]) => ({ ...row, ...change }));
    fc.assert(
      fc.property(fc.array(fc.oneof(changed, leaf)), (rows) => {
        const reading = readHandrail(file(...rows), FEED);
        expect(reading.accepted + reading.reported).toBe(rows.length);
        for (const meeting of reading.meetings) expect(meetingSchema.safeParse(meeting).error).toBeUndefined();
      }),
      { numRuns: 300 },
    );
  });
});
