/** What was seen in another client of these back ends, and the test that keeps ours from it. */
export interface Lesson {
  readonly seen: string;
  /** Path of the test in the repository. */
  readonly path: string;
  readonly test: string;
}

/** A client or a group of them, and what it taught us. */
export interface Lessons {
  readonly about: string;
  readonly lessons: readonly Lesson[];
}

const lesson = (seen: string, path: string, test: string): Lesson => ({ seen, path, test });

export const LESSONS: readonly Lessons[] = [
  {
    about: 'bmlt-query-client 1.4.2',
    lessons: [
      lesson(
        "A search for today's meetings asks for the day before, from Monday to Saturday",
        'packages/api-client/src/bmlt/known-defects.test.ts',
        'asks for the very day, and not for the one before (day %i)',
      ),
      lesson(
        'Two calls of the query builder end in a `TypeError`, for the answer has another shape when formats come with it',
        'packages/api-client/src/bmlt/known-defects.test.ts',
        'reads an answer with formats whichever call was made',
      ),
      lesson(
        'An empty answer written as an object ends in a `TypeError`',
        'packages/api-client/src/bmlt/known-defects.test.ts',
        'takes {} for an empty list',
      ),
      lesson(
        'Fields that were not asked for come as `NaN`',
        'packages/api-client/src/bmlt/known-defects.test.ts',
        'invents no values for fields that were not asked for',
      ),
      lesson(
        'Empty coordinates come as `NaN`',
        'packages/api-client/src/bmlt/known-defects.test.ts',
        'invents no position of empty coordinates',
      ),
      lesson(
        'The time limit ends with the headers: a slow body took 1.5 s of 0.5 s',
        'packages/api-client/src/bmlt/known-defects.test.ts',
        'stops waiting in the middle of a body',
      ),
      lesson(
        'A busy server (503) is asked once, whatever `Retry-After` says',
        'packages/api-client/src/bmlt/known-defects.test.ts',
        'tries again when the server is busy, after the pause that it asks for',
      ),
      lesson(
        'What the server says about a refused request is lost',
        'packages/api-client/src/bmlt/known-defects.test.ts',
        'keeps what the server says about a request',
      ),
      lesson(
        'A call cannot be given up, equal calls are sent side by side, and no answer is kept',
        'packages/api-client/src/bmlt/known-defects.test.ts',
        'can be given up, shares equal requests, and keeps answers',
      ),
      lesson(
        '"The nearest ten, however far" cannot be asked for',
        'packages/api-client/src/bmlt/known-defects.test.ts',
        'finds the nearest, however far',
      ),
      lesson(
        'An address that nobody knows is asked for four times, 7 s in all, and looked for in one country',
        'packages/api-client/src/bmlt/known-defects.test.ts',
        'asks nobody else where an address is, and says when the server cannot tell',
      ),
      lesson(
        'Types of changes and of field values name fields that do not come',
        'packages/api-client/src/bmlt/known-defects.test.ts',
        'has the types that come',
      ),
      lesson(
        'A header of its own, which may cost each request of a page a preflight (read in the code, not run)',
        'packages/api-client/test/browser-origins.test.mjs',
        'asks a feed on another origin without a preflight, and tells it nothing about the visitor',
      ),
      lesson('Types of a release did not fit its code', 'tooling/packages/packages.test.mjs', 'has types that every resolver finds'),
      lesson('Needs Node 22, and comes as one file', 'tooling/packages/packages.test.mjs', 'does its work in Node, against a real server'),
    ],
  },
  {
    about: 'bmlt-server-client 2.0.5',
    lessons: [
      lesson('Cannot be imported as a module in Node', 'tooling/packages/packages.test.mjs', 'can be imported in Node, without a browser'),
      lesson(
        'A zone typed as text is `null`',
        'packages/api-client/src/bmlt-admin/meetings.test.ts',
        'have null where the wire has null, and nothing invented',
      ),
      lesson(
        'Custom fields typed as an object are a list when there are none',
        'packages/api-client/src/bmlt-admin/meetings.test.ts',
        'have lists and names where PHP writes the one for the other',
      ),
      lesson(
        'Every failure reads "Response returned an error code"; what is wrong by field must be fetched from the response',
        'packages/api-client/src/bmlt-admin/records.test.ts',
        'tells what is wrong by field, in types too',
      ),
      lesson('No retry', 'packages/api-client/src/bmlt-admin/records.test.ts', 'sends PUT and DELETE again, which do the same twice'),
      lesson('No time limit', 'packages/api-client/test/faults.test.ts', 'a body that stops'),
      lesson(
        'Tokens end without being renewed',
        'packages/api-client/src/bmlt-admin/signing-in.test.ts',
        'is renewed in the second half of its life, once for requests that come together',
      ),
    ],
  },
  {
    about: 'Around Meeting Guide and Central Query',
    lessons: [
      lesson(
        'Central Query, asked for 25 to 167 hours, leaves out the days in the middle',
        'packages/api-client/src/central-query/central-query.test.ts',
        'never asks for a span whose middle the server loses',
      ),
      lesson(
        'Central Query, asked without hours, answers one',
        'packages/api-client/src/central-query/central-query.test.ts',
        'asks for a week of exactly 168 hours, and for what has no hours',
      ),
      lesson(
        'The next start that Central Query tells is an hour off over a change of clocks (read in the code, worked out in the test)',
        'packages/core/src/feeds/central-query/answer-row.test.ts',
        'keeps the hour over a change of clocks when it is told when the answer was given',
      ),
      lesson('A finder shows an outage as "no meetings"', 'packages/api-client/test/faults.test.ts', 'an answer that is none'),
      lesson('A finder takes the start of a meeting for its end', 'packages/core/src/feeds/meeting-guide/read.test.ts', 'after the start'),
      lesson(
        'A finder shows nothing when one of its sources is down',
        'packages/api-client/src/federation/federate.test.ts',
        'shows the others when one source cannot be had, and says which',
      ),
      lesson(
        'The WordPress plugin answers only the first of several parts of the day, and files know no filters',
        'packages/api-client/src/meeting-guide/meeting-guide.test.ts',
        'does not pretend that a file knows filters',
      ),
      lesson(
        'The WordPress plugin tells the sign-in names of editors',
        'packages/api-client/src/testing/consumer.test.ts',
        'is read without a finding',
      ),
    ],
  },
];
