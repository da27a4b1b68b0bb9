import { call, type Call } from '../result.js';
import type { AdminCallOptions, AdminSend } from './admin-request.js';
import { decodeOne, type Decode } from './decode.js';

/** Settings of a server, for administrators alone: one of them is the key of a service that costs money. */
export interface AdminSettings {
  readonly googleApiKey: string | null;
  readonly changeDepthForMeetings: number | null;
  readonly defaultSortKey: string | null;
  /** ISO 639-1 code of the server's language, which its messages are in. */
  readonly language: string | null;
  /** `HH:mm`. */
  readonly defaultDurationTime: string | null;
  readonly regionBias: string | null;
  readonly distanceUnits: 'mi' | 'km' | (string & {}) | null;
  readonly meetingStatesAndProvinces: readonly string[];
  readonly meetingCountiesAndSubProvinces: readonly string[];
  readonly searchSpecMapCenterLongitude: number | null;
  readonly searchSpecMapCenterLatitude: number | null;
  readonly searchSpecMapCenterZoom: number | null;
  readonly numberOfMeetingsForAuto: number | null;
  readonly autoGeocodingEnabled: boolean;
  readonly countyAutoGeocodingEnabled: boolean;
  readonly zipAutoGeocodingEnabled: boolean;
  readonly defaultClosedStatus: boolean;
  readonly enableLanguageSelector: boolean;
  readonly includeServiceBodyEmailInSemantic: boolean;
  readonly bmltTitle: string | null;
  readonly bmltNotice: string | null;
  /** Names of languages by their codes; `{}` where PHP writes an empty one as `[]`. */
  readonly formatLangNames: Readonly<Record<string, string | null>>;
}

/** Settings to change; names that the server does not know are refused. */
export type SettingsPatch = Partial<AdminSettings>;

/** The settings of a server. What the surroundings of a server set wins over what is written here. */
export interface AdminSettingsCalls {
  readonly get: Call<[options?: AdminCallOptions], AdminSettings>;
  /** Never sent twice. */
  readonly patch: Call<[patch: SettingsPatch, options?: AdminCallOptions], void>;
}

const decodeSettings: Decode<AdminSettings> = (fields, raw) => ({
  ...raw,
  googleApiKey: fields.text('googleApiKey'),
  changeDepthForMeetings: fields.number('changeDepthForMeetings'),
  defaultSortKey: fields.text('defaultSortKey'),
  language: fields.text('language'),
  defaultDurationTime: fields.text('defaultDurationTime'),
  regionBias: fields.text('regionBias'),
  distanceUnits: fields.text('distanceUnits'),
  meetingStatesAndProvinces: fields.texts('meetingStatesAndProvinces'),
  meetingCountiesAndSubProvinces: fields.texts('meetingCountiesAndSubProvinces'),
  searchSpecMapCenterLongitude: fields.number('searchSpecMapCenterLongitude'),
  searchSpecMapCenterLatitude: fields.number('searchSpecMapCenterLatitude'),
  searchSpecMapCenterZoom: fields.number('searchSpecMapCenterZoom'),
  numberOfMeetingsForAuto: fields.number('numberOfMeetingsForAuto'),
  autoGeocodingEnabled: fields.flag('autoGeocodingEnabled'),
  countyAutoGeocodingEnabled: fields.flag('countyAutoGeocodingEnabled'),
  zipAutoGeocodingEnabled: fields.flag('zipAutoGeocodingEnabled'),
  defaultClosedStatus: fields.flag('defaultClosedStatus'),
  enableLanguageSelector: fields.flag('enableLanguageSelector'),
  includeServiceBodyEmailInSemantic: fields.flag('includeServiceBodyEmailInSemantic'),
  bmltTitle: fields.text('bmltTitle'),
  bmltNotice: fields.text('bmltNotice'),
  formatLangNames: fields.dictionary('formatLangNames'),
});

/** Makes the calls for settings. */
export const adminSettings = (send: AdminSend): AdminSettingsCalls => ({
  get: call(async (options) => decodeOne(await send('GET', 'settings', {}, options), decodeSettings)),
  patch: call(async (patch, options) => void (await send('PATCH', 'settings', { body: patch }, options))),
});
