// Zones by country, with older names of them, as far as this library has services there: https://data.iana.org/time-zones/tzdb/zone.tab
const ZONES: Readonly<Record<string, string>> = {
  US: 'America/(?:New_York|Chicago|Denver|Los_Angeles|Phoenix|Anchorage|Juneau|Sitka|Metlakatla|Yakutat|Nome|Adak|Boise|Detroit|Menominee|Indiana/.+|Kentucky/.+|North_Dakota/.+|Indianapolis|Louisville|Fort_Wayne)|Pacific/Honolulu|US/.+',
  CA: 'America/(?:Toronto|Vancouver|Edmonton|Winnipeg|Halifax|St_Johns|Regina|Montreal|Moncton|Glace_Bay|Goose_Bay|Iqaluit|Rankin_Inlet|Resolute|Swift_Current|Cambridge_Bay|Inuvik|Yellowknife|Whitehorse|Dawson|Dawson_Creek|Fort_Nelson|Thunder_Bay|Nipigon|Rainy_River|Atikokan|Blanc-Sablon|Creston|Pangnirtung)|Canada/.+',
  GB: 'Europe/(?:London|Belfast)|GB',
  IE: 'Europe/Dublin|Eire',
  AU: 'Australia/.+',
  NZ: 'Pacific/(?:Auckland|Chatham)|NZ',
  DE: 'Europe/(?:Berlin|Busingen)',
  FR: 'Europe/Paris',
  ES: 'Europe/Madrid|Atlantic/Canary|Africa/Ceuta',
  NL: 'Europe/Amsterdam',
  SE: 'Europe/Stockholm',
  BR: 'America/(?:Sao_Paulo|Bahia|Fortaleza|Recife|Maceio|Belem|Manaus|Cuiaba|Campo_Grande|Porto_Velho|Boa_Vista|Rio_Branco|Araguaina|Santarem|Eirunepe|Noronha)|Brazil/.+',
  MX: 'America/(?:Mexico_City|Cancun|Merida|Monterrey|Matamoros|Chihuahua|Ciudad_Juarez|Ojinaga|Mazatlan|Bahia_Banderas|Hermosillo|Tijuana|Ensenada)|Mexico/.+',
};

/** The country (ISO 3166-1) in which a zone is, where this library has services there; else `undefined`. */
export function countryOfZone(timeZone: string): string | undefined {
  return Object.keys(ZONES).find((country) => new RegExp(`^(?:${ZONES[country]})$`).test(timeZone));
}
