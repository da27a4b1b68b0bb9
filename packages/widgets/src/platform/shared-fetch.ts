import { fetchOnce } from '@handrail/api-client/fetch-once';
import type { DownloadedFeed } from '@handrail/api-client/fetch-once';

/** What one download gave. `receivedAt` is in milliseconds since the epoch. */
export interface Download extends DownloadedFeed {
  readonly receivedAt: number;
}

/** Two widgets that open with the page share one download. */
const SHARE_MS = 10_000;

interface SharedEntry {
  readonly at: number;
  readonly download: Promise<Download>;
  /** It failed before anybody asked for it: the first who does is told so, and who comes later asks anew. */
  readonly isUntold?: boolean;
}

/** Shared by every copy of Handrail on the page: data only, so the versions need not match. */
const shared = (): Map<string, SharedEntry> => {
  const key = Symbol.for('@handrail/feed-downloads@2');
  const holder = globalThis as unknown as Record<symbol, Map<string, SharedEntry> | undefined>;
  return (holder[key] ??= new Map());
};

/**
 * Downloads a feed in a single attempt, or joins a download of the same URL that began a moment ago, unless it must be
 * `isFresh`. Rejects with `ApiError`.
 */
export const downloadFeed = (url: string, isFresh = false): Promise<Download> => {
  const entries = shared();
  const present = entries.get(url);
  const at = Date.now();
  if (!isFresh && present !== undefined && at - present.at < SHARE_MS) {
    if (present.isUntold) entries.delete(url);
    return present.download;
  }
  const download = fetchOnce(url).then((feed) => ({ ...feed, receivedAt: Date.now() }));
  entries.set(url, { at, download });
  const forget = () => entries.get(url)?.download === download && entries.delete(url);
  download.then(() => setTimeout(forget, SHARE_MS), forget);
  return download;
};

/** Begins to download a feed that an element will ask for as soon as it is there. */
export const beginDownload = (url: string): void => {
  const download = downloadFeed(url);
  download.catch(() => shared().set(url, { at: Date.now(), download, isUntold: true }));
};
