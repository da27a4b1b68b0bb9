import * as z from 'zod';

const id = z.string().min(1).max(64);

/** Who may sign for a session. */
export const slipIssuerSchema = z.enum(['greeter', 'host', 'moderator', 'steward', 'staff']);

/**
 * A signature that somebody was at a session, for a court or a programme, without a list of who was there: it names no person, and
 * what it holds of its code cannot be read back. Whoever holds the code can show that the slip is theirs. Nothing else may be in it.
 */
export const attendanceSlipSchema = z
  .strictObject({
    id,
    /** Grows by one with each accepted command. */
    version: z.int().min(1),
    sessionId: id,
    state: z.enum(['requested', 'signed', 'void']),
    /** In which capacity it was signed, never by whom. */
    issuedByRole: z.exactOptional(slipIssuerSchema),
    /** A digest of the code: 32 to 128 characters of hex or base64. */
    codeHash: z.exactOptional(z.string().regex(/^[\w+/=-]{32,128}$/)),
  })
  .readonly()
  .refine(({ issuedByRole, codeHash }) => (issuedByRole === undefined) === (codeHash === undefined), {
    path: ['codeHash'],
    error: 'goes with the role that signed',
  })
  .refine(({ state, codeHash }) => state === 'void' || (state === 'signed') === (codeHash !== undefined), {
    path: ['state'],
    error: 'is signed with a code, and requested without',
  });

export type SlipIssuer = z.output<typeof slipIssuerSchema>;
export type AttendanceSlip = z.output<typeof attendanceSlipSchema>;
