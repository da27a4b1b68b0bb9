/** A Meeting Guide row in Port Amity, a town that does not exist. */
export const amityMeeting = (slug: string, change: Readonly<Record<string, unknown>> = {}): Readonly<Record<string, unknown>> => ({
  slug,
  name: slug.replaceAll('-', ' ').replace(/^./, (letter) => letter.toUpperCase()),
  day: 1,
  time: '19:00',
  types: ['O', 'D'],
  location: 'Seamen’s Hall',
  formatted_address: '1 Quay Street, Port Amity, OR 97000, USA',
  regions: ['Amity County', 'Port Amity'],
  timezone: 'America/Los_Angeles',
  ...change,
});
