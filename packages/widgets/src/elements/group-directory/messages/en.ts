import { groupEn } from '../../../groups/messages/group-en.js';
import { loadingEn } from '../../../groups/messages/loading-en.js';
import { pluralIn } from '../../../messages/plural.js';

const plural = pluralIn('en');

/** English texts of the directory of groups. */
export const en = {
  ...groupEn,
  ...loadingEn,
  locale: 'en',
  title: 'Find a group',
  search: 'Search groups',
  searchHint: 'Name, kind, language…',
  filters: 'Filters',
  filtersActive: plural({ one: '# filter on', other: '# filters on' }),
  filterNames: {
    kinds: 'Kind of group',
    pathways: 'Way of recovery',
    audienceTags: 'Who it is for',
    languages: 'Language',
    formats: 'How it goes',
    access: 'Who can come',
    medicationFriendly: 'Medication',
  },
  medicationShort: 'Says that prescribed medication is welcome',
  groups: plural({ one: '# group', other: '# groups' }),
  groupsLabel: 'Groups',
  more: plural({ one: 'Show # more', other: 'Show # more' }),
  clear: 'Clear search and filters',
  empty: 'The list has no groups at the moment.',
  noMatch: 'No group matches all of this. These come close:',
  noMatchAtAll: 'No group matches. Clear the filters to see all of them.',
  without: (name: string) => `Without “${name}”`,
};

/** Texts of the directory of groups in one language. */
export type GroupDirectoryMessages = typeof en;
