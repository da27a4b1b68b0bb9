/** Escape sequences with what they carry: a colour, a title, a link. */
// oxlint-disable-next-line no-control-regex
const SEQUENCE =
  /(?:\x1b\[|\x9b)[0-?]*[ -/]*[@-~]|(?:\x1b[\]PX^_]|[\x9d\x90\x98\x9e\x9f])[^\x07\x1b\x9c]*(?:\x07|\x1b\\|\x9c)?|\x1b[ -/]*[0-~]/g;

const BLANK = /[\t\n\v\f\r\x85\u2028\u2029]+/g;

/**
 * What makes a terminal do something other than show a sign: control characters of both sets, marks that turn the order of
 * letters around, and invisible ones. Joiners stay, for scripts and families of emoji need them.
 */
const UNSAFE =
  /[\0-\x1f\x7f-\x9f\xad\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]|\p{Surrogate}/gu;

/** A text on one line that only shows signs, whatever a feed put into it. */
export const safeLine = (text: string): string => text.replace(SEQUENCE, '').replace(BLANK, ' ').replace(UNSAFE, '');

/** Several lines, each of them safe. */
export const safeLines = (text: string): string => text.split(/\r?\n/).map(safeLine).join('\n');

/** JSON that can be shown in a terminal: the same value, with unsafe characters written as `\u` escapes. */
export const safeJson = (value: unknown): string =>
  (JSON.stringify(value, null, 2) ?? 'null').replace(UNSAFE, (sign) =>
    sign === '\n' ? sign : Array.from({ length: sign.length }, (_, i) => `\\u${sign.charCodeAt(i).toString(16).padStart(4, '0')}`).join(''),
  );

/** A text that may go to a terminal as it is. Only this class makes one, so nothing of a feed gets there unseen. */
export class TerminalText {
  readonly raw: string;

  /**
   * @param parts Strings are made safe; texts that are safe already keep their colours.
   * @param style Codes that switch a colour on and off.
   */
  constructor(parts: readonly (TerminalText | string)[], style?: readonly [on: number, off: number]) {
    const text = parts.map((part) => (typeof part === 'string' ? safeLine(part) : part.raw)).join('');
    this.raw = style ? `\x1b[${style[0]}m${text}\x1b[${style[1]}m` : text;
  }
}

/** One line of a report: a template whose values are made safe. */
export const line = (strings: TemplateStringsArray, ...values: readonly (TerminalText | string | number)[]): TerminalText =>
  new TerminalText(
    strings.flatMap((text, i) => {
      const value = values[i];
      return value === undefined ? [text] : [text, typeof value === 'number' ? String(value) : value];
    }),
  );
