import { rowsLike } from './changed.js';

/**
 * An online meeting as Central Query answers it: times are those of the next start, in UTC.
 *
 * @see https://github.com/code4recovery/central-query
 */
export const centralQueryMeeting = /* @__PURE__ */ rowsLike({
  slug: 'harbour-light-1',
  name: 'Harbour Light Online',
  groupID: '000000000000000000000001',
  timezone: 'America/New_York',
  // Monday, 19:00 in New York.
  timeUTC: '2026-01-06T00:00:00.000Z',
  nextEventUTC: '2026-01-06T00:00:00.000Z',
  rtc: '2:00:00',
  duration: 60,
  languages: ['EN'],
  communities: ['W'],
  features: ['CF'],
  formats: ['D'],
  type: ['O'],
  conference_provider: 'Zoom',
  conference_url: 'https://zoom.us/j/5550100',
  groupEmail: 'group@example.org',
});

/** What can be asked for, by whether meetings have hours. */
export const centralQueryFacets = () => {
  const facets = {
    categories: {
      communities: [{ code: 'W', desc: 'Women' }],
      features: [{ code: 'CF', desc: 'Child-friendly' }],
      formats: [{ code: 'D', desc: 'Discussion' }],
      type: [{ code: 'O', desc: 'Open' }],
    },
    languages: [{ English: 'English', alpha2: 'en' }],
  };
  return { scheduled: facets, unscheduled: facets };
};
