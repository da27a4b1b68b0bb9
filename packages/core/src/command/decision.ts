/**
 * Why a command was refused, as data: never a sentence. Text for people lives in messages, keyed by `code`.
 * `field` names the part of the command, or `''` for all of it; `value` is what stood there.
 */
export interface CommandError<Code extends string = string> {
  readonly code: Code;
  readonly field: string;
  readonly value: unknown;
}

/** What a command led to: the next state and what happened, or every reason why nothing did. */
export type Decision<State, Event, Code extends string = string> =
  | { readonly ok: true; readonly state: State; readonly events: readonly Event[] }
  | { readonly ok: false; readonly errors: readonly CommandError<Code>[] };

/** A command that was carried out. */
export function accepted<State, Event>(state: State, events: readonly Event[]): Decision<State, Event, never> {
  return { ok: true, state, events };
}

/** A command that was refused, and changed nothing. */
export function refused<Code extends string>(...errors: readonly CommandError<Code>[]): Decision<never, never, Code> {
  return { ok: false, errors };
}

/** One reason for a refusal. */
export function commandError<Code extends string>(code: Code, field = '', value: unknown = undefined): CommandError<Code> {
  return { code, field, value };
}
