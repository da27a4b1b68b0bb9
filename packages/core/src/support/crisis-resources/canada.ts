import type { CrisisResource } from '../crisis-resource.schema.js';

/** Services of Canada. */
export const CANADA: readonly CrisisResource[] = [
  // Takes the place of Talk Suicide Canada and its ten digits since 30 November 2023.
  {
    id: 'ca-988',
    region: 'CA',
    name: '9-8-8: Suicide Crisis Helpline',
    channels: [
      { kind: 'tel', text: '988' },
      { kind: 'sms', text: '988' },
      { kind: 'url', url: 'https://988.ca/' },
    ],
    hours: 'always',
    languages: ['en', 'fr'],
    for: ['suicide', 'emotional'],
    cost: 'free',
    source: 'https://988.ca/get-help/what-to-expect',
    seen: 'copy',
    verifiedOn: '2026-11-28',
    status: 'verified',
  },
  {
    id: 'ca-911',
    region: 'CA',
    name: '911',
    channels: [{ kind: 'tel', text: '911' }],
    hours: 'always',
    languages: ['en', 'fr'],
    for: ['emergency'],
    cost: 'free',
    source: 'https://crtc.gc.ca/eng/phone/911/can.htm',
    seen: 'copy',
    verifiedOn: '2026-11-28',
    status: 'verified',
  },
];
