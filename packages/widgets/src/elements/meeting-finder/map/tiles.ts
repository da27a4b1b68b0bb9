/** A map background. */
export interface Tiles {
  /** Address of one tile with `{z}`, `{x}` and `{y}`; also `{s}` (a, b or c) and `{r}` ("@2x" on dense screens). */
  readonly url: string;
  /** Plain text; a link is written `[label](https://…)`. Empty means none. */
  readonly attribution: string;
  /** Deepest zoom level that the server draws; nearer views enlarge it. */
  readonly maxZoom?: number | undefined;
  /** Sent with each tile request; without one the page's own policy counts. */
  readonly referrerPolicy?: ReferrerPolicy | undefined;
}

/** Why a value for the background cannot be used. `text` is for the owner of the page, in English. */
export interface TilesFault {
  readonly error: { readonly code: 'MAP_TILES'; readonly value: string; readonly text: string };
}

/** Backgrounds that a page can ask for by name. */
export const tilePresets: Readonly<Record<string, Tiles>> = {
  openstreetmap: {
    url: 'https://tile.openstreetmap.org/{z}/{x}/{y}.png',
    attribution: '© [OpenStreetMap](https://www.openstreetmap.org/copyright) contributors',
    maxZoom: 19,
    // The server answers 403 without a Referer (https://wiki.openstreetmap.org/wiki/Blocked_tiles), and pages with
    // "no-referrer" are common. This policy sends the origin of the page and nothing more to another host.
    referrerPolicy: 'strict-origin-when-cross-origin',
  },
};

/** Many servers stop at 18; asking for more would only bring errors. */
const USUAL_MAX_ZOOM = 18;
const REQUIRED = ['{z}', '{x}', '{y}'] as const;
const PLACEHOLDER = /\{[^}]*\}/g;
const KNOWN = new Set<string>([...REQUIRED, '{s}', '{r}']);
const LOCAL_HOST = /^(localhost|.+\.localhost|127\.0\.0\.1|\[::1\])$/;

const fault = (value: string, text: string): TilesFault => ({ error: { code: 'MAP_TILES', value, text } });

const parse = (address: string, base: string | undefined): URL | undefined => {
  try {
    return new URL(address, base);
  } catch {
    return undefined;
  }
};

/**
 * Reads the `map-tiles` setting: a preset name or a URL template.
 *
 * Undefined or blank means no background. A template must be https, or of the page's own origin, or http on this
 * computer. `base` is the address that relative templates resolve against, by default that of the page.
 *
 * @example
 * resolveTiles('openstreetmap', undefined); // {url: 'https://tile.openstreetmap.org/{z}/{x}/{y}.png', ...}
 */
export const resolveTiles = (
  value: string | undefined,
  attribution: string | undefined,
  base: string | undefined = globalThis.document?.baseURI,
): Tiles | TilesFault | undefined => {
  const url = value?.trim() ?? '';
  if (url === '') return undefined;
  const preset = Object.hasOwn(tilePresets, url.toLowerCase()) ? tilePresets[url.toLowerCase()] : undefined;
  if (preset) return preset;

  const names = Object.keys(tilePresets).join(', ');
  if (REQUIRED.some((part) => !url.includes(part))) {
    return fault(url, `Expected a preset (${names}) or a URL with {z}, {x} and {y}.`);
  }
  const unknown = url.match(PLACEHOLDER)?.find((part) => !KNOWN.has(part));
  if (unknown !== undefined) return fault(url, `The placeholder ${unknown} is not supported.`);

  const sample = parse(url.replace(PLACEHOLDER, '1'), base);
  if (!sample) return fault(url, 'This is not a URL.');
  if (sample.username !== '' || sample.password !== '') return fault(url, 'A URL with a user name is not allowed.');
  const isOwn = base !== undefined && sample.origin === parse(base, undefined)?.origin;
  const isLocal = sample.protocol === 'http:' && LOCAL_HOST.test(sample.hostname);
  const isWeb = sample.protocol === 'https:' || (sample.protocol === 'http:' && (isOwn || isLocal));
  if (!isWeb) return fault(url, 'Expected an https address.');
  return { url, attribution: attribution?.trim() ?? '', maxZoom: USUAL_MAX_ZOOM };
};
