import { statsReport } from '../stats/stats-report.js';
import { writeStats } from '../stats/write-stats.js';
import type { Screen } from '../terminal/screen.js';
import { line } from '../terminal/terminal-text.js';
import { EXIT, reportFeeds } from './report-feeds.js';
import type { ReportOptions } from './report-feeds.js';

/** Options of `handrail stats`. */
export interface StatsOptions extends ReportOptions {
  readonly limit?: number | undefined;
}

const LISTED = 15;

/** `handrail stats`: counts what lists hold. */
export const stats = (feeds: readonly string[], options: StatsOptions, screen: Screen): Promise<number> =>
  reportFeeds('stats', feeds, options, screen, (feed, isFirst) => {
    const report = statsReport(feed);
    if (!options.json) screen.print([...(isFirst ? [] : [line``, line``]), ...writeStats(report, options.limit ?? LISTED, screen.style)]);
    return { report, exitCode: EXIT.fine };
  });
