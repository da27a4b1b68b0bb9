import type { Position } from '@handrail/core';
import type { RecordReader } from './record-reader.js';

/** What a server says about itself, as far as it is of use to others than its keepers. */
export interface ServerInfo {
  /** "4.2.7". */
  readonly version: string;
  /** 4002007 for 4.2.7, to compare; 0 when the server does not say. */
  readonly versionInt: number;
  /** ISO 639-1 codes. */
  readonly languages: readonly string[];
  readonly nativeLanguage: string;
  /** Middle of the map. */
  readonly center?: Position;
  readonly zoom?: number;
  /** `HH:mm:ss`, for meetings that do not say how long they are. */
  readonly defaultDuration: string;
  /** Two letters of a country, for searches by address. */
  readonly regionBias: string;
  /** Unit of radii in searches by address. */
  readonly distanceUnit: 'km' | 'mi' | (string & {});
  /** How many changes of a meeting are kept; 0: all. */
  readonly changesPerMeeting?: number;
  readonly provinces: readonly string[];
  readonly subProvinces: readonly string[];
  /** Names of the fields of meetings: what this server can do shows here. */
  readonly availableKeys: readonly string[];
  /** Meetings without a format that says so are closed. */
  readonly isClosedByDefault: boolean;
  /** The server lists the meetings of others, answers only narrowed searches, and keeps no changes. */
  readonly aggregatorModeEnabled: boolean;
}

/** Where the meetings of a server are, in decimal degrees. */
export interface CoverageArea {
  readonly north: number;
  readonly south: number;
  readonly west: number;
  /** Less than `west` when the area crosses the date line. */
  readonly east: number;
}

/** Reads the record of GetServerInfo. Keys, versions of the machine and of the database are not read. */
export const decodeServerInfo = (record: RecordReader): ServerInfo => {
  const latitude = record.number('centerLatitude');
  const longitude = record.number('centerLongitude');
  const zoom = record.number('centerZoom');
  const changesPerMeeting = record.number('changesPerMeeting');
  return {
    version: record.text('version'),
    versionInt: record.number('versionInt') ?? 0,
    languages: record.parts('langs'),
    nativeLanguage: record.text('nativeLang'),
    defaultDuration: record.text('defaultDuration'),
    regionBias: record.text('regionBias'),
    distanceUnit: record.text('distanceUnits'),
    provinces: record.parts('meeting_states_and_provinces'),
    subProvinces: record.parts('meeting_counties_and_sub_provinces'),
    availableKeys: record.parts('available_keys'),
    isClosedByDefault: record.flag('default_closed_status'),
    aggregatorModeEnabled: record.flag('aggregator_mode_enabled'),
    ...(latitude !== undefined && longitude !== undefined && { center: { latitude, longitude } }),
    ...(zoom !== undefined && { zoom }),
    ...(changesPerMeeting !== undefined && { changesPerMeeting }),
  };
};

/** `undefined` for a server without meetings, whose corners are empty. */
export const decodeCoverage = (record: RecordReader): CoverageArea | undefined => {
  const north = record.number('nw_corner_latitude');
  const west = record.number('nw_corner_longitude');
  const south = record.number('se_corner_latitude');
  const east = record.number('se_corner_longitude');
  if (north === undefined || west === undefined || south === undefined || east === undefined) return undefined;
  return { north, south, west, east };
};
