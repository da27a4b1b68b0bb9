import { SUPPORT_NEEDS } from './contact-errors.js';
import type { ContactEntry } from './support-circle-command.js';
import type { SupportContact } from './support-circle.schema.js';

/** A contact made from an entry without errors: blanks around words taken off, and nothing kept that was not asked for. */
export function contactOf(id: string, { label, channels, hours, okFor, isMentor, agreedOn }: ContactEntry): SupportContact {
  const { tel, sms, url, app } = channels;
  return {
    id,
    label: label.trim(),
    channels: {
      ...(tel !== undefined && { tel }),
      ...(sms !== undefined && { sms }),
      ...(url !== undefined && { url }),
      ...(app !== undefined && { app: app.trim() }),
    },
    ...(hours && {
      hours: { timeZone: hours.timeZone, windows: hours.windows.map(({ day, startMin, endMin }) => ({ day, startMin, endMin })) },
    }),
    okFor: SUPPORT_NEEDS.filter((need) => okFor.includes(need)),
    ...(isMentor !== undefined && { isMentor }),
    ...(agreedOn !== undefined && { agreedOn }),
  };
}
