import { commandError } from '../command/index.js';
import type { CommandError } from '../command/index.js';
import type { MentorshipContext, MentorshipErrorCode } from './mentorship-command.js';
import type { Mentorship } from './mentorship.schema.js';
import { freePlaces, isOpenMentorship } from './open-mentorships.js';

const isBetween = (one: string, other: string) => (mentorship: Mentorship) =>
  (mentorship.menteeId === one && mentorship.mentorId === other) || (mentorship.menteeId === other && mentorship.mentorId === one);

/** Every reason why two people cannot be paired as a draft proposes. */
export function pairingErrors(draft: Mentorship, { mentor, mentorships }: MentorshipContext): CommandError<MentorshipErrorCode>[] {
  const { id, menteeId, mentorId, kind, pathway } = draft;
  const others = mentorships.filter((mentorship) => mentorship.id !== id && isBetween(menteeId, mentorId)(mentorship));
  const errors: CommandError<MentorshipErrorCode>[] = [];
  // Where somebody was blocked, the answer is the one that a mentor without time gives: it tells nobody of the block.
  const isAvailable = mentor.accepts && !others.some(({ state }) => state === 'blocked');
  if (!isAvailable) errors.push(commandError('not-available', 'mentorId', mentorId));
  else if (freePlaces(mentor, mentorships) === 0) errors.push(commandError('mentor-full', 'mentorId', mentorId));
  const open = others.filter(isOpenMentorship);
  if (open.some((other) => other.mentorId === mentorId && other.kind === kind)) errors.push(commandError('already-open', 'kind', kind));
  if (open.some((other) => other.mentorId === menteeId && other.pathway === pathway))
    errors.push(commandError('mutual-pairing', 'pathway', pathway));
  return errors;
}
