import type { Pathway } from '@handrail/core/members';
import type { DocumentFormat } from '../../device/kept-document.js';
import { isPathway } from './way-codes.js';

/** What is kept of a choice, if the person wants it kept. */
export interface KeptPathway {
  readonly pathway: Pathway;
}

/** How the choice is kept. */
export const keptPathway: DocumentFormat<KeptPathway> = {
  key: 'pathway',
  version: 1,
  read: (raw) =>
    typeof raw === 'object' && raw !== null && 'pathway' in raw && isPathway(raw.pathway)
      ? { ok: true, value: { pathway: raw.pathway } }
      : { ok: false },
};
