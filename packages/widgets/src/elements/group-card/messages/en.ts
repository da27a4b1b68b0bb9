import { groupEn } from '../../../groups/messages/group-en.js';
import { loadingEn } from '../../../groups/messages/loading-en.js';

/** English texts of the card of a group. */
export const en = {
  ...groupEn,
  ...loadingEn,
  locale: 'en',
  loading: 'Loading the group…',
  failed: 'The group could not be loaded. Please try again in a moment.',
  failedOffline: 'You seem to be offline, so the group could not be loaded.',
  noSource: 'No group has been set up for this page yet.',
  gone: 'This group is not in the list any more. Please ask the people below for another one.',
};

/** Texts of the card of a group in one language. */
export type GroupCardMessages = typeof en;
