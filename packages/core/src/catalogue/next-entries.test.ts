import { makeTown } from '@handrail/fixtures';
import { expect, it } from 'vitest';
import { readMeetingGuide } from '../feeds/index.js';
import { buildCatalogue, nextEntries } from './index.js';

it.each(['2026-01-12T17:00Z', '2026-03-08T06:59:30Z', '2026-07-04T23:00Z'])('lists what a catalogue lists first, %s', (iso) => {
  const { meetings } = readMeetingGuide(makeTown({ seed: 5, count: 400 }), { feed: 'test', timeZone: 'America/New_York' });
  const context = { now: Date.parse(iso), timeZone: 'Europe/Madrid', soonMin: 90 };
  const page = buildCatalogue(meetings).query({ limit: 1000 }, context);
  expect(nextEntries(meetings, context, 1000)).toEqual({ entries: page.entries, total: page.total });
  expect(nextEntries(meetings, context, 5).entries).toEqual(page.entries.slice(0, 5));
});

it('is empty without meetings', () => {
  expect(nextEntries([], { now: 0, timeZone: 'UTC' }, 5)).toEqual({ entries: [], total: 0 });
});
