import * as z from 'zod';
import { REACTION_KINDS } from './reaction-kinds.js';

const id = z.string().min(1).max(64);

export const reactionKindSchema = z.enum(REACTION_KINDS);

/** One person's answer to a story. It holds no instant, so that nothing can be sorted by it. */
export const reactionSchema = z.object({ storyId: id, memberId: id, kind: reactionKindSchema }).readonly();

export type Reaction = z.output<typeof reactionSchema>;
