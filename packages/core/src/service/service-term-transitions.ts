import type { Transitions } from '../command/index.js';
import type { ServiceTermCommand, ServiceTermEvent } from './service-term-command.js';
import type { ServiceTermState } from './service-term.schema.js';

/** Which state follows which command. A seat that nobody wants is vacated, so that it does not stay open for ever. */
export const SERVICE_TERM_TRANSITIONS: Transitions<ServiceTermState | 'none', ServiceTermCommand['type']> = {
  open: { none: 'open' },
  reschedule: { open: 'open', nominated: 'nominated', elected: 'elected' },
  nominate: { open: 'nominated' },
  decline: { nominated: 'open', elected: 'open' },
  'record-override': { nominated: 'nominated' },
  elect: { nominated: 'elected' },
  begin: { elected: 'serving' },
  'announce-rotation': { serving: 'serving' },
  'hand-over': { serving: 'handover' },
  complete: { handover: 'completed' },
  resign: { serving: 'resigned', handover: 'resigned' },
  vacate: { open: 'vacated', serving: 'vacated', handover: 'vacated' },
};

/** What each command is called once it was carried out. */
export const SERVICE_TERM_EVENTS = {
  open: 'ServiceTermOpened',
  reschedule: 'ServiceTermRescheduled',
  nominate: 'ServiceTermNominated',
  decline: 'ServiceTermDeclined',
  'record-override': 'RotationOverridden',
  elect: 'ServiceTermElected',
  begin: 'ServiceTermBegun',
  'announce-rotation': 'RotationDue',
  'hand-over': 'ServiceTermHandoverBegun',
  complete: 'ServiceTermCompleted',
  resign: 'ServiceTermResigned',
  vacate: 'ServiceTermVacated',
} as const satisfies Record<ServiceTermCommand['type'], ServiceTermEvent['type']>;
