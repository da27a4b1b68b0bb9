/** One row of a feed, as a feed would have it. */
export type Row = Readonly<Record<string, unknown>>;

const place = {
  location: 'Seamen’s Hall',
  formatted_address: '1 Quay Street, Port Amity, OR 97000, USA',
  regions: ['Amity County', 'Port Amity'],
  latitude: 44.6,
  longitude: -124.9,
};
const area = { formatted_address: 'Port Amity, OR, USA', approximate: 'yes', regions: ['Amity County', 'Port Amity'] };
const evening = { time: '19:00', end_time: '20:00' };

/** One meeting for each way to attend, each on a day of its own. */
export const everyAttendance: readonly Row[] = [
  { slug: 'door', name: 'Harbour Lights', day: 0, ...evening, types: ['O', 'D'], ...place },
  {
    slug: 'screen',
    name: 'Lantern Online',
    day: 1,
    ...evening,
    types: ['O', 'ONL'],
    ...area,
    conference_url: 'https://zoom.us/j/0000009101',
  },
  { slug: 'both', name: 'Tide and Screen', day: 2, ...evening, types: ['O'], ...place, conference_url: 'https://zoom.us/j/0000009102' },
  { slug: 'phone', name: 'Telephone Circle', day: 3, ...evening, types: ['O', 'ONL'], ...area, conference_phone: '+15035550142' },
  { slug: 'paused', name: 'Net Loft Night', day: 4, ...evening, types: ['O', 'TC'], ...place },
  {
    slug: 'moved-online',
    name: 'Beacon, for now online',
    day: 5,
    ...evening,
    types: ['O', 'TC', 'ONL'],
    ...place,
    conference_url: 'https://zoom.us/j/0000009103',
  },
  { slug: 'by-appointment', name: 'Bedside Visits', types: ['C'], ...place },
];

/** Rows without a zone, for a list that names none either. */
export const zoneless: readonly Row[] = [
  { slug: 'early-tide', name: 'Early Tide', day: 1, time: '06:30', end_time: '07:30', types: ['O', 'D'], ...place },
  { slug: 'slack-water', name: 'Slack Water', day: 3, time: '12:00', types: ['O'], ...place },
  { slug: 'midnight-lamp', name: 'Midnight Lamp', day: 6, time: '23:30', end_time: '00:45', types: ['O', 'CAN'], ...place },
];

/** Names and places in Arabic, one in Latin letters, one in both. */
export const arabic: readonly Row[] = [
  {
    slug: 'nur-al-mina',
    name: 'مجموعة نور الميناء',
    day: [0, 2],
    ...evening,
    types: ['O', 'D'],
    location: 'قاعة البحّارة',
    formatted_address: 'شارع المنارة ١، مرفأ الودّ',
    approximate: 'no',
    regions: ['مقاطعة الودّ', 'مرفأ الودّ'],
    timezone: 'Asia/Amman',
    latitude: 44.6,
    longitude: -124.9,
  },
  {
    slug: 'early-tide',
    name: 'Early Tide',
    day: 1,
    time: '06:30',
    end_time: '07:30',
    types: ['O', 'W'],
    location: 'Seamen’s Hall (الطابق 2)',
    formatted_address: '1 Quay Street, مرفأ الودّ',
    approximate: 'no',
    regions: ['مقاطعة الودّ', 'مرفأ الودّ'],
    timezone: 'Asia/Amman',
    latitude: 44.61,
    longitude: -124.91,
  },
  {
    slug: 'al-fanar',
    name: 'الفنار – Lighthouse',
    day: 4,
    ...evening,
    types: ['O', 'ONL'],
    formatted_address: 'مرفأ الودّ',
    approximate: 'yes',
    regions: ['مقاطعة الودّ'],
    timezone: 'Asia/Amman',
    conference_url: 'https://zoom.us/j/0000009104',
  },
];

const markup = '<img src=x onerror=alert(1)><script>alert(1)</script>';

/** Markup, unsafe links, turned-round text and endless words where people write plain text. */
export const hostile: readonly Row[] = [
  {
    slug: 'markup',
    name: `Harbour ${markup}Lights`,
    day: 1,
    ...evening,
    types: ['O', markup],
    ...place,
    location: `<b onclick=alert(1)>Seamen’s</b> Hall`,
    notes: `Bring a mug.${markup}`,
    group: '"><svg onload=alert(1)>',
    conference_url: 'javascript:alert(1)',
    website: 'data:text/html,<script>alert(1)</script>',
    feedback_emails: ['"><script>@example.org'],
  },
  { slug: 'no-break', name: 'Fellowship'.repeat(12), day: 2, ...evening, types: ['O'], ...place, location: 'Hall'.repeat(40) },
  { slug: 'turned', name: 'Early \u202eediT\u202c Tide \u200f\u2066', day: 3, ...evening, types: ['O'], ...place },
  { slug: 'stacked', name: `Z${'\u0310\u0334'.repeat(40)}algo Circle`, day: 4, ...evening, types: ['O'], ...place },
  { slug: 'template', name: '${name} {{constructor}} %s %%', day: 5, ...evening, types: ['O'], ...place },
  { slug: '../../"><b>', name: 'Odd Address', day: 6, ...evening, types: ['O'], ...place },
];
