/** English words for a list of groups that is on its way, old, or not to be had. */
export const loadingEn = {
  loading: 'Loading groups…',
  failed: 'The list of groups could not be loaded. That does not mean that there are none. Please try again in a moment.',
  failedOffline: 'You seem to be offline, so the list of groups could not be loaded.',
  retry: 'Try again',
  stale: (when: string) => `This is the list as of ${when}. Newer changes could not be loaded.`,
  noSource: 'No list of groups has been set up for this page yet.',
};

/** Words for a list of groups that is on its way, in one language. */
export type LoadingMessages = typeof loadingEn;
