import { counted, shortened } from '../terminal/counted.js';
import type { Style } from '../terminal/style.js';
import { line } from '../terminal/terminal-text.js';
import type { TerminalText } from '../terminal/terminal-text.js';
import type { WordKind, WordPlace, WordsReport } from './words-report.js';

const LONGEST_TERM = 70;

const HEADS = [
  ['warning', 'yellow', 'WORDS TO RECONSIDER'],
  ['info', 'blue', 'HINTS: these have good uses too'],
] as const;

const placeLine = ({ line: row, column, term, suggestions }: WordPlace, style: Style): TerminalText =>
  line`    line ${row}, column ${column}  ${style.bold(`“${shortened(term.replace(/\s+/g, ' '), LONGEST_TERM)}”`)}: better ${suggestions.map((text) => `“${text}”`).join(' or ')}`;

function kindLines({ code, meaning, source, count, places }: WordKind, style: Style): TerminalText[] {
  const rest = count - places.length;
  return [
    line``,
    line`  ${style.bold(meaning)}: ${counted(count, 'time')} ${style.faint(`(${code})`)}`,
    line`  Advised by: ${source.title}`,
    ...places.map((place) => placeLine(place, style)),
    ...(rest > 0 ? [line`    ${style.faint(`… and ${counted(rest, 'more', 'more')}; --all shows every one`)}`] : []),
  ];
}

/** What to say when nothing is said about the words of a text, which is not the same as that nothing was found. */
const SILENT: Readonly<Record<WordsReport['register'], string>> = {
  organisation: '',
  member: 'A member’s own words are left as they are.',
  quote: 'Words of others are left as they are.',
};

/** The report for a person, ending with its summary. `isSilent`: nothing was looked for. */
export function writeWords(report: WordsReport, isSilent: boolean, style: Style): TerminalText[] {
  const { file, format, language, register, warnings, infos, kinds } = report;
  const sections = HEADS.flatMap(([severity, colour, head]) => {
    const own = kinds.filter((kind) => kind.severity === severity);
    return own.length > 0 ? [line``, style[colour](head), ...own.flatMap((kind) => kindLines(kind, style))] : [];
  });
  const tally = [
    ...(warnings > 0 ? [`${counted(warnings, 'word')} to reconsider`] : []),
    ...(infos > 0 ? [counted(infos, 'hint')] : []),
  ].join(', ');
  const nothing = isSilent ? SILENT[register] : 'Nothing to reconsider was found.';
  return [
    line`${style.bold(file)}: ${format}, language ${language}`,
    ...sections,
    line``,
    tally ? line`${warnings > 0 ? style.yellow(tally) : tally}.` : style.green(nothing),
  ];
}
