import { commandError } from '../command/index.js';
import type { CommandError } from '../command/index.js';
import { todayIn } from '../time/today-in.js';
import type { CelebrationCommand, CelebrationContext, CelebrationErrorCode } from './celebration-command.js';
import { CELEBRATION_LIMITS as LIMITS } from './celebration-limits.js';
import type { Celebration, WishKind } from './celebration.schema.js';

const KINDS: readonly WishKind[] = ['congratulations', 'proud-of-you', 'me-too', 'thank-you', 'with-you'];

/** Every reason why a wish cannot be given. */
export function wishErrors(
  { audience, closesOn, wishes }: Celebration,
  { from, kind, text }: CelebrationCommand & { readonly type: 'wish' },
  { actor, actorAudiences, now, timeZone }: CelebrationContext,
): CommandError<CelebrationErrorCode>[] {
  const errors: CommandError<CelebrationErrorCode>[] = [];
  const fault = (code: CelebrationErrorCode, field: string, value: unknown) => errors.push(commandError(code, field, value));
  if (audience === 'self' || (audience !== 'public' && !actorAudiences.includes(audience)))
    fault('not-in-audience', 'actor', actor.memberId);
  if (todayIn(now, timeZone) > closesOn) fault('wishes-closed', 'closesOn', closesOn);
  if (wishes.some(({ memberId }) => memberId === actor.memberId)) fault('already-wished', 'actor', actor.memberId);
  if (from.trim().length < LIMITS.handleMin || from.length > LIMITS.handleMax) fault('invalid-handle', 'from', from);
  if (!KINDS.includes(kind)) fault('unknown-wish', 'kind', kind);
  if (text?.trim() === '') fault('text-empty', 'text', text);
  if (text !== undefined && text.length > LIMITS.wishText) fault('text-too-long', 'text', text);
  return errors;
}
