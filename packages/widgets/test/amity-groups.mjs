// Groups in Port Amity, a town that does not exist: what scenarios, stories and page tests of the group elements show.
const ZONE = 'America/Los_Angeles';
const HALL = { name: 'Seamen’s Hall', address: '1 Quay Street, Port Amity, OR 97000, USA', isApproximate: false, regions: ['Port Amity'] };

const TOWN = { isApproximate: true, regions: ['Port Amity'] };

const group = (id, name, kind, change = {}) => ({ id, name, kind, status: 'active', access: 'open', languages: ['en'], ...change });
const contact = (role, host = 'amity.example') => ({ role, email: `${role}@${host}` });
const meeting = (id, name, slots, change = {}) => ({
  id,
  name,
  slots,
  timeZone: ZONE,
  attendance: 'in-person',
  place: HALL,
  types: [],
  ...change,
});
const slot = (day, hour, durationMin = 60, more = {}) => ({ day, startMin: hour * 60, durationMin, ...more });

/** Date and weekday by the clock of Port Amity, some days after an instant. */
const dayAfter = (now, days) => {
  const date = new Intl.DateTimeFormat('en-CA', { timeZone: ZONE }).format(now + days * 86_400_000);
  return { date, weekday: new Date(`${date}T00:00:00Z`).getUTCDay() };
};

export const amityGroups = (now) => {
  const [tomorrow, third] = [dayAfter(now, 1), dayAfter(now, 3)];
  return {
    handrail: 1,
    groups: [
      group('harbour-lights', 'Harbour Lights', 'mutual-aid', {
        fellowship: 'na',
        pathways: ['twelve-step'],
        audienceTags: ['newcomers'],
        languages: ['en', 'es'],
        formats: ['speaker', 'discussion'],
        contacts: [contact('newcomer-contact'), { role: 'intergroup', phone: { number: '503-555-0120', line: 'organisation' } }],
        mentorship: 'sponsor',
        meetingIds: ['harbour-lights-monday'],
      }),
      group('slack-water', 'Slack Water', 'secular', {
        pathways: ['secular', 'medication-supported'],
        medicationFriendly: 'stated-yes',
        audienceTags: ['women'],
        access: 'closed',
        contacts: [contact('host')],
        mentorship: 'peer-buddy',
        meetingIds: ['slack-water-tuesday'],
      }),
      group('still-harbour', 'Still Harbour', 'faith', {
        pathways: ['faith'],
        contacts: [contact('greeter')],
        meetingIds: ['still-harbour'],
      }),
      group('kitchen-table', 'The Kitchen Table', 'peer-led', { contacts: [contact('host')], meetingIds: ['kitchen-table'] }),
      group('lee-shore', 'Lee Shore Families', 'family', {
        pathways: ['family'],
        audienceTags: ['families', 'friends'],
        languages: ['es'],
        contacts: [{ role: 'newcomer-contact', url: 'https://families.example/come', email: 'hello@families.example' }],
        meetingIds: ['lee-shore'],
      }),
      group('quayside-alumni', 'Quayside Alumni', 'alumni', {
        access: 'members',
        contacts: [contact('office')],
        forumSpaceIds: ['quayside'],
      }),
      group('gull-walkers', 'Gull Walkers', 'hobby-fitness', {
        formats: ['walking'],
        contacts: [contact('host')],
        meetingIds: ['gull-walk', 'pier-football'],
      }),
      group('port-choir', 'Port Choir', 'hobby-fitness', {
        formats: ['choir'],
        contacts: [contact('host')],
        meetingIds: ['choir-evening'],
      }),
      group('night-watch', 'Night Watch', 'online-forum', {
        languages: ['en', 'pt-BR'],
        contacts: [{ role: 'moderator', url: 'https://forum.example/night-watch' }],
        forumSpaceIds: ['night-watch'],
      }),
      group('first-steps', 'First Steps Sessions', 'treatment-session', {
        pathways: ['clinical'],
        access: 'referral',
        contacts: [{ role: 'office', phone: { number: '+1 503-555-0121', line: 'organisation' } }],
        meetingIds: ['first-steps'],
      }),
      group('harbour-service', 'Harbour Service Committee', 'service-committee', { access: 'members', meetingIds: ['harbour-service'] }),
      group('resting', 'Resting Group', 'mutual-aid', { status: 'dormant' }),
    ],
    meetings: [
      meeting('harbour-lights-monday', 'Harbour Lights', [slot(1, 19)]),
      meeting('slack-water-tuesday', 'Slack Water', [slot(2, 12)], {
        attendance: 'online',
        place: TOWN,
        conference: { url: 'https://zoom.us/j/5550111', provider: 'Zoom' },
      }),
      meeting('still-harbour', 'Still Harbour', [slot(0, 9)]),
      meeting('kitchen-table', 'The Kitchen Table', [slot(4, 18, 90, { weeks: [1, 3] })]),
      meeting('lee-shore', 'Lee Shore Families', [slot(3, 18)], { attendance: 'hybrid', conference: { url: 'https://zoom.us/j/5550112' } }),
      meeting('gull-walk', 'Walk to the lighthouse', [slot(third.weekday, 10, 120)], {
        notes: 'We meet at the anchor. Bring water.',
        extras: { cost: 'Free', effort: 'Easy, 5 km, flat' },
      }),
      meeting('pier-football', 'Football on the pier', [slot(tomorrow.weekday, 17, 90)], {
        place: { name: 'Old Pier', address: '9 Pier Road, Port Amity, OR 97000, USA', isApproximate: false, regions: ['Port Amity'] },
        pauses: [{ from: tomorrow.date, until: tomorrow.date }],
        extras: { cost: '2 dollars for the pitch' },
      }),
      meeting('choir-evening', 'Open singing', [], { dates: [{ date: dayAfter(now, 5).date, startMin: 19 * 60, durationMin: 90 }] }),
      meeting('first-steps', 'First Steps', [slot(5, 14)]),
      meeting('harbour-service', 'Harbour Service', [slot(6, 11)]),
    ],
    sessions: [],
  };
};
