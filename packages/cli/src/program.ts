import { readFileSync } from 'node:fs';
import { Command, InvalidArgumentError, Option } from 'commander';
import { FEED_FORMATS } from '@handrail/core/feeds/detect';
import { LANGUAGE_FORMATS, LANGUAGE_REGISTERS, LINT_LOCALES } from '@handrail/core/language';
import { programmes } from '@handrail/core/vocabulary/programmes';
import { isTimeZone } from '@handrail/core/time';
import { check } from './commands/check.js';
import { convert } from './commands/convert.js';
import { diff } from './commands/diff.js';
import { stats } from './commands/stats.js';
import { words } from './commands/words.js';
import { WRITERS } from './convert/writers.js';
import { readColumnFile } from './source/column-file.js';
import type { Screen } from './terminal/screen.js';
import { safeLines } from './terminal/terminal-text.js';

const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as { readonly version: string };

function wholeNumber(text: string): number {
  if (!/^\d{1,9}$/.test(text)) throw new InvalidArgumentError('It is a whole number, such as 20.');
  return Number(text);
}

function zone(text: string): string {
  if (!isTimeZone(text)) throw new InvalidArgumentError('It is an IANA name, such as America/New_York.');
  return text;
}

function programme(text: string): string {
  if (!Object.hasOwn(programmes, text)) throw new InvalidArgumentError(`It is one of: ${Object.keys(programmes).join(', ')}.`);
  return text;
}

const another = (text: string, before: readonly string[]): readonly string[] => [...before, text];

const FEED = 'a file, an address beginning with https://, or - for standard input';

/** A command with what all commands take. */
const command = (name: string, description: string): Command =>
  new Command(name)
    .description(description)
    .addOption(new Option('--format <name>', 'format of the feed; recognised unless named').choices(FEED_FORMATS))
    .option('--columns <file>', 'JSON file that says which column of any other CSV or JSON list holds what', readColumnFile)
    .option('--programme <name>', 'whose type codes the feed uses: aa, na, al-anon, …', programme)
    .option('--time-zone <name>', 'zone of rows that name none, such as America/New_York', zone);

/** The command line. `finish` is given the exit code of the command that ran. */
export function makeProgram(screen: Screen, finish: (exitCode: number) => void): Command {
  const commands = [
    command('check', 'Tell what is wrong in lists of meetings, where, and how to mend it.')
      .argument('<feed...>', FEED)
      .option('--all', 'show every place, not only the first of each kind')
      .option('--limit <number>', 'show so many places of each kind', wholeNumber)
      .option('--strict', 'warnings count as errors')
      .option('--json', 'write the report as JSON')
      .action(async (feeds: string[], options) => finish(await check(feeds, options, screen))),
    command('stats', 'Count what lists hold: days, hours, types, zones, regions, findings.')
      .argument('<feed...>', FEED)
      .option('--limit <number>', 'show so many of each kind', wholeNumber)
      .option('--json', 'write the report as JSON')
      .action(async (feeds: string[], options) => finish(await stats(feeds, options, screen))),
    command('diff', 'Tell what was added, removed and changed between two versions of a list.')
      .argument('<old>', FEED)
      .argument('<new>', FEED)
      .option('--limit <number>', 'show so many of each kind', wholeNumber)
      .option('--json', 'write the report as JSON')
      .action(async (before: string, after: string, options) => finish(await diff(before, after, options, screen))),
    command('convert', 'Write a list in another format.')
      .argument('<feed>', FEED)
      .addOption(new Option('--to <name>', 'format to write').choices(Object.keys(WRITERS)).makeOptionMandatory())
      .option('--contacts', 'write the e-mail addresses and telephone numbers of groups and publishers too')
      .option('--output <file>', 'file to write; otherwise standard output')
      .action(async (feed: string, options) => finish(await convert(feed, options, screen))),
    new Command('words')
      .description('Find words in texts that name people by a condition, judge or blame, and what to say instead.')
      .argument('<file...>', 'text, Markdown or HTML: a file, an address beginning with https://, or - for standard input')
      .addOption(new Option('--lang <code>', 'language of the texts').choices(LINT_LOCALES).default('en'))
      .addOption(new Option('--register <name>', 'whose words they are').choices(LANGUAGE_REGISTERS).default('organisation'))
      .addOption(new Option('--format <name>', 'format of the texts; told from name and text unless named').choices(LANGUAGE_FORMATS))
      .addOption(
        new Option('--name <name>', 'name to leave alone, such as a group’s; may be said several times')
          .argParser(another)
          .default([], 'none'),
      )
      .option('--hint', 'with --register member: one gentle hint at most')
      .option('--all', 'show every place, not only the first of each kind')
      .option('--limit <number>', 'show so many places of each kind', wholeNumber)
      .option('--strict', 'hints count too')
      .option('--json', 'write the report as JSON')
      .action(async (files: string[], options) => finish(await words(files, options, screen))),
  ];
  const program = new Command('handrail')
    .description('Checks, compares, counts and converts lists of recovery meetings, and finds words to reconsider in texts.')
    .version(version)
    .addHelpText('after', '\nExample:\n  handrail check https://example.org/meetings.json');
  for (const each of [program, ...commands]) {
    each.exitOverride().showHelpAfterError('(--help tells more)');
    // Commander repeats what was typed.
    each.configureOutput({ outputError: (text, write) => write(safeLines(text)) });
  }
  for (const each of commands) program.addCommand(each);
  return program;
}
