import { crisisLinks } from '@handrail/core/support/crisis-resources';
import type { CrisisLink, CrisisResource } from '@handrail/core/support/crisis-resources';

/** The ways in the language of the page, those for it alone before those for everybody; the others come after. */
const byLanguage = (links: readonly CrisisLink[], language: string): readonly CrisisLink[] => {
  const rank = ({ languages }: CrisisLink): number => (languages ? (languages.includes(language) ? 0 : 2) : 1);
  return [...links].sort((one, other) => rank(one) - rank(other));
};

/** All ways to reach a service, those in the language of the page first. */
export const allLinks = (resource: CrisisResource, language: string): readonly CrisisLink[] => byLanguage(crisisLinks(resource), language);

/** At most one way to call, one to write and one to chat: what somebody can take in at a bad hour. Its page where there is nothing else. */
export const firstLinks = (resource: CrisisResource, language: string): readonly CrisisLink[] => {
  const links = allLinks(resource, language);
  const first = (['tel', 'sms', 'chat'] as const).flatMap((kind) => links.find((link) => link.kind === kind) ?? []);
  return first.length > 0 ? first : links.slice(0, 1);
};
