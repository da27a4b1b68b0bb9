import type { Clue, Confidence, FeedCandidate, FeedKind } from './feed-candidate.js';

/** More than any page has; what a page lists beyond is not looked at. */
const MOST = 50;

const RANK: Readonly<Record<Confidence, number>> = { certain: 0, likely: 1, possible: 2 };

const PREFIX: Readonly<Record<FeedKind, string>> = {
  'meeting-guide': '',
  json: '',
  'google-sheet': 'sheet:',
  bmlt: 'bmlt:',
  aggregator: 'aggregator:',
  icalendar: 'ics:',
  'json-ld': 'json-ld:',
};

/** A name or number that means a machine of the reader's own network: a public page has no business with it. */
const isPrivate = (hostname: string): boolean =>
  !hostname.includes('.') || /^[\d.]+$|\.(?:local|internal|localhost|lan|home\.arpa)\.?$/i.test(hostname);

/** Where a page is, and against what its addresses are resolved. */
export interface PageAddress {
  readonly page: string;
  /** That of `<base>`, else the page's own. */
  readonly base: string;
}

/** Resolves an address as a browser would. Undefined for what is no http(s) address of the open web or of the page's host. */
export const publicAddress = (address: string, { page, base }: PageAddress): URL | undefined => {
  try {
    const url = new URL(address.trim().replace(/^webcals?:/i, 'https:'), base);
    const isOpen = /^https?:$/.test(url.protocol) && url.username === '' && url.password === '';
    if (!isOpen || (isPrivate(url.hostname) && url.hostname !== new URL(page).hostname)) return undefined;
    url.hash = '';
    return url;
  } catch {
    // No address at all.
    return undefined;
  }
};

/** Takes away what makes an address good for a day only: the time of a cache file, and the nonce of a visit. */
const lasting = (url: URL): string => {
  if (/\/tsml-cache-\w+\.json$/.test(url.pathname)) url.search = '';
  if (!url.searchParams.has('nonce')) return url.href;
  url.searchParams.delete('nonce');
  return url.href;
};

const servicesOf = (services: readonly string[] = []): string =>
  services.length === 0 ? '' : `?${services.map((id) => `services=${id}`).join('&')}&recursive=1`;

const candidateOf = ({ address, services, ...clue }: Clue, where: PageAddress): FeedCandidate | undefined => {
  const found = publicAddress(address, where);
  if (!found) return undefined;
  const url = clue.kind === 'bmlt' ? found.href.replace(/[?#].*$/s, '').replace(/\/+$/, '') : lasting(found);
  return { ...clue, url, src: `${PREFIX[clue.kind]}${url}${clue.kind === 'bmlt' ? servicesOf(services) : ''}` };
};

/** Two finds of one address: the more certain, with what the other says besides. */
const merged = (best: FeedCandidate, other: FeedCandidate): FeedCandidate => ({
  ...best,
  // The one that tells whose meetings of a server the page shows says more.
  ...(other.kind === best.kind && other.src.length > best.src.length && { src: other.src }),
  ...(best.timeZone === undefined && other.timeZone !== undefined && { timeZone: other.timeZone }),
});

/** Makes candidates of clues: whole addresses, each once, the most certain first. */
export const candidatesOf = (clues: readonly Clue[], where: PageAddress): readonly FeedCandidate[] => {
  const found = clues.flatMap((clue) => candidateOf(clue, where) ?? []);
  const best = new Map<string, FeedCandidate>();
  for (const candidate of found.sort((a, b) => RANK[a.confidence] - RANK[b.confidence])) {
    const known = best.get(candidate.url);
    best.set(candidate.url, known ? merged(known, candidate) : candidate);
  }
  return [...best.values()].slice(0, MOST);
};
