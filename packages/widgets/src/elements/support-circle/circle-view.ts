import type { SupportCircleErrorCode, SupportContact } from '@handrail/core/support';
import type { Formats } from '../../format/formats.js';
import type { FieldFault } from './desk.js';
import type { SupportCircleMessages } from './messages/en.js';

/** The list, or the form in it: for somebody new where no id is given. `blocks`: how many different hours it shows; 0 for any time. */
export type CircleStep = { readonly kind: 'list' } | { readonly kind: 'form'; readonly contactId?: string; readonly blocks: number };

/** What the templates show of a person's people. */
export interface CircleView {
  readonly messages: SupportCircleMessages;
  readonly formats: Formats;
  /** The visitor's IANA zone. */
  readonly timeZone: string;
  /** Calendar date by the visitor's clock. */
  readonly today: string;
  readonly headingLevel: number;
  readonly contacts: readonly SupportContact[];
  readonly step: CircleStep;
  readonly faults: readonly FieldFault<SupportCircleErrorCode>[];
  readonly said: string;
}

/** What a person can do with their people. */
export interface CircleActions {
  readonly add: () => void;
  readonly change: (contactId: string) => void;
  readonly cancel: () => void;
  readonly save: (event: SubmitEvent) => void;
  readonly remove: (contactId: string) => void;
  readonly move: (contactId: string, direction: 'up' | 'down') => void;
  readonly setHours: (isOn: boolean) => void;
  readonly moreHours: () => void;
}
