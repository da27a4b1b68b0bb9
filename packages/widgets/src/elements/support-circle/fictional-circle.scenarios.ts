import type { SupportCircle } from '@handrail/core/support';

/** A circle of Port Amity, for tests and stories: Rosa at any time, Sam on weekday evenings, Nell for good news. */
export const fictionalCircle: SupportCircle = {
  id: 'circle-1',
  version: 4,
  ownerId: 'me',
  contacts: [
    {
      id: 'c1',
      label: 'Sam from the harbour group',
      channels: { tel: '(503) 555-0142', app: 'Signal' },
      hours: {
        timeZone: 'America/Los_Angeles',
        windows: ([1, 2, 3, 4, 5] as const).map((day) => ({ day, startMin: 1080, endMin: 1320 })),
      },
      okFor: ['craving', 'lonely'],
    },
    {
      id: 'c2',
      label: 'Rosa',
      channels: { tel: '503 555 0114', sms: '503 555 0114' },
      okFor: ['craving', 'lonely', 'crisis'],
      isMentor: true,
      agreedOn: '2026-10-02',
    },
    { id: 'c3', label: 'Cousin Lee', channels: { tel: '503-555-0177' }, okFor: ['crisis'] },
    { id: 'c4', label: 'Nell', channels: { tel: '503-555-0119' }, okFor: ['celebrate'] },
  ],
  ladders: { crisis: ['c2', 'c3'] },
  updatedOn: '2026-11-01',
};
