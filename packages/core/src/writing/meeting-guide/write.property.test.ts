import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hostileMeeting, numbered, weeklyMeeting } from '../../../test/any-meeting.js';
import { readMeetingGuide } from '../../feeds/index.js';
import { meetingSchema } from '../../schema/index.js';
import { writeMeetingGuide } from './write.js';

const runs = { seed: 3, numRuns: 600 };
const read = (rows: unknown) => readMeetingGuide(JSON.parse(JSON.stringify(rows)), { feed: 'test' });

describe('writeMeetingGuide', () => {
  it('writes what is read back as the same meetings', () => {
    fc.assert(
      fc.property(fc.array(weeklyMeeting, { maxLength: 5 }).map(numbered), (meetings) => {
        const { rows, findings } = writeMeetingGuide(meetings);
        expect(findings).toEqual([]);
        const reading = read(rows);
        expect(reading.meetings).toEqual(JSON.parse(JSON.stringify(meetings)));
        expect(reading.findings.filter(({ severity }) => severity === 'error')).toEqual([]);
      }),
      runs,
    );
  });

  it('hands on nothing hostile, nobody’s address, and what it wrote once it writes again', () => {
    fc.assert(
      fc.property(fc.array(hostileMeeting, { minLength: 1, maxLength: 3 }), (meetings) => {
        const { rows } = writeMeetingGuide(meetings);
        const json = JSON.stringify(rows);
        expect(json).not.toMatch(
          /<\/?[a-z]|(?:url|website)":"(?!http)|\\u0000|\\u0007|\\ud800|[\u200b\u202e\u2028\u2029\ufeff]|NaN|@example/i,
        );
        const { meetings: found } = read(rows);
        expect(found).toHaveLength(rows.length);
        for (const meeting of found) expect(meetingSchema.parse(meeting)).toEqual(meeting);
        const again = writeMeetingGuide(found);
        expect(read(again.rows).meetings).toEqual(found);
      }),
      runs,
    );
  });
});
