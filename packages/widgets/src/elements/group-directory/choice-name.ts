import type { GroupFilter } from '@handrail/core/groups';
import { languageName, tagName } from '../../groups/group-words.js';
import type { GroupDirectoryMessages } from './messages/en.js';

/** A name in a table of them; what has none is not a code of the table. */
const nameIn = (names: Readonly<Record<string, string>>, value: string): string => names[value] ?? value;

/** The name of one choice of a filter. */
export const choiceName = (m: GroupDirectoryMessages, filter: GroupFilter, value: string, locale: string): string => {
  switch (filter) {
    case 'kinds':
      return nameIn(m.kinds, value);
    case 'pathways':
      return nameIn(m.pathways, value);
    case 'access':
      return nameIn(m.accessShort, value);
    case 'languages':
      return languageName(value, locale);
    case 'medicationFriendly':
      return m.medicationShort;
    default:
      return tagName(m, value);
  }
};
