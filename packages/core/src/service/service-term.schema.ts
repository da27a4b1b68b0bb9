import * as z from 'zod';

const id = z.string().min(1).max(64).regex(/\S/);
const date = z.iso.date();

/** Where a term stands. `completed`, `resigned` and `vacated` are final, and all three are honourable. */
export const serviceTermStateSchema = z.enum(['open', 'nominated', 'elected', 'serving', 'handover', 'completed', 'resigned', 'vacated']);

/** One turn in one seat of a position. It holds no reason for its end, and nothing of anybody's recovery. */
export const serviceTermSchema = z
  .object({
    id,
    /** Grows by one with each accepted command. */
    version: z.int().min(1),
    positionId: id,
    /** Which of the seats of the position, from 1. */
    seat: z.int().min(1).max(20),
    /** Whoever is nominated or serves. Absent while open, and where nobody took the seat. */
    memberId: z.exactOptional(id),
    /** First day. */
    starts: date,
    /** First day after it: so many calendar months after the first, and where the month has no such day its last one. */
    ends: date,
    state: serviceTermStateSchema,
    /** The group's decision that this person may serve longer than rotation says. Kept for good. */
    override: z.exactOptional(z.object({ decidedOn: date }).readonly()),
    /** When it was said that the end is near, so that it is said once. */
    rotationDueAt: z.exactOptional(z.iso.datetime()),
    /** First day on which the seat was no longer held; only once the term is over. */
    endedOn: z.exactOptional(date),
  })
  .readonly()
  .superRefine((term, { addIssue }) => {
    const { starts, ends, state, memberId, override, endedOn } = term;
    const need = (holds: boolean, field: keyof typeof term, message: string) =>
      holds || addIssue({ code: 'custom', path: [field], message, input: term[field] });
    const isOver = state === 'completed' || state === 'resigned' || state === 'vacated';
    need(starts < ends, 'ends', 'after the first day');
    if (state === 'open') need(memberId === undefined, 'memberId', 'nobody yet');
    else if (state !== 'vacated') need(memberId !== undefined, 'memberId', 'somebody');
    need(override === undefined || memberId !== undefined, 'override', 'for somebody');
    need((endedOn !== undefined) === isOver, 'endedOn', 'once the term is over');
  });

export type ServiceTerm = z.output<typeof serviceTermSchema>;
export type ServiceTermState = z.output<typeof serviceTermStateSchema>;
