import { writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { WRITERS } from '../convert/writers.js';
import type { TargetFormat } from '../convert/writers.js';
import { loadFeed } from '../source/load-feed.js';
import type { LoadedFeed, SourceOptions } from '../source/load-feed.js';
import { counted } from '../terminal/counted.js';
import type { Screen } from '../terminal/screen.js';
import { line } from '../terminal/terminal-text.js';
import { EXIT, reportProblem } from './report-feeds.js';

/** Options of `handrail convert`. */
export interface ConvertOptions extends SourceOptions {
  readonly to: TargetFormat;
  /** Writes contacts of groups and publishers too. */
  readonly contacts?: boolean | undefined;
  /** File to write; stdout when absent. */
  readonly output?: string | undefined;
}

/** Host of the list or of the pages of its meetings: events keep their identity from one conversion to the next. */
const hostOf = ({ name, meetings }: LoadedFeed): string => {
  const address = [name, ...meetings.map(({ url }) => url ?? '')].find((text) => /^https?:/i.test(text) && URL.canParse(text));
  // Reserved by RFC 2606, so it is nobody's.
  return address ? new URL(address).hostname : 'handrail.invalid';
};

async function saveFile(path: string, text: string, screen: Screen): Promise<boolean> {
  try {
    await writeFile(path, text);
    return true;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException; // What the file system throws.
    screen.note(line`handrail: ${path} could not be written (${code ?? 'unknown reason'}).`);
    return false;
  }
}

/** `handrail convert`: writes a list in another format. What is left out is said on stderr. */
export async function convert(feed: string, options: ConvertOptions, screen: Screen): Promise<number> {
  let loaded: LoadedFeed;
  try {
    loaded = await loadFeed(feed, options, screen.progress);
  } catch (error) {
    reportProblem(feed, error, screen);
    return EXIT.failed;
  }
  const { name, meetings, reported } = loaded;
  const { text, written, notes } = WRITERS[options.to](meetings, {
    now: Date.now(),
    name: basename(name),
    host: hostOf(loaded),
    contacts: options.contacts === true,
  });
  if (reported > 0) screen.note(line`handrail: ${name}: ${counted(reported, 'row')} not converted; handrail check tells why.`);
  for (const note of notes) screen.note(line`handrail: ${note}`);
  if (text === '') {
    screen.note(line`handrail: ${name}: there is no meeting to write.`);
    return EXIT.different;
  }
  if (options.output === undefined) screen.printFile(text);
  else if (await saveFile(options.output, text, screen)) screen.note(line`${counted(written, 'meeting')} written to ${options.output}.`);
  else return EXIT.failed;
  return EXIT.fine;
}
