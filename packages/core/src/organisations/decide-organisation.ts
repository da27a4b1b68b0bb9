import { accepted, commandError, domainEvent, nextState, refused } from '../command/index.js';
import type { Transitions } from '../command/index.js';
import type {
  NewOrganisation,
  OrganisationChanges,
  OrganisationCommand,
  OrganisationContext,
  OrganisationDecision,
  OrganisationDetails,
  OrganisationEvent,
} from './organisation-command.js';
import { organisationErrors } from './organisation-errors.js';
import type { Organisation, OrganisationStatus } from './organisation.schema.js';

const ORGANISATION_TRANSITIONS: Transitions<OrganisationStatus | 'none', OrganisationCommand['type']> = {
  create: { none: 'active' },
  change: { active: 'active' },
  close: { active: 'closed' },
  reopen: { closed: 'active' },
};

const ORGANISATION_EVENTS = {
  create: 'OrganisationCreated',
  change: 'OrganisationChanged',
  close: 'OrganisationClosed',
  reopen: 'OrganisationReopened',
} as const satisfies Record<OrganisationCommand['type'], OrganisationEvent['type']>;

const UNSAID = { kinds: [], regions: [], crisisOverrides: [], policyLinks: [] } as const;

/** What every organisation says; whoever calls without types may have left it out. */
const NOT_GIVEN = { name: undefined };

/** Texts without blanks around them, each entry of a list once. */
function tidied<Details extends NewOrganisation | OrganisationChanges>(details: Details): Details {
  const tidy = (value: unknown): unknown => {
    if (typeof value === 'string') return value.normalize('NFC').trim();
    return Array.isArray(value) ? [...new Set(value)] : value;
  };
  // Each value keeps its type: a text stays a text, a list a list.
  return Object.fromEntries(Object.entries(details).map(([field, value]) => [field, tidy(value)])) as Details;
}

/** Without what was taken away: only what need not be there can be `null`, the rules refuse the rest. */
function withoutNulls<Details extends OrganisationDetails>(details: Details | OrganisationChanges): Details {
  // See above: what is left is complete.
  return Object.fromEntries(Object.entries(details).filter(([, value]) => value !== null)) as Details;
}

function create(command: OrganisationCommand & { readonly type: 'create' }, context: OrganisationContext): OrganisationDecision {
  if (context.actor.role !== 'staff') return refused(commandError('not-yours', 'actor', context.actor.role));
  const details: OrganisationDetails = { ...UNSAID, ...tidied(command.details) };
  const errors = organisationErrors({ ...NOT_GIVEN, ...details });
  if (errors.length > 0) return refused(...errors);
  const id = context.newId();
  return accepted({ ...withoutNulls(details), id, version: 1, status: 'active' }, [domainEvent('OrganisationCreated', id, context)]);
}

/**
 * Decides what a command does to an organisation. Pure: the same arguments give the same answer.
 *
 * @param organisation The organisation as it is, or undefined for a new one (`create`).
 * @returns The next state and one event, or every reason why nothing changed. Never throws for data.
 * @example
 * const decision = decideOrganisation(undefined, { type: 'create', details: { name: 'Harbour House' } }, context);
 */
export function decideOrganisation(
  organisation: Organisation | undefined,
  command: OrganisationCommand,
  context: OrganisationContext,
): OrganisationDecision {
  const isOwn = context.actor.role === 'staff' && context.staffOf === organisation?.id;
  if (organisation && !isOwn) return refused(commandError('not-yours', 'actor', context.actor.role));
  const status = nextState(ORGANISATION_TRANSITIONS, organisation?.status ?? 'none', command.type);
  if (command.type === 'create' && status !== undefined) return create(command, context);
  if (!organisation || status === undefined || status === 'none') return refused(commandError('illegal-transition', 'type', command.type));
  const changes = command.type === 'change' ? tidied(command.changes) : {};
  const errors = organisationErrors(changes);
  if (command.type === 'change' && Object.keys(changes).length === 0) errors.push(commandError('nothing-named', 'changes', changes));
  if (errors.length > 0) return refused(...errors);
  const next = { ...withoutNulls<Organisation>({ ...organisation, ...changes }), version: organisation.version + 1, status };
  return accepted(next, [domainEvent(ORGANISATION_EVENTS[command.type], organisation.id, context)]);
}
