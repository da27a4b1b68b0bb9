import { checkReport } from '../check/check-report.js';
import { writeCheck } from '../check/write-check.js';
import type { Screen } from '../terminal/screen.js';
import { line } from '../terminal/terminal-text.js';
import { EXIT, reportFeeds } from './report-feeds.js';
import type { ReportOptions } from './report-feeds.js';

/** Options of `handrail check`. */
export interface CheckOptions extends ReportOptions {
  readonly all?: boolean | undefined;
  readonly limit?: number | undefined;
  readonly strict?: boolean | undefined;
}

const EXAMPLES = 5;

/** `handrail check`: tells what is wrong in feeds and how to mend it. */
export const check = (feeds: readonly string[], options: CheckOptions, screen: Screen): Promise<number> =>
  reportFeeds('check', feeds, options, screen, (feed, isFirst) => {
    const report = checkReport(feed, options.all ? Infinity : (options.limit ?? (options.json ? Infinity : EXAMPLES)));
    if (!options.json) screen.print([...(isFirst ? [] : [line``, line``]), ...writeCheck(report, screen.style)]);
    const isFaulty = report.errors > 0 || (options.strict === true && report.warnings > 0);
    return { report, exitCode: isFaulty ? EXIT.different : EXIT.fine };
  });
