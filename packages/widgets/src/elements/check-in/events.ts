import type { CheckIn } from '@handrail/core/showing-up';

/** Somebody checked in. Not how they are, not when, and not for the how manieth time. */
export interface CheckedInDetail {
  readonly kind: CheckIn['kind'];
}

/** Events of `<handrail-check-in>`: they bubble and cross shadow roots. */
export interface CheckInEventMap {
  'handrail-checked-in': CustomEvent<CheckedInDetail>;
}
