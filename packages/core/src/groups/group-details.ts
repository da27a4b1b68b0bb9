import { commandError } from '../command/index.js';
import type { GroupChanges, GroupDetails, GroupError, NewGroup } from './group-command.js';
import { detailErrors } from './group-errors.js';
import { tidyName } from './group-rules.js';
import type { Group } from './group.schema.js';

const UNSAID = {
  pathways: [],
  audienceTags: [],
  languages: [],
  formats: [],
  contacts: [],
  medicationFriendly: 'unstated',
  mentorship: 'none',
} as const;
/** What every group says; whoever calls without types may have left it out. */
const NOT_GIVEN = { name: undefined, kind: undefined, access: undefined };

/** Names tidied, each code of a list once. */
function tidied<Details extends NewGroup | GroupChanges>(details: Details): Details {
  const tidy = (field: string, value: unknown): unknown => {
    if (field === 'name' && typeof value === 'string') return tidyName(value);
    return Array.isArray(value) ? [...new Set(value)] : value;
  };
  // Each value keeps its type: a text stays a text, a list a list.
  return Object.fromEntries(Object.entries(details).map(([field, value]) => [field, tidy(field, value)])) as Details;
}

/** Without what was taken away: only what need not be there can be `null`, the rules refuse the rest. */
function withoutNulls<Details extends GroupDetails>(details: Details | GroupChanges): Details {
  // See above: what is left is complete.
  return Object.fromEntries(Object.entries(details).filter(([, value]) => value !== null)) as Details;
}

/** The details of a new group, and every reason why they cannot be kept so. */
export function firstDetails(given: NewGroup): { readonly details: GroupDetails; readonly errors: readonly GroupError[] } {
  const details: GroupDetails = { ...UNSAID, ...tidied(given) };
  return { details: withoutNulls(details), errors: detailErrors({ ...NOT_GIVEN, ...details }) };
}

/** A group with some details changed, or taken away by `null`, and every reason why they cannot be. */
export function changeDetails(group: Group, given: GroupChanges): { readonly group: Group; readonly errors: readonly GroupError[] } {
  const changes = tidied(given);
  const errors = Object.keys(changes).length > 0 ? detailErrors(changes) : [commandError('nothing-named' as const, 'changes', given)];
  return { group: withoutNulls<Group>({ ...group, ...changes }), errors };
}
