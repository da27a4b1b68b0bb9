import type { Report } from '../finding.js';
import type { MeetingGuideRow } from '../meeting-guide/row.js';

/** What goes into the cells of a row beside the row itself. */
export interface CellContext {
  /** Name of a type for people; the code where there is none. */
  readonly typeName: (code: string) => string;
  readonly report: Report;
}

type Cell = (row: MeetingGuideRow, context: CellContext) => string | undefined;

const DAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const LEVELS = 3;

function typesCell({ types = [] }: MeetingGuideRow, { typeName, report }: CellContext): string {
  const names: string[] = [];
  for (const code of types) {
    const name = [typeName(code), code].find((text) => !text.includes(','));
    if (name) names.push(name);
    else report('value-not-written', 'Types', code);
  }
  return names.join(', ');
}

const region =
  (level: number): Cell =>
  ({ regions = [] }, { report }) => {
    if (level === 0 && regions.length > LEVELS) report('value-not-written', 'Sub Region', regions.slice(LEVELS));
    return regions[level];
  };

/** Seven decimals, a centimetre, without the exponent that very small numbers would have. */
const degreesCell = (degrees: number | undefined): string | undefined => degrees?.toFixed(7).replace(/\.?0+$/, '');

/** Venmo's own sign would be taken for a formula, and its link says the same. */
const venmoCell: Cell = ({ venmo }) => (venmo?.startsWith('@') ? `https://venmo.com/${venmo.slice(1)}` : venmo);

/**
 * The columns by their headers, in the order of the export of 12 Step Meeting List; then those that it leaves out and that
 * other programs know by the fields of Meeting Guide. Contacts of persons, authors and last contacts have no column here.
 * @see https://github.com/code4recovery/12-step-meeting-list `$tsml_export_columns` in `includes/variables.php`
 */
export const COLUMNS: Readonly<Record<string, Cell>> = {
  Name: ({ name }) => name,
  Day: ({ day }) => (typeof day === 'number' ? DAYS[day] : undefined),
  Time: ({ time }) => time,
  'End Time': ({ end_time }) => end_time,
  Types: typesCell,
  Notes: ({ notes }) => notes,
  'Conference URL': ({ conference_url }) => conference_url,
  'Conference URL Notes': ({ conference_url_notes }) => conference_url_notes,
  'Conference Phone': ({ conference_phone }) => conference_phone,
  'Conference Phone Notes': ({ conference_phone_notes }) => conference_phone_notes,
  Location: ({ location }) => location,
  Address: ({ formatted_address }) => formatted_address,
  Region: region(0),
  'Sub Region': region(1),
  'Location Notes': ({ location_notes }) => location_notes,
  Timezone: ({ timezone }) => timezone,
  Group: ({ group }) => group,
  District: ({ district }) => district,
  Website: ({ website }) => website,
  Venmo: venmoCell,
  Square: ({ square }) => square,
  Paypal: ({ paypal }) => paypal,
  'Homegroup Online': ({ homegroup_online }) => homegroup_online,
  Email: ({ email }) => email,
  Phone: ({ phone }) => phone,
  'Group Notes': ({ group_notes }) => group_notes,
  Slug: ({ slug }) => slug,
  Updated: ({ updated }) => updated,
  'Sub Sub Region': region(2),
  Latitude: ({ latitude }) => degreesCell(latitude),
  Longitude: ({ longitude }) => degreesCell(longitude),
  Approximate: ({ approximate }) => approximate,
  'Attendance Option': ({ attendance_option }) => attendance_option,
};
