import { diffMeetings } from '@handrail/core/merge';
import { diffReport } from '../compare/diff-report.js';
import { writeDiff } from '../compare/write-diff.js';
import { loadFeed } from '../source/load-feed.js';
import type { LoadedFeed } from '../source/load-feed.js';
import type { Screen } from '../terminal/screen.js';
import { counted } from '../terminal/counted.js';
import { line } from '../terminal/terminal-text.js';
import { EXIT, reportProblem } from './report-feeds.js';
import type { ProblemReport, ReportOptions } from './report-feeds.js';

/** Options of `handrail diff`. */
export interface DiffOptions extends ReportOptions {
  readonly limit?: number | undefined;
}

const LISTED = 50;

/** A row that cannot be read in one version looks as if its meeting had been removed or added. */
function warnAboutRows({ name, reported }: LoadedFeed, screen: Screen): void {
  if (reported > 0) screen.note(line`handrail: ${name}: ${counted(reported, 'row')} not compared; handrail check tells why.`);
}

/** `handrail diff`: tells what happened to a list between two versions. Ends as `diff` does. */
export async function diff(before: string, after: string, options: DiffOptions, screen: Screen): Promise<number> {
  const feeds: LoadedFeed[] = [];
  const problems: ProblemReport[] = [];
  for (const feed of [before, after]) {
    try {
      feeds.push(await loadFeed(feed, options, screen.progress));
    } catch (error) {
      problems.push(reportProblem(feed, error, screen));
    }
  }
  const [old, now] = feeds;
  if (problems.length > 0 || !old || !now) {
    if (options.json) screen.printJson({ handrail: 1, report: 'diff', feeds: problems });
    return EXIT.failed;
  }
  const found = diffMeetings(old.meetings, now.meetings);
  if (options.json) {
    const sides = [old, now].map(({ name, format, rows, accepted }) => ({ feed: name, format, rows, meetings: accepted }));
    screen.printJson({ handrail: 1, report: 'diff', feeds: sides, ...diffReport(found) });
  } else {
    for (const feed of feeds) warnAboutRows(feed, screen);
    screen.print(writeDiff(found, options.limit ?? LISTED, screen.style));
  }
  return found.added.length + found.removed.length + found.changed.length > 0 ? EXIT.different : EXIT.fine;
}
