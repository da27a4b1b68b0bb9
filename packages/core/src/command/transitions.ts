/** Which state follows, by command and state. What is not listed is refused. */
export type Transitions<State extends string, Command extends string> = {
  readonly [C in Command]: Readonly<Partial<Record<State, State>>>;
};

/** The state that a command leads to, or undefined where it may not be given, or where there is no such command. */
export function nextState<State extends string, Command extends string>(
  transitions: Transitions<State, Command>,
  state: State,
  command: Command,
): State | undefined {
  // Commands may come from outside, and be named like a member of Object.
  if (!Object.hasOwn(transitions, command)) return undefined;
  const row: Readonly<Partial<Record<State, State>>> = transitions[command];
  return Object.hasOwn(row, state) ? row[state] : undefined;
}
