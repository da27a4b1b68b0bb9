import type { Severity } from '@handrail/core/feeds';
import { counted, shortened } from '../terminal/counted.js';
import type { Style } from '../terminal/style.js';
import { line } from '../terminal/terminal-text.js';
import type { TerminalText } from '../terminal/terminal-text.js';
import type { CheckReport, FindingKind, FindingPlace } from './check-report.js';

const LONGEST_VALUE = 70;
const LONGEST_NAME = 50;

const HEADS: Readonly<Record<Severity, readonly [colour: 'red' | 'yellow' | 'blue', text: string]>> = {
  error: ['red', 'ERRORS: this could not be used'],
  warning: ['yellow', 'WARNINGS: used after a guess, or with a loss'],
  info: ['blue', 'NOTES: mended, nothing is lost'],
};

/** "repeated" rows carry an id, and others nothing at all, which would only be noise. */
const shown = (value: unknown): string => {
  const text = typeof value === 'string' ? `“${value}”` : value == null ? '' : JSON.stringify(value);
  return shortened(text, LONGEST_VALUE);
};

function placeLine({ row, meeting, field, value }: FindingPlace, style: Style): TerminalText {
  const where = row === null ? 'the whole list' : `row ${row}`;
  const name = meeting ? line`  ${style.bold(shortened(meeting, LONGEST_NAME))}` : '';
  const text = shown(value);
  const what = field && text ? `  ${field}: ${text}` : field ? `  ${field}` : text ? `  ${text}` : '';
  return line`    ${where}${name}${what}`;
}

function kindLines({ code, count, meaning, remedy, places }: FindingKind, style: Style): TerminalText[] {
  const rest = count - places.length;
  return [
    line``,
    line`  ${style.bold(meaning)}: ${counted(count, 'time')} ${style.faint(`(${code})`)}`,
    ...(remedy ? [line`  How to mend it: ${remedy}`] : []),
    ...places.map((place) => placeLine(place, style)),
    ...(rest > 0 ? [line`    ${style.faint(`… and ${counted(rest, 'more', 'more')}; --all shows every one`)}`] : []),
  ];
}

const outcome = ({ meetings, unreadable, leftOut }: CheckReport): string =>
  [
    `${counted(meetings, 'meeting')} read`,
    `${counted(unreadable, 'row')} could not be read`,
    ...(leftOut > 0 ? [`${counted(leftOut, 'row')} left out (repeated or not published)`] : []),
  ].join(', ');

/** The report for a person, ending with its summary. */
export function writeCheck(report: CheckReport, style: Style): TerminalText[] {
  const { feed, format, rows, errors, warnings, infos, kinds } = report;
  const sections = (['error', 'warning', 'info'] as const).flatMap((severity) => {
    const own = kinds.filter((kind) => kind.severity === severity);
    const [colour, head] = HEADS[severity];
    return own.length > 0 ? [line``, style[colour](head), ...own.flatMap((kind) => kindLines(kind, style))] : [];
  });
  const tally = [
    ...(errors > 0 ? [counted(errors, 'error')] : []),
    ...(warnings > 0 ? [counted(warnings, 'warning')] : []),
    ...(infos > 0 ? [counted(infos, 'note')] : []),
  ];
  const verdict = tally.length > 0 ? `${tally.join(', ')}.` : 'Nothing to mend was found.';
  return [
    line`${style.bold(feed)}: ${counted(rows, 'row')}, format ${format}`,
    ...sections,
    line``,
    ...(rows === 0 ? [style.yellow('The list is empty. If it should not be, check where it comes from.')] : []),
    line`${errors > 0 ? style.red(outcome(report)) : style.green(outcome(report))}. ${verdict}`,
  ];
}
