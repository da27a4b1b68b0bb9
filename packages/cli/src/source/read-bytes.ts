import { readFile } from 'node:fs/promises';
import { download } from './download.js';
import { FeedProblem } from './feed-problem.js';

const isAddress = (feed: string): boolean => /^https?:\/\//i.test(feed);

async function readStdin(): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Uint8Array); // Without an encoding, chunks are bytes.
  return Buffer.concat(chunks);
}

async function readPath(path: string): Promise<Uint8Array> {
  try {
    return await readFile(path);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException; // What the file system throws.
    if (code === 'ENOENT') throw new FeedProblem('file-missing', 'There is no such file.');
    if (code === 'EISDIR') throw new FeedProblem('file-unreadable', 'This is a folder and not a file.');
    throw new FeedProblem('file-unreadable', `The file could not be opened (${code ?? 'unknown reason'}).`);
  }
}

/**
 * Name of a feed to show and to keep: an address without its query, which may hold a key.
 * @param feed A file, an address, or `-`.
 */
export const feedName = (feed: string): string =>
  feed === '-' ? 'stdin' : isAddress(feed) ? feed.replace(/\/\/[^/?#]*@/, '//').replace(/[?#].*/s, '') : feed;

/** The bytes of a feed: from a file, an address, or stdin for `-`. Rejects with `FeedProblem`. */
export const readBytes = (feed: string): Promise<Uint8Array> =>
  feed === '-' ? readStdin() : isAddress(feed) ? download(feed) : readPath(feed);
