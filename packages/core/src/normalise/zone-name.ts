/** A time zone that was found under a name. */
export interface ZoneName {
  /** IANA name that `Intl` accepts here. */
  readonly name: string;
  /** The name was one that people in the USA use for it, such as "EST". */
  readonly isAlias: boolean;
}

// "EST" and its like mean the clock on the wall, summer and winter, so they come before the IANA zones of these names.
// MST is left to Intl: in Arizona it is exact, and elsewhere nobody can tell.
const ALIAS =
  /^(?:us )?(?!mst)(e(?=[sd]?t|ast)|c(?=[sd]?t|ent)|m(?=d?t|oun)|p(?=[sd]?t|aci))(?:[sd]?t|astern|entral|ountain|acific)(?: (?:(?:standard|daylight) )?time(?: \(us (?:&|and) canada\))?)?$/i;
const ALIAS_ZONES: ReadonlyMap<string, string> = new Map([
  ['e', 'New_York'],
  ['c', 'Chicago'],
  ['m', 'Denver'],
  ['p', 'Los_Angeles'],
]);

/**
 * Finds the IANA zone that a feed means: exact, in any case, an old name, or a common US name. Slow: asks `Intl`.
 * `undefined` when nothing fits; offsets such as "+05:30" are not names of zones.
 * @param text Trimmed.
 */
export function zoneName(text: string): ZoneName | undefined {
  const alias = ALIAS_ZONES.get(ALIAS.exec(text)?.[1]?.toLowerCase() ?? '');
  if (alias) return { name: `America/${alias}`, isAlias: true };
  // Engines know old names of three letters that mean something else to most people: "BST" is Bangladesh there.
  if (!/^(?:[a-z].{3}|utc|gmt|[hm]st|[cemw]et)/i.test(text)) return;
  try {
    const { timeZone } = new Intl.DateTimeFormat('en', { timeZone: text }).resolvedOptions();
    // Only the case is mended: engines turn "Asia/Kolkata" into "Asia/Calcutta", which its people would not.
    return { name: timeZone.toLowerCase() === text.toLowerCase() ? timeZone : text, isAlias: false };
  } catch {
    return;
  }
}
