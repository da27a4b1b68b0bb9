/** One row of a Meeting Guide list, with the fields that are written. What a meeting does not say is left out. */
export interface MeetingGuideRow {
  slug: string;
  name: string;
  /** 0 is Sunday; absent when by appointment. */
  day?: number | readonly number[];
  /** HH:MM, 24 hours. */
  time?: string;
  end_time?: string;
  timezone?: string;
  formatted_address?: string;
  city?: string;
  regions?: readonly string[];
  location?: string;
  location_notes?: string;
  latitude?: number;
  longitude?: number;
  approximate?: 'yes' | 'no';
  attendance_option?: 'in_person' | 'hybrid' | 'online' | 'inactive';
  conference_url?: string;
  conference_url_notes?: string;
  conference_phone?: string;
  conference_phone_notes?: string;
  types?: readonly string[];
  notes?: string;
  group?: string;
  group_notes?: string;
  district?: string;
  website?: string;
  email?: string;
  phone?: string;
  venmo?: string;
  square?: string;
  paypal?: string;
  homegroup_online?: string;
  entity?: string;
  entity_website_url?: string;
  entity_location?: string;
  entity_email?: string;
  entity_phone?: string;
  url?: string;
  feedback_url?: string;
  /** "YYYY-MM-DD HH:MM:SS" in UTC, or the date alone. */
  updated?: string;
}

/** Fields of a row that have a type of value. */
type FieldsOf<Value> = { [Field in keyof MeetingGuideRow]-?: Value extends MeetingGuideRow[Field] ? Field : never }[keyof MeetingGuideRow];

/** Fields that hold free text or a link. */
export type TextField = FieldsOf<string>;
