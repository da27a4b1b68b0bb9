/** Names of fields that may lead to a person: contacts, those who serve a group, editors and their accounts. */
const PERSONAL =
  /contact|kontakt|contat|mail|telef|whats|phone|admin|editor|user|author|login|gsr|chair|secret|servant|responsib|coordinator|(?:^|_)(?:tel|cel|mobile|host|person)(?:_|$)/i;

/** Tells whether a field of a meeting may lead to a person. The number to join by telephone does not. */
export const isPersonal = (field: string): boolean => field !== 'phone_meeting_number' && PERSONAL.test(field);

/**
 * Members of answers that are for the server's keepers: keys and versions of the machine. `details` is the sentence about
 * a change, which quotes a contact that was taken away (`ChangeDetailsTrait.php`).
 */
const INTERNAL = /^(?:google_api_key|phpVersion|dbPrefix|dbVersion|details)$/;

/** A copy of JSON without keys, accounts and fields that may lead to a person, at any depth. */
export const withoutInternals = (value: unknown): unknown => {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(withoutInternals);
  const entries = Object.entries(value).filter(([name]) => !INTERNAL.test(name) && !isPersonal(name));
  return Object.fromEntries(entries.map(([name, member]) => [name, withoutInternals(member)]));
};
