import { rowsLike } from './changed.js';

/**
 * A row of a Meeting Guide list, as the WordPress plugin 12 Step Meeting List sends it.
 *
 * @see https://github.com/code4recovery/spec
 */
export const meetingGuideRow = /* @__PURE__ */ rowsLike({
  id: 101,
  slug: 'harbour-light',
  name: 'Harbour Light',
  day: 1,
  time: '19:00',
  end_time: '20:00',
  timezone: 'America/New_York',
  formatted_address: '12 Lantern Street, Port Amity, ME 04600, USA',
  region: 'Harbour',
  location: 'Pier House',
  latitude: 44.5,
  longitude: -68.2,
  attendance_option: 'in_person',
  types: ['O', 'D'],
  updated: '2026-01-02 15:04:05',
  // The sign-in name of an editor, which the plugin publishes and no client may show.
  author: 'editor-one',
});

/** A Meeting Guide list of three meetings: in person, online, and one of both. */
export const meetingGuideList = () => [
  meetingGuideRow(),
  meetingGuideRow({
    id: 102,
    slug: 'early-birds',
    name: 'Early Birds',
    day: 2,
    time: '07:00',
    end_time: '08:00',
    attendance_option: 'online',
    formatted_address: 'Port Amity, ME, USA',
    location: undefined,
    conference_url: 'https://meet.example.org/early-birds',
  }),
  meetingGuideRow({
    id: 103,
    slug: 'lantern-hybrid',
    name: 'Lantern Street Hybrid',
    day: 6,
    attendance_option: 'hybrid',
    conference_phone: '+1-207-555-0100',
  }),
];
