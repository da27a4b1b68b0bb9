import type { CrisisResource } from '../crisis-resource.schema.js';

/** Where nothing nearer is known, and after all that is: a list of lines by country, so that nobody is ever left without a next step. */
export const WORLDWIDE: CrisisResource = {
  id: 'world-find-a-helpline',
  region: '001',
  name: 'Find A Helpline',
  channels: [{ kind: 'url', url: 'https://findahelpline.com/' }],
  hours: 'always',
  languages: ['en'],
  for: ['suicide', 'emotional'],
  cost: 'free',
  source: 'https://findahelpline.com/AU',
  seen: 'copy',
  verifiedOn: '2026-11-28',
  status: 'verified',
};
