import type { Meeting } from '@handrail/core';
import { datesText, slotsText } from './describe-times.js';

/** One difference in words. Empty text means that there is nothing. */
export interface ChangeText {
  readonly label: string;
  readonly before: string;
  readonly after: string;
}

/** What people call the members of a meeting. A member without a name is a build error. */
const LABELS: Readonly<Record<Exclude<keyof Meeting, 'source'>, string>> = {
  id: 'key',
  name: 'name',
  slots: 'time',
  dates: 'dates',
  pauses: 'pauses',
  timeZone: 'time zone',
  timeZoneFrom: 'where the time zone comes from',
  attendance: 'how people attend',
  isVenueClosed: 'venue closed',
  place: 'place',
  conference: 'online',
  types: 'types',
  programme: 'programme',
  group: 'group',
  notes: 'notes',
  extras: 'extras',
  contributions: 'contributions',
  publisher: 'publisher',
  url: 'page',
  feedback: 'feedback',
  updated: 'last change',
};

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

const spaced = (member: string): string => member.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);

function valueText(value: unknown): string {
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (Array.isArray(value)) return value.map(valueText).join(', ');
  if (isObject(value)) return Object.values(value).map(valueText).join(' ');
  return value === undefined ? '' : String(value);
}

/** The texts of a member by label: one for a plain value, several for a part such as the place. */
function textsOf(meeting: Meeting, field: keyof typeof LABELS): ReadonlyMap<string, string> {
  const label = LABELS[field];
  if (field === 'slots') return new Map([[label, slotsText(meeting.slots)]]);
  if (field === 'dates') return new Map([[label, datesText(meeting.dates ?? [])]]);
  const value = meeting[field];
  if (!isObject(value) || Array.isArray(value)) return new Map([[label, valueText(value)]]);
  return new Map(Object.entries(value).map(([member, inner]) => [`${label}, ${spaced(member)}`, valueText(inner)]));
}

/** What changed in one member of a meeting, in words. */
export function describeChange(before: Meeting, after: Meeting, field: keyof Meeting): readonly ChangeText[] {
  if (field === 'source') return [];
  const old = textsOf(before, field);
  const now = textsOf(after, field);
  return [...new Set([...old.keys(), ...now.keys()])]
    .map((label) => ({ label, before: old.get(label) ?? '', after: now.get(label) ?? '' }))
    .filter((change) => change.before !== change.after);
}
