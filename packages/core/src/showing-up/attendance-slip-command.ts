import type { DomainEvent } from '../command/index.js';

/** What can be asked of a slip. */
export type AttendanceSlipCommand =
  /** Somebody asks for a signature. Who asks is not kept. */
  | { readonly type: 'request'; readonly sessionId: string }
  /** Whoever is responsible for the session signs, and gives the code to the person by hand. Only its digest is here. */
  | { readonly type: 'sign'; readonly codeHash: string }
  | { readonly type: 'void' };

/** They carry no code, and nobody's id. */
export type AttendanceSlipEvent = DomainEvent<'AttendanceSlipRequested' | 'AttendanceSlipSigned' | 'AttendanceSlipVoided'>;

/**
 * Why a command is refused.
 *
 * - `illegal-transition`: the command has no meaning in this state.
 * - `session-invalid`: the session's id is empty or longer than 64 characters.
 * - `code-hash-invalid`: no digest of 32 to 128 characters of hex or base64. A code itself is refused by this.
 * - `role-not-allowed`: only a greeter, host, moderator, steward or member of staff signs, or voids what is signed.
 */
export type AttendanceSlipErrorCode = 'illegal-transition' | 'session-invalid' | 'code-hash-invalid' | 'role-not-allowed';
