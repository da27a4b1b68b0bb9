import { counted, shortened } from '../terminal/counted.js';
import type { Style } from '../terminal/style.js';
import { line } from '../terminal/terminal-text.js';
import type { TerminalText } from '../terminal/terminal-text.js';
import type { Counts, StatsReport } from './stats-report.js';

const LONGEST_NAME = 60;

/** Numbers come first, because the names of a feed may have letters of any width. */
function section(head: string, counts: Counts, most: number, style: Style): TerminalText[] {
  if (counts.length === 0) return [];
  const width = counts.reduce((widest, { count }) => Math.max(widest, count.toLocaleString('en').length), 0);
  const rest = counts.length - most;
  return [
    line``,
    style.bold(head),
    ...counts
      .slice(0, most)
      .map(({ name, count }) => line`  ${count.toLocaleString('en').padStart(width)}  ${shortened(name, LONGEST_NAME)}`),
    ...(rest > 0 ? [line`  ${style.faint(`… and ${counted(rest, 'more', 'more')}; --limit ${counts.length} shows every one`)}`] : []),
  ];
}

/** The counts for a person; of each long list, the `most` frequent. */
export function writeStats(report: StatsReport, most: number, style: Style): TerminalText[] {
  const { feed, format, rows, meetings } = report;
  return [
    line`${style.bold(feed)}: ${counted(meetings, 'meeting')} in ${counted(rows, 'row')}, format ${format}`,
    ...section('Days', report.days, Infinity, style),
    ...section('Starts, by the hour', report.hours, Infinity, style),
    ...section('How people attend', report.attendance, Infinity, style),
    ...section('Types', report.types, most, style),
    ...section('Time zones', report.zones, most, style),
    ...section('Regions', report.regions, most, style),
    ...section('Findings (handrail check tells more)', report.findings, most, style),
  ];
}
