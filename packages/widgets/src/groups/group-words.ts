import type { Group } from '@handrail/core/groups';
import type { GroupMessages } from './messages/group-en.js';

/** Names that programmes have in every language. */
const FELLOWSHIPS: Readonly<Record<string, string>> = {
  aa: 'Alcoholics Anonymous',
  na: 'Narcotics Anonymous',
  ca: 'Cocaine Anonymous',
  ga: 'Gamblers Anonymous',
  oa: 'Overeaters Anonymous',
  aca: 'Adult Children of Alcoholics',
  'al-anon': 'Al-Anon',
  alateen: 'Alateen',
  'nar-anon': 'Nar-Anon',
  smart: 'SMART Recovery',
  'smart-recovery': 'SMART Recovery',
  'recovery-dharma': 'Recovery Dharma',
  lifering: 'LifeRing',
  'celebrate-recovery': 'Celebrate Recovery',
  wfs: 'Women for Sobriety',
};

const own = (names: Readonly<Record<string, string>>, code: string): string | undefined =>
  Object.hasOwn(names, code) ? names[code] : undefined;

/** A code that has no name, as one can read it. */
const readable = (code: string): string => `${code.charAt(0).toUpperCase()}${code.slice(1).replaceAll('-', ' ')}`;

/** The name of an audience or format. */
export const tagName = ({ tags }: GroupMessages, code: string): string => own(tags, code) ?? readable(code);

/** The name of a programme. */
export const fellowshipName = (code: string): string => own(FELLOWSHIPS, code) ?? readable(code);

/** Everything that people may search for a code by. */
export const namesOf =
  (m: GroupMessages) =>
  (code: string): string =>
    [m.kinds, m.pathways, m.tags, FELLOWSHIPS].flatMap((names: Readonly<Record<string, string>>) => own(names, code) ?? []).join('\n');

/** A language by its own tag, in another language; the tag when nobody knows it. */
export const languageName = (tag: string, locale: string): string => {
  try {
    const name = new Intl.DisplayNames(locale, { type: 'language' }).of(tag) ?? tag;
    return name.charAt(0).toLocaleUpperCase(locale) + name.slice(1);
  } catch {
    return tag;
  }
};

/** What a group is, with its programme: "Mutual-aid group · Narcotics Anonymous". */
export const kindText = ({ kinds }: GroupMessages, { kind, fellowship }: Group): string =>
  [kinds[kind], fellowship && fellowshipName(fellowship)].filter(Boolean).join(' · ');
