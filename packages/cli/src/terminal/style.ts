import { TerminalText } from './terminal-text.js';

type Paint = (text: string) => TerminalText;

/** Colours of a report; all plain where they are not wanted. */
export interface Style {
  readonly bold: Paint;
  readonly faint: Paint;
  readonly red: Paint;
  readonly yellow: Paint;
  readonly green: Paint;
  readonly blue: Paint;
}

/** Makes the colours, or their plain stand-ins. */
export function makeStyle(isColoured: boolean): Style {
  const paint =
    (on: number, off: number): Paint =>
    (text) =>
      new TerminalText([text], isColoured ? [on, off] : undefined);
  return { bold: paint(1, 22), faint: paint(2, 22), red: paint(31, 39), yellow: paint(33, 39), green: paint(32, 39), blue: paint(34, 39) };
}

/**
 * Whether a stream wants colours.
 * @see https://no-color.org/
 */
export const wantsColour = (stream: { readonly isTTY?: boolean }, { NO_COLOR, TERM }: NodeJS.ProcessEnv): boolean =>
  stream.isTTY === true && !NO_COLOR && TERM !== 'dumb';
