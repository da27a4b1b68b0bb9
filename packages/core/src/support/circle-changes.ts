import { accepted, commandError, refused } from '../command/index.js';
import type { CommandError, Decision } from '../command/index.js';
import { SUPPORT_NEEDS, contactErrors } from './contact-errors.js';
import { contactOf } from './contact-of.js';
import type { SupportCircleCommand, SupportCircleErrorCode } from './support-circle-command.js';
import type { SupportCircle, SupportContact, SupportNeed } from './support-circle.schema.js';

/** How many people a circle holds. */
export const CIRCLE_SIZE = 20;

type Parts = Pick<SupportCircle, 'contacts' | 'ladders'>;
type PartsDecision = Decision<Parts, never, SupportCircleErrorCode>;
type CommandOf<T extends SupportCircleCommand['type']> = SupportCircleCommand & { readonly type: T };

/** What a change of the circle needs to know beside the circle. */
export interface ChangeContext {
  /** Calendar date by the member's clock. */
  readonly today: string;
  newId(): string;
}

/** Ladders with each list changed; a list that comes out empty is left out. */
function mapLadders(
  ladders: Parts['ladders'],
  change: (ladder: readonly string[], need: SupportNeed) => readonly string[],
): Parts['ladders'] {
  const changed = SUPPORT_NEEDS.map((need) => [need, change(ladders[need] ?? [], need)] as const);
  return Object.fromEntries(changed.filter(([, ladder]) => ladder.length > 0));
}

/** These people, with ladders rid of whoever has left or is no longer ok for the need. */
function withContacts({ ladders }: Parts, contacts: readonly SupportContact[]): PartsDecision {
  const isOk = (id: string, need: SupportNeed): boolean => contacts.some((contact) => contact.id === id && contact.okFor.includes(need));
  return accepted({ contacts, ladders: mapLadders(ladders, (ladder, need) => ladder.filter((id) => isOk(id, need))) }, []);
}

const unknownContact = (contactId: string): PartsDecision => refused(commandError('contact-unknown', 'contactId', contactId));

function add(parts: Parts, { contact }: CommandOf<'add'>, { today, newId }: ChangeContext): PartsDecision {
  const { contacts } = parts;
  const errors = [...contactErrors(contact, today)];
  if (contacts.length >= CIRCLE_SIZE) errors.push(commandError('circle-full', 'contacts', contacts.length));
  return errors.length > 0 ? refused(...errors) : withContacts(parts, [...contacts, contactOf(newId(), contact)]);
}

function change(parts: Parts, { contactId, contact }: CommandOf<'change'>, { today }: ChangeContext): PartsDecision {
  const errors = [...contactErrors(contact, today)];
  if (!parts.contacts.some(({ id }) => id === contactId)) errors.push(commandError('contact-unknown', 'contactId', contactId));
  if (errors.length > 0) return refused(...errors);
  const changed = contactOf(contactId, contact);
  return withContacts(
    parts,
    parts.contacts.map((before) => (before.id === contactId ? changed : before)),
  );
}

function remove(parts: Parts, { contactId }: CommandOf<'remove'>): PartsDecision {
  const others = parts.contacts.filter(({ id }) => id !== contactId);
  return others.length === parts.contacts.length ? unknownContact(contactId) : withContacts(parts, others);
}

function move({ contacts, ladders }: Parts, { contactId, direction }: CommandOf<'move'>): PartsDecision {
  const from = contacts.findIndex(({ id }) => id === contactId);
  const one = contacts[from];
  if (!one) return unknownContact(contactId);
  const other = contacts[from + (direction === 'up' ? -1 : 1)];
  if (!other) return refused(commandError('no-further', 'direction', direction));
  return accepted({ contacts: contacts.map((contact) => (contact === one ? other : contact === other ? one : contact)), ladders }, []);
}

function setLadder({ contacts, ladders }: Parts, { need, contactIds }: CommandOf<'set-ladder'>): PartsDecision {
  if (!SUPPORT_NEEDS.includes(need)) return refused(commandError('need-unknown', 'need', need));
  const errors = contactIds.flatMap((contactId, i): readonly CommandError<SupportCircleErrorCode>[] => {
    const contact = contacts.find(({ id }) => id === contactId);
    if (!contact) return [commandError('contact-unknown', `contactIds.${i}`, contactId)];
    if (contactIds.indexOf(contactId) < i) return [commandError('ladder-repeats', `contactIds.${i}`, contactId)];
    return contact.okFor.includes(need) ? [] : [commandError('not-ok-for-need', `contactIds.${i}`, contactId)];
  });
  if (errors.length > 0) return refused(...errors);
  return accepted({ contacts, ladders: mapLadders(ladders, (ladder, of) => (of === need ? [...contactIds] : ladder)) }, []);
}

function putMentorFirst({ contacts, ladders }: Parts): PartsDecision {
  const mentors = contacts.filter(({ isMentor }) => isMentor).map(({ id }) => id);
  if (mentors.length === 0) return refused(commandError('mentor-missing', 'contacts'));
  const isOther = (id: string): number => Number(!mentors.includes(id));
  return accepted(
    {
      contacts: [...contacts].sort((one, other) => isOther(one.id) - isOther(other.id)),
      ladders: mapLadders(ladders, (ladder) => [...ladder].sort((one, other) => isOther(one) - isOther(other))),
    },
    [],
  );
}

/** The people and ladders of a circle after a command, or every reason why nothing changes. */
export function changeCircle(
  parts: Parts,
  command: Exclude<SupportCircleCommand, { readonly type: 'start' }>,
  context: ChangeContext,
): PartsDecision {
  switch (command.type) {
    case 'add':
      return add(parts, command, context);
    case 'change':
      return change(parts, command, context);
    case 'remove':
      return remove(parts, command);
    case 'move':
      return move(parts, command);
    case 'set-ladder':
      return setLadder(parts, command);
    case 'put-mentor-first':
      return putMentorFirst(parts);
  }
}
