import { FEED_FORMATS, startFeedReading } from '@handrail/core/feeds/detect';
import type { FeedFormat } from '@handrail/core/feeds/detect';
import type { FeedReader, FeedReading } from '@handrail/core/feeds';
import { startMappedReading } from '@handrail/core/feeds/mapped';
import type { MappedOptions } from '@handrail/core/feeds/mapped';
import { programmes } from '@handrail/core/vocabulary/programmes';
import { decodeText } from './decode-text.js';
import type { Encoding } from './decode-text.js';
import { FeedProblem } from './feed-problem.js';
import { jsonFault } from './json-fault.js';
import { feedName, readBytes } from './read-bytes.js';

/** Formats that the command line reads. */
export type SourceFormat = FeedFormat | 'mapped';

/** What a person says about a feed. */
export interface SourceOptions {
  readonly format?: FeedFormat | undefined;
  /** Columns of a list that has its own; then there is no other format. */
  readonly columns?: Pick<MappedOptions, 'columns' | 'rows'> | undefined;
  readonly programme?: string | undefined;
  readonly timeZone?: string | undefined;
}

/** A feed that was read. */
export interface LoadedFeed extends FeedReading {
  /** Name to show. */
  readonly name: string;
  readonly format: SourceFormat;
  readonly encoding: Encoding;
  /** The feed as parsed JSON, to look up rows that became no meeting; the text when it is not JSON. */
  readonly data: unknown;
}

const SLICE = 2000;
/** What takes less is not worth a word. */
const PATIENCE_MS = 400;

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    const fault = jsonFault(text);
    if (!fault) throw new FeedProblem('json-invalid', 'The JSON is nested too deeply to be read.');
    const place = `line ${fault.line}, column ${fault.column}`;
    throw fault.isCutOff
      ? new FeedProblem('json-cut-off', `The JSON is cut off: it ends in the middle, at ${place}. Save or download it again.`)
      : new FeedProblem(
          'json-invalid',
          `The JSON has a mistake at ${place}. A comma or a quotation mark too many or too few is the usual cause.`,
        );
  }
}

function unknownFormat(input: unknown): FeedProblem {
  if (typeof input === 'string' && /^\s*</.test(input))
    return new FeedProblem(
      'web-page',
      'This is a web page and not a feed. It may be a login page, or the page that shows the meetings: look for the address of the feed itself.',
    );
  return new FeedProblem(
    'format-unknown',
    `This is not a list of meetings in any format that is known here (${FEED_FORMATS.join(', ')}). Check the address, name the format with --format, or its columns with --columns.`,
  );
}

/** Gives stderr its turn, so that progress is seen. */
const takeTurn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

function openSource(
  data: unknown,
  name: string,
  { format, columns, programme, timeZone }: SourceOptions,
): { readonly reader: FeedReader; readonly formatRead: () => SourceFormat | undefined } {
  const options = {
    feed: name,
    ...(timeZone === undefined ? {} : { timeZone }),
    ...(programme === undefined ? {} : { programme, vocabulary: programmes[programme]?.types ?? {} }),
  };
  if (columns) return { reader: startMappedReading(data, { ...options, ...columns }), formatRead: () => 'mapped' };
  const reader = startFeedReading(data, { ...options, format });
  return { reader, formatRead: () => reader.format };
}

async function readRows(
  data: unknown,
  name: string,
  source: SourceOptions,
  progress: (text?: string) => void,
): Promise<FeedReading & { readonly format: SourceFormat }> {
  const { reader, formatRead } = openSource(data, name, source);
  const total = reader.rows.toLocaleString('en');
  const began = Date.now();
  for (let read = SLICE; !reader.step(SLICE); read += SLICE) {
    if (Date.now() - began > PATIENCE_MS) progress(`${name}: ${read.toLocaleString('en')} of ${total} rows`);
    await takeTurn();
  }
  const reading = reader.finish();
  const format = formatRead();
  if (format === undefined || (reading.rows === 0 && reading.findings.some(({ code }) => code === 'feed-shape'))) throw unknownFormat(data);
  return { ...reading, format };
}

/**
 * Reads a feed from a file, an address, or stdin for `-`. Rejects with `FeedProblem` when nothing could be read: a feed
 * that failed is never an empty list.
 * @param progress Is told how far long work has come, and nothing when it is done.
 */
export async function loadFeed(feed: string, options: SourceOptions, progress: (text?: string) => void): Promise<LoadedFeed> {
  const name = feedName(feed);
  // A person who types into stdin needs no such line.
  const loading = feed === '-' ? undefined : setTimeout(() => progress(`${name}: loading`), PATIENCE_MS);
  try {
    const { text, encoding } = decodeText(await readBytes(feed));
    if (text.trim() === '') throw new FeedProblem('empty', 'There is nothing in it.');
    const data = /^\s*[[{]/.test(text) ? parseJson(text) : text;
    return { ...(await readRows(data, name, options, progress)), name, encoding, data };
  } finally {
    clearTimeout(loading);
    progress();
  }
}
