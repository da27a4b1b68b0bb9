import type { Group, GroupContact } from '@handrail/core/groups';
import { CONTACT_ROLES } from './group-codes.js';

/** One way to reach a group. */
export interface ContactLink {
  readonly href: string;
  /** An address or number; empty for a web page, which is called one. */
  readonly shown: string;
}

/** A link that dials a number as people write it. */
const phoneHref = (number: string): string => `tel:${number.replace(/[^\d+*#,;]/g, '')}`;

/** The ways of one contact: page, mail, telephone. */
export const contactLinks = ({ url, email, phone }: GroupContact): readonly ContactLink[] => [
  ...(url === undefined ? [] : [{ href: url, shown: '' }]),
  ...(email === undefined ? [] : [{ href: `mailto:${email}`, shown: email }]),
  ...(phone === undefined ? [] : [{ href: phoneHref(phone.number), shown: phone.number }]),
];

/** Contacts in the order in which somebody new had best ask. */
export const contactsInOrder = ({ contacts }: Group): readonly GroupContact[] =>
  [...contacts].sort((a, b) => CONTACT_ROLES.indexOf(a.role) - CONTACT_ROLES.indexOf(b.role));

/** Where to ask to join: the first way of the first contact; undefined when there is none. */
export const joinHref = (group: Group): string | undefined => contactsInOrder(group).flatMap(contactLinks)[0]?.href;
