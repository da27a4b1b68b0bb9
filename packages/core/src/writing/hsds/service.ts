/** A postal address of HSDS, all parts of which are required. */
export interface HsdsAddress {
  readonly id: string;
  readonly location_id: string;
  readonly address_1: string;
  readonly city: string;
  readonly state_province: string;
  readonly postal_code: string;
  /** ISO 3166-1, two letters. */
  readonly country: string;
  readonly address_type: 'physical';
}

/** A room or a link. */
export interface HsdsLocation {
  readonly id: string;
  readonly location_type: 'physical' | 'virtual';
  readonly url?: string;
  readonly name?: string;
  readonly description?: string;
  readonly latitude?: number;
  readonly longitude?: number;
  readonly addresses?: readonly HsdsAddress[];
}

/** When a meeting is held: a rule of RFC 5545 with times on the clock. */
export interface HsdsSchedule {
  readonly id: string;
  readonly service_id: string;
  readonly freq: 'WEEKLY' | 'MONTHLY';
  readonly byday: string;
  /** HH:MM on the clock of the meeting, with the offset from UTC where the day is known. */
  readonly opens_at: string;
  readonly closes_at?: string;
  readonly dtstart?: string;
  readonly until?: string;
  readonly valid_from?: string;
  readonly valid_to?: string;
  /** Hours from UTC on the day for which the list is written. */
  readonly timezone?: number;
  /** IANA time zone, which the rest of HSDS cannot say. */
  readonly description?: string;
}

/** A telephone number. */
export interface HsdsPhone {
  readonly id: string;
  readonly service_id: string;
  readonly number: string;
  readonly description?: string;
}

/** A meeting as a service of HSDS. */
export interface HsdsService {
  readonly id: string;
  readonly organization_id: string;
  readonly name: string;
  readonly status: 'active' | 'inactive' | 'temporarily closed';
  readonly description?: string;
  readonly url?: string;
  readonly email?: string;
  readonly organization: { readonly id: string; readonly name: string; readonly description: string; readonly website?: string };
  readonly phones?: readonly HsdsPhone[];
  readonly schedules?: readonly HsdsSchedule[];
  readonly service_at_locations?: readonly {
    readonly id: string;
    readonly service_id: string;
    readonly location_id: string;
    readonly location: HsdsLocation;
  }[];
}
