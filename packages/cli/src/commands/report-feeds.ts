import { loadFeed } from '../source/load-feed.js';
import type { LoadedFeed, SourceOptions } from '../source/load-feed.js';
import { FeedProblem } from '../source/feed-problem.js';
import { feedName } from '../source/read-bytes.js';
import type { Screen } from '../terminal/screen.js';
import { line } from '../terminal/terminal-text.js';

/** What a command ends with. `different`: like `diff`, that something was found. `failed`: wrong usage, or no feed. */
export const EXIT = { fine: 0, different: 1, failed: 2 } as const;

/** Why a feed is missing from a report, in the form of `--json`. */
export interface ProblemReport {
  readonly feed: string;
  readonly problem: { readonly code: string; readonly message: string; readonly status?: number };
}

/** Says on stderr why a feed could not be read, and gives the same for `--json`. Throws what is no problem of a feed. */
export function reportProblem(feed: string, error: unknown, screen: Screen): ProblemReport {
  if (!(error instanceof FeedProblem)) throw error;
  const name = feedName(feed);
  const { code, message, status } = error;
  screen.note(line`handrail: ${name}: ${message}`);
  return { feed: name, problem: { code, message, ...(status === undefined ? {} : { status }) } };
}

/** Options of the commands that report about one feed after another. */
export interface ReportOptions extends SourceOptions {
  readonly json?: boolean | undefined;
}

/**
 * Reads feeds one after another and reports about each. One that cannot be read does not keep the others back, but the
 * command has failed.
 * @param reportOn Makes the report of one feed, and prints it unless JSON is wanted.
 * @returns Exit code: the worst of all feeds.
 */
export async function reportFeeds<T extends object>(
  kind: string,
  feeds: readonly string[],
  options: ReportOptions,
  screen: Screen,
  reportOn: (feed: LoadedFeed, isFirst: boolean) => { readonly report: T; readonly exitCode: number },
): Promise<number> {
  const reports: (T | ProblemReport)[] = [];
  let worst: number = EXIT.fine;
  for (const [index, feed] of feeds.entries()) {
    try {
      const { report, exitCode } = reportOn(await loadFeed(feed, options, screen.progress), index === 0);
      reports.push(report);
      worst = Math.max(worst, exitCode);
    } catch (error) {
      reports.push(reportProblem(feed, error, screen));
      worst = EXIT.failed;
    }
  }
  if (options.json) screen.printJson({ handrail: 1, report: kind, feeds: reports });
  return worst;
}
