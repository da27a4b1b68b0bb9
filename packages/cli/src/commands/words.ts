import type { LanguageFormat, LanguageRegister } from '@handrail/core/language';
import type { Screen } from '../terminal/screen.js';
import { line } from '../terminal/terminal-text.js';
import { loadText } from '../words/load-text.js';
import { wordsReport } from '../words/words-report.js';
import type { WordsReport } from '../words/words-report.js';
import { writeWords } from '../words/write-words.js';
import { EXIT, reportProblem } from './report-feeds.js';
import type { ProblemReport } from './report-feeds.js';

/** Options of `handrail words`. */
export interface WordsOptions {
  readonly lang: string;
  readonly register: LanguageRegister;
  /** Told from the name and the text when absent. */
  readonly format?: LanguageFormat | undefined;
  /** Names to leave alone. */
  readonly name: readonly string[];
  readonly hint?: boolean | undefined;
  readonly all?: boolean | undefined;
  readonly limit?: number | undefined;
  readonly strict?: boolean | undefined;
  readonly json?: boolean | undefined;
}

const EXAMPLES = 5;

/** `handrail words`: finds words to reconsider in texts, one after another. One that cannot be read does not keep the others back. */
export async function words(files: readonly string[], options: WordsOptions, screen: Screen): Promise<number> {
  const { lang: locale, register, format, name: names, hint = false, all, limit, strict, json } = options;
  const most = all ? Infinity : (limit ?? (json ? Infinity : EXAMPLES));
  const isSilent = register === 'quote' || (register === 'member' && !hint);
  const reports: (WordsReport | { readonly file: string; readonly problem: ProblemReport['problem'] })[] = [];
  let worst: number = EXIT.fine;
  for (const [index, file] of files.entries()) {
    try {
      const report = wordsReport(await loadText(file, format), { locale, register, names, hint }, most);
      reports.push(report);
      if (!json) screen.print([...(index === 0 ? [] : [line``, line``]), ...writeWords(report, isSilent, screen.style)]);
      const isFound = report.warnings > 0 || (strict === true && report.infos > 0);
      worst = Math.max(worst, isFound ? EXIT.different : EXIT.fine);
    } catch (error) {
      const { feed, problem } = reportProblem(file, error, screen);
      reports.push({ file: feed, problem });
      worst = EXIT.failed;
    }
  }
  if (json) screen.printJson({ handrail: 1, report: 'words', files: reports });
  return worst;
}
