import { makeStyle, wantsColour } from './style.js';
import type { Style } from './style.js';
import { line, safeJson, safeLines } from './terminal-text.js';
import type { TerminalText } from './terminal-text.js';

/** Where a command writes: its report, and beside it what a person should know while it works. */
export interface Screen {
  readonly style: Style;
  /** The report, on stdout. */
  print(lines: readonly TerminalText[]): void;
  printJson(value: unknown): void;
  /** A converted file, as it is; made safe when stdout is a terminal. */
  printFile(text: string): void;
  /** Something to know, on stderr. */
  note(text: TerminalText): void;
  /** How far long work has come, on stderr and only on a terminal; without a text the line is cleared. */
  progress(text?: string): void;
}

const CLEAR_LINE = '\r\x1b[K';

/** The screen of this process. */
export function makeScreen({ stdout, stderr, env }: Pick<NodeJS.Process, 'stdout' | 'stderr' | 'env'>): Screen {
  const clear = (): void => void (stderr.isTTY && stderr.write(CLEAR_LINE));
  return {
    style: makeStyle(wantsColour(stdout, env)),
    print: (lines) => void stdout.write(lines.map(({ raw }) => `${raw}\n`).join('')),
    printJson: (value) => void stdout.write(`${safeJson(value)}\n`),
    printFile: (text) => void stdout.write(stdout.isTTY ? safeLines(text) : text),
    note: ({ raw }) => {
      clear();
      stderr.write(`${raw}\n`);
    },
    progress: (text) => {
      clear();
      if (stderr.isTTY && text) stderr.write(line`${text}`.raw);
    },
  };
}
