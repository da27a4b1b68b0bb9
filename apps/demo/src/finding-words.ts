import type { FindingCode } from '@handrail/core/feeds';

/** What each finding means, for the person who keeps the list. A code without words is a build error. */
const words: Readonly<Record<FindingCode, string>> = {
  'feed-shape': 'This is not a list of meetings in the Meeting Guide format',
  'row-not-an-object': 'The row is not a meeting but a bare value',
  'row-empty': 'The row is empty',
  'row-unpublished': 'The row is marked as not published and was left out',
  'row-unreadable': 'The row could not be read as a meeting',
  'duplicate-row': 'The row repeats another one exactly',
  'name-missing': 'The meeting has no name; its group or place stands in',
  'slug-missing': 'No slug: links to this meeting may change when the list changes',
  'slug-repeated': 'Two meetings have the same slug; one was given another',
  'day-missing': 'No day: listed as by appointment',
  'day-invalid': 'The day is not understood (0 is Sunday, 6 is Saturday)',
  'time-missing': 'No start time: listed as by appointment',
  'time-invalid': 'The start time is not understood (24 hours, such as 19:30)',
  'schedule-in-prose': 'The notes say that it is not held every week, but the list says that it is; it is shown every week',
  'time-number': 'The start time was a number and had to be guessed',
  'end-invalid': 'The end time is not understood',
  'end-before-start': 'The meeting would end before it starts; the end was left out',
  'end-equals-start': 'The meeting ends when it starts; the end was left out',
  'duration-invalid': 'The duration is not understood (hours and minutes, such as 01:30:00)',
  'time-zone-alias': 'The time zone has a loose name; a usual name such as America/New_York is safer',
  'time-zone-unknown': 'The time zone is not known',
  'type-invalid': 'The types are not a list of codes',
  'type-empty': 'An empty type was left out',
  'type-unknown': 'A type code that this programme does not list; it is shown as it is',
  'types-open-and-closed': 'The meeting says that it is open and that it is closed',
  'attendance-declared': 'What the list says about how to attend does not fit its address or links',
  'attendance-invalid': 'How to attend is not understood (1 in person, 2 online, 3 both)',
  'text-converted': 'A number or a yes/no stood where text belongs; it is shown as text',
  'text-invalid': 'Something that is not text stood in place of text',
  'text-cut': 'A very long text was cut',
  'url-invalid': 'The address is not a web address',
  'url-unsafe': 'A link of an unsafe kind was left out',
  'url-scheme-added': 'https:// was added to a web address',
  'url-unwrapped': 'A web address was taken out of a mail filter’s or search engine’s wrapping',
  'link-in-notes': 'The link to join stands only in the notes',
  'phone-invalid': 'The telephone number cannot be dialled',
  'email-invalid': 'The mail address is not valid',
  'approximate-invalid': '“approximate” is neither yes nor no',
  'position-invalid': 'The coordinates are not a place on Earth',
  'position-zero': 'The coordinates are 0, 0: nobody meets in that sea',
  'position-swapped': 'Latitude and longitude were the wrong way round',
  'postal-code-padded': 'A postal code had lost its leading zero',
  'contribution-invalid': 'A way to give is not understood (Venmo begins with @, Square with $)',
  'updated-invalid': 'The date of the last change is not understood',
};

const isKnown = (code: string): code is FindingCode => Object.hasOwn(words, code);

/** Plain words for a code; one from a newer reader is shown as it is. */
export const wordsFor = (code: string): string => (isKnown(code) ? words[code] : code.replaceAll('-', ' '));
