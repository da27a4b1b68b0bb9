import type { Meeting } from '@handrail/core';
import type { ChangedMeeting, MeetingsDiff } from '@handrail/core/merge';
import { counted, shortened } from '../terminal/counted.js';
import type { Style } from '../terminal/style.js';
import { line } from '../terminal/terminal-text.js';
import type { TerminalText } from '../terminal/terminal-text.js';
import { describeChange } from './describe-change.js';
import { meetingText } from './describe-times.js';

const LONGEST_TEXT = 60;
const LONGEST_MEETING = 110;

const quoted = (text: string): string => (text ? `“${shortened(text, LONGEST_TEXT)}”` : 'nothing');

/** The first sign that two long texts do not share is worth more than a beginning that is the same. */
function fromDifference(before: string, after: string): readonly [string, string] {
  if (before.length <= LONGEST_TEXT && after.length <= LONGEST_TEXT) return [before, after];
  let at = 0;
  while (at < before.length && before[at] === after[at]) at++;
  const start = Math.max(0, at - 20);
  return start === 0 ? [before, after] : [`…${before.slice(start)}`, `…${after.slice(start)}`];
}

function changeLines({ before, after, fields }: ChangedMeeting, style: Style): TerminalText[] {
  const changes = fields.flatMap((field) => describeChange(before, after, field));
  return [
    line`  ${style.yellow('~')} ${shortened(meetingText(before), LONGEST_MEETING)}`,
    ...changes.map((change) => {
      const [old, now] = fromDifference(change.before, change.after);
      return line`      ${change.label}: ${quoted(old)} became ${quoted(now)}`;
    }),
  ];
}

/** A heading and what stands under it, at most `most` of them; nothing when there is nothing. */
function section<T>(head: string, items: readonly T[], most: number, style: Style, lines: (item: T) => TerminalText[]): TerminalText[] {
  if (items.length === 0) return [];
  const rest = items.length - most;
  return [
    style.bold(head),
    ...items.slice(0, most).flatMap(lines),
    ...(rest > 0 ? [line`    ${style.faint(`… and ${counted(rest, 'more', 'more')}; --limit ${items.length} shows every one`)}`] : []),
    line``,
  ];
}

/** What happened to a list, for a person; ends with its summary. */
export function writeDiff({ added, removed, changed, same }: MeetingsDiff, most: number, style: Style): TerminalText[] {
  const one = (sign: TerminalText) => (meeting: Meeting) => [line`  ${sign} ${shortened(meetingText(meeting), LONGEST_MEETING)}`];
  return [
    ...section('Added', added, most, style, one(style.green('+'))),
    ...section('Removed', removed, most, style, one(style.red('-'))),
    ...section('Changed', changed, most, style, (change) => changeLines(change, style)),
    added.length + removed.length + changed.length === 0
      ? line`${counted(same, 'meeting')}, all the same.`
      : line`${counted(added.length, 'meeting')} added, ${removed.length} removed, ${changed.length} changed, ${same} the same.`,
  ];
}
