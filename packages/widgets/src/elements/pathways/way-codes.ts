import { PATHWAYS } from '@handrail/core/members';
import type { Pathway } from '@handrail/core/members';

/** For whom somebody is here. */
export const AUDIENCES = ['self', 'family', 'professional'] as const;

export type Audience = (typeof AUDIENCES)[number];

/** What links can be given for: each way, and people who work with people. */
export type LinksFor = Pathway | 'professional';

/** Whether a text is the code of a way. */
export const isPathway = (code: unknown): code is Pathway => PATHWAYS.some((known) => known === code);

/** The ways that are shown where the page asks for none: those for the person themselves. `undecided` comes after all of them. */
const USUAL = PATHWAYS.filter((code) => code !== 'family' && code !== 'undecided');

/**
 * The ways to show, each once: those the page names, in its order, or the usual ones in the order of the alphabet. No way is set above
 * another, and not to know is always among the answers.
 */
export const waysToShow = (named: readonly Pathway[], nameOf: (code: Pathway) => string, locale: string): readonly Pathway[] => {
  const own = [...new Set(named)].filter((code) => code !== 'undecided');
  const { compare } = new Intl.Collator(locale);
  const ways = own.length > 0 ? own : [...USUAL].sort((a, b) => compare(nameOf(a), nameOf(b)));
  return [...ways, 'undecided'];
};
