import { commandError } from '../command/index.js';
import type { CommandError } from '../command/index.js';
import { isIsoDate } from '../time/calendar-date.js';
import type { CelebrationErrorCode, CelebrationPlan } from './celebration-command.js';
import { CELEBRATION_LIMITS } from './celebration-limits.js';
import type { CelebrationMode } from './celebration.schema.js';

const MODES: readonly CelebrationMode[] = ['announce', 'at-meeting', 'quiet'];
const AUDIENCE = /^(?:self|mentor|circle|organisation|public|group:[\w-]{1,64})$/;

const isId = (id: string): boolean => id.length >= 1 && id.length <= 64;

/** Every reason why a member cannot celebrate as a plan says. `achievementIds` are the member's own. */
export function planErrors(
  plan: CelebrationPlan,
  memberId: string,
  achievementIds: readonly string[],
): CommandError<CelebrationErrorCode>[] {
  const errors: CommandError<CelebrationErrorCode>[] = [];
  const fault = (code: CelebrationErrorCode, field: string, value: unknown) => errors.push(commandError(code, field, value));
  const { achievementId, audience, mode, occurrence, presenterId, message, closesOn } = plan;
  if (!isId(achievementId)) fault('invalid-id', 'achievementId', achievementId);
  else if (!achievementIds.includes(achievementId)) fault('not-your-achievement', 'achievementId', achievementId);
  if (!MODES.includes(mode)) fault('unknown-mode', 'mode', mode);
  if (!AUDIENCE.test(audience)) fault('unknown-audience', 'audience', audience);
  if (audience === 'self' && mode !== 'quiet') fault('audience-too-narrow', 'audience', audience);
  if (mode === 'at-meeting' && !occurrence) fault('meeting-missing', 'occurrence', occurrence);
  if (mode !== 'at-meeting' && occurrence) fault('meeting-unexpected', 'occurrence', occurrence);
  if (occurrence && !isId(occurrence.meetingId)) fault('invalid-id', 'occurrence.meetingId', occurrence.meetingId);
  if (occurrence && !isIsoDate(occurrence.date)) fault('invalid-date', 'occurrence.date', occurrence.date);
  if (!isIsoDate(closesOn)) fault('invalid-date', 'closesOn', closesOn);
  else if (occurrence && isIsoDate(occurrence.date) && closesOn < occurrence.date) fault('closes-before-meeting', 'closesOn', closesOn);
  if (presenterId !== undefined && !isId(presenterId)) fault('invalid-id', 'presenterId', presenterId);
  if (presenterId === memberId) fault('presenting-to-oneself', 'presenterId', presenterId);
  if (message?.trim() === '') fault('text-empty', 'message', message);
  if (message !== undefined && message.length > CELEBRATION_LIMITS.message) fault('text-too-long', 'message', message);
  return errors;
}
