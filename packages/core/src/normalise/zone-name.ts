/** A time zone that was found under a name. */
export interface ZoneName {
  /** IANA name that `Intl` accepts here. */
  readonly name: string;
  /** The name was one that people in the USA use for it, such as "EST". */
  readonly isAlias: boolean;
}

// "EST" and its like mean the clock on the wall, summer and winter, so they come before the IANA zones of these names.
// MST is left to Intl: in Arizona it is exact, and elsewhere nobody can tell.
const ALIASES: readonly (readonly [pattern: RegExp, zone: string])[] = [
  [/^(?:et|e[sd]t|(?:us )?eastern)$/, 'America/New_York'],
  [/^(?:ct|c[sd]t|(?:us )?central)$/, 'America/Chicago'],
  [/^(?:mt|mdt|(?:us )?mountain)$/, 'America/Denver'],
  [/^(?:pt|p[sd]t|(?:us )?pacific|west[ _]coast)$/, 'America/Los_Angeles'],
];

const PLAIN = / (?:(?:standard|daylight) )?time(?: \(us (?:&|and) canada\))?$/;

const titleCase = (name: string): string =>
  name
    .toLowerCase()
    .replace(/(^|[/_-])\p{L}/gu, (start) => start.toUpperCase())
    .replace(/^(?:Us|Gb|Nz)(?=\/|$)/, (code) => code.toUpperCase());

/** Spelling of an IANA name in its usual case; a link stays a link, so "asia/kolkata" does not become "Asia/Calcutta". */
function spelled(name: string): string {
  const canonical = new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone;
  if (canonical.toLowerCase() === name.toLowerCase()) return canonical;
  return name === name.toLowerCase() || name === name.toUpperCase() ? titleCase(name) : name;
}

/**
 * Finds the IANA zone that a feed means: exact, in any case, an old name, or a common US name. Slow: asks `Intl`.
 * `undefined` when nothing fits; offsets such as "+05:30" are not names of zones.
 * @param text Trimmed.
 */
export function zoneName(text: string): ZoneName | undefined {
  const plain = text.toLowerCase().replace(PLAIN, '');
  const alias = ALIASES.find(([pattern]) => pattern.test(plain));
  if (alias) return { name: alias[1], isAlias: true };
  if (!/^[a-z]/i.test(text)) return;
  try {
    return { name: spelled(text), isAlias: false };
  } catch {
    return;
  }
}
