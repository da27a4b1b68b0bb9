/** Which state follows, by command and state. What is not listed is refused. */
export type Transitions<State extends string, Command extends string> = {
  readonly [C in Command]: Readonly<Partial<Record<State, State>>>;
};

/** The state that a command leads to, or undefined where it may not be given. */
export function nextState<State extends string, Command extends string>(
  transitions: Transitions<State, Command>,
  state: State,
  command: Command,
): State | undefined {
  const row: Readonly<Partial<Record<State, State>>> = transitions[command];
  return Object.hasOwn(row, state) ? row[state] : undefined;
}
