/** A row of the main table, with its texts from the data tables. Days count from 0 here. */
export interface MeetingRecord {
  readonly id: number;
  readonly weekday: number;
  readonly venueType: number;
  readonly start: string;
  readonly duration: string;
  readonly timeZone: string | null;
  /** Ids with commas. */
  readonly formats: string;
  readonly language: string;
  readonly latitude: number;
  readonly longitude: number;
  readonly published: 0 | 1;
  readonly serviceBody: number;
  readonly server?: number;
  readonly data: Readonly<Record<string, string>>;
}

export interface FormatRecord {
  readonly id: number;
  readonly key: string;
  readonly name: string;
  readonly worldId: string | null;
  readonly type: string | null;
  readonly language: string;
}

export interface BodyRecord {
  readonly id: number;
  readonly owner: number;
  readonly name: string;
  readonly description: string | null;
  readonly type: string;
  readonly url: string | null;
}

export interface ChangeRecord {
  readonly id: number;
  /** By the clock of the server: `YYYY-MM-DD HH:mm:ss`. */
  readonly date: string;
  readonly before: MeetingRecord | null;
  readonly after: MeetingRecord | null;
}

export interface BmltDatabase {
  meetings: MeetingRecord[];
  formats: FormatRecord[];
  bodies: BodyRecord[];
  changes: ChangeRecord[];
}

export const meetingRecord = (id: number, change: Partial<MeetingRecord> = {}): MeetingRecord => ({
  id,
  weekday: id % 7,
  venueType: 1,
  start: '19:00:00',
  duration: '01:30:00',
  timeZone: 'America/New_York',
  formats: '17,27',
  language: 'en',
  latitude: 44.5 + id / 100,
  longitude: -68.2,
  published: 1,
  serviceBody: 2,
  ...change,
  data: {
    meeting_name: `Harbour Light ${id}`,
    location_text: 'Pier House',
    location_street: `${id} Lantern Street`,
    location_municipality: 'Port Amity',
    location_province: 'ME',
    contact_name_1: 'Robin Example',
    contact_phone_1: '555-0101',
    ...change.data,
  },
});

const format = (id: number, key: string, name: string, worldId: string | null, type: string, language = 'en'): FormatRecord => ({
  id,
  key,
  name,
  worldId,
  type,
  language,
});

export const bmltDatabase = (): BmltDatabase => ({
  meetings: [1, 2, 3, 4, 5, 6, 7].map((id) => meetingRecord(id)),
  formats: [
    format(4, 'C', 'Closed', 'CLOSED', 'O'),
    format(17, 'O', 'Open', 'OPEN', 'O'),
    format(27, 'St', 'Step', 'STEP', 'FC1'),
    format(27, 'Sch', 'Schritte', 'STEP', 'FC1', 'de'),
    format(53, 'VM', 'Virtual', 'VM', 'FC2'),
    format(60, 'M', 'Mushrooms', null, 'FC3'),
  ],
  bodies: [
    { id: 1, owner: 0, name: 'Lantern Region', description: null, type: 'RS', url: 'https://example.org/' },
    { id: 2, owner: 1, name: 'Harbour Area', description: 'Port Amity', type: 'AS', url: '' },
    { id: 3, owner: 1, name: 'Hill Area', description: '', type: 'AS', url: 'javascript:alert(1)' },
  ],
  changes: [],
});

/** Bodies with all that are below them. */
export const withChildren = (bodies: readonly BodyRecord[], ids: readonly number[]): number[] => {
  const found = [...ids];
  for (const id of found) found.push(...bodies.filter(({ owner, id: own }) => owner === id && !found.includes(own)).map((body) => body.id));
  return found;
};
