/** One cell of a table of states and commands. */
export interface Transition<State extends string, Command extends string> {
  readonly state: State | 'none';
  readonly command: Command;
  /** The state that follows, or `-` where the command is to be refused. */
  readonly expected: State | '-';
}

/**
 * Reads a state machine that a test has written out by hand: commands in the first line, one line a state, `-` for a refusal.
 * `none` is the state of what does not exist yet. Written by hand and never made from the code, so that it can disagree with it.
 */
export function transitionTable<State extends string, Command extends string>(text: string): Transition<State, Command>[] {
  const [header = [], ...rows] = text
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/\s+/));
  return rows.flatMap(([state, ...cells]) => {
    if (cells.length !== header.length - 1) throw new Error(`The line of "${state}" has ${cells.length} cells, not ${header.length - 1}.`);
    return cells.map((expected, i) => ({ state: state as State, command: header[i + 1] as Command, expected: expected as State }));
  });
}
