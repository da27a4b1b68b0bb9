import type { Position } from '@handrail/core';

/** The visitor's IANA zone; `UTC` when the browser does not tell. */
export const visitorTimeZone = (): string => new Intl.DateTimeFormat().resolvedOptions().timeZone ?? 'UTC';

/** Why there is no position: the visitor (or a policy of the page) said no, or the device could not find one. */
export type PositionFailure = 'denied' | 'failed';

/** Asks the browser for the visitor's position: only ever after the visitor asked for it. Nothing is stored. */
export const askPosition = (): Promise<Position | PositionFailure> =>
  new Promise((resolve) => {
    if (!('geolocation' in navigator)) {
      resolve('failed');
      return;
    }
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => resolve({ latitude: coords.latitude, longitude: coords.longitude }),
      (error) => resolve(error.code === error.PERMISSION_DENIED ? 'denied' : 'failed'),
      { timeout: 15_000, maximumAge: 300_000 },
    );
  });
