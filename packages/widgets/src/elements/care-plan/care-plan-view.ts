import type { CarePlanCommand, CarePlanErrorCode } from '@handrail/core/care-plan';
import type { KeepFault } from '../../device/keep-result.js';
import type { KeepActions, KeepView } from '../../device/keep-view.js';
import type { DeviceMessages } from '../../device/messages/device-en.js';
import type { CentreTemplate } from './plan/centre-template.js';
import type { PlanDocument } from './plan/plan-document.js';
import type { Wording } from './plan/plan-words.js';

/** A form of the plan, by the section that it is in. */
export type PlanForm = 'start' | 'leaving' | 'care' | 'goal' | 'appointment' | 'review' | 'ninety' | 'meeting';

/** Why a form was not taken, at the field where it is to be mended. */
export interface FieldFault {
  readonly form: PlanForm | undefined;
  readonly field: string;
  readonly code: CarePlanErrorCode | 'not-yet';
}

/** What taking in a file would do, told before it is done. Counts of what is here and in the file. */
export interface PlanComparison {
  readonly kind: 'new' | 'same' | 'changes';
  readonly parts: readonly {
    readonly part: 'state' | 'leaving' | 'phases' | 'goals' | 'appointments' | 'reviews' | 'meetings';
    readonly here?: number;
    readonly inFile?: number;
  }[];
}

/** What a person does about files: nothing, saving one, or opening one. */
export interface HandOverView {
  readonly step: 'rest' | 'sealing' | 'readable' | 'opening' | 'comparing';
  readonly fault: KeepFault | 'no-plan' | undefined;
  readonly comparison: PlanComparison | undefined;
  readonly isBusy: boolean;
  /** Characters that a passphrase needs. */
  readonly needed: number;
}

/** What the templates show. */
export interface CarePlanView extends Wording {
  readonly device: DeviceMessages;
  readonly keep: KeepView;
  /** False where the page wants nothing kept on the device. */
  readonly mayRemember: boolean;
  readonly headingLevel: number;
  /** Calendar date by the visitor's clock. */
  readonly today: string;
  /** IANA name of the visitor's zone. */
  readonly timeZone: string;
  readonly document: PlanDocument | undefined;
  /** Templates to begin with; one that the page names stands alone. */
  readonly templates: readonly CentreTemplate[];
  /** The day that the page puts into the form, `''` for none. */
  readonly dischargeOn: string;
  /** Whether the person can change the plan, as it stands and as the page allows. */
  readonly isEditable: boolean;
  readonly isReadonly: boolean;
  readonly fault: FieldFault | undefined;
  /** What the person is asked whether to take out, by its identifier. */
  readonly asking: string;
  readonly isReviewDue: boolean;
  /** Whether more support was asked for a moment ago. */
  readonly hasSteppedUp: boolean;
  readonly announcement: string;
  readonly handOver: HandOverView;
}

/** What a person can do. */
export interface CarePlanActions {
  readonly keep: KeepActions;
  readonly start: (event: SubmitEvent) => void;
  /** Sends a form: the command that it stands for, or a fault of the form itself. */
  readonly send: (form: PlanForm, event: SubmitEvent, command: (data: FormData) => CarePlanCommand) => void;
  /** Gives a command that no form is for. */
  readonly give: (command: CarePlanCommand, said: string, focus?: string) => void;
  readonly saveLeaving: (event: SubmitEvent) => void;
  readonly addMeeting: (event: SubmitEvent) => void;
  /** Takes one meeting of a date back. */
  readonly removeMeeting: (date: string) => void;
  readonly ask: (id: string) => void;
  /** Opens the section on support and goes to its form. */
  readonly openCare: () => void;
  /** The page has put something else between the tags. */
  readonly pageChanged: () => void;
  /** Opens the telephone with a number that the person wrote. */
  readonly call: (where: string) => void;
  readonly print: () => void;
  readonly saveCalendar: (event: SubmitEvent) => void;
  readonly handOver: {
    readonly go: (step: HandOverView['step']) => void;
    readonly seal: (event: SubmitEvent) => void;
    readonly saveReadable: () => void;
    readonly open: (event: SubmitEvent) => void;
    readonly takeIn: () => void;
  };
}
