import type { Clue, FeedKind } from './feed-candidate.js';
import type { PageElement } from './page-elements.js';

const hasWord = (list: string | undefined, word: string): boolean => (list ?? '').toLowerCase().split(/\s+/).includes(word);

/** Feeds that a page announces in its head, as readers of news find theirs. */
export const linkClues = (elements: readonly PageElement[]): readonly Clue[] =>
  elements.flatMap(({ name, attributes }): Clue[] => {
    const { rel, type = '', href, title = '' } = attributes;
    if (name !== 'link' || href === undefined || !hasWord(rel, 'alternate')) return [];
    if (/^text\/calendar\b/i.test(type)) return [{ address: href, kind: 'icalendar', foundIn: 'link', confidence: 'likely' }];
    // WordPress announces the text of each page as JSON; that is no feed of meetings.
    if (!/^application\/json\s*(?:;|$)/i.test(type) || /\/wp\/v2\/|\/oembed\//.test(href)) return [];
    const isMeetings = /meeting/i.test(title) || /action=meetings\b|\btsml\b/.test(href);
    return [
      { address: href, kind: isMeetings ? 'meeting-guide' : 'json', foundIn: 'link', confidence: isMeetings ? 'certain' : 'possible' },
    ];
  });

const kindOf = (address: string): FeedKind => {
  if (/^https:\/\/docs\.google\.com\/spreadsheets\/|^https:\/\/sheets\.googleapis\.com\//.test(address)) return 'google-sheet';
  return /\/api\/v\d+\/meetings(?:\?|$)/.test(address) ? 'aggregator' : 'meeting-guide';
};

/** Pictures that load late have `data-src` too. */
const isTsmlUi = ({ name, attributes }: PageElement): boolean =>
  attributes['id'] === 'tsml-ui' ||
  (!/^(?:img|iframe|source|video|audio|script|picture)$/.test(name) &&
    (Object.hasOwn(attributes, 'data-google') || Object.hasOwn(attributes, 'data-mapbox') || Object.hasOwn(attributes, 'data-timezone')));

/**
 * Feeds of the element of TSML UI, of which there may be several with commas between them.
 * @see https://github.com/code4recovery/tsml-ui
 */
export const tsmlUiClues = (elements: readonly PageElement[]): readonly Clue[] =>
  elements.filter(isTsmlUi).flatMap(({ attributes }) => {
    const { 'data-src': list = '', 'data-timezone': timeZone = '' } = attributes;
    // Only a comma before another address is one between addresses.
    const addresses = list.split(/,\s{0,9}(?=https?:|\/)/).map((address) => address.trim());
    return addresses.filter(Boolean).map((address): Clue => ({
      address,
      kind: kindOf(address),
      foundIn: 'tsml-ui',
      confidence: 'certain',
      ...(timeZone && { timeZone }),
    }));
  });

const CACHE = 'tsml-cache-';
/** No address of a file is longer; so a page of any length is looked through in one go. */
const LONGEST = 300;

/** The list that 12 Step Meeting List keeps in a file, wherever the page names it; scripts write slashes as `\/`. */
export const cacheClues = (html: string): readonly Clue[] => {
  const clues: Clue[] = [];
  for (let at = html.indexOf(CACHE); at >= 0; at = html.indexOf(CACHE, at + 1)) {
    const [before = ''] = html
      .slice(Math.max(0, at - LONGEST), at)
      .split(/[\s"'`<>()=,;]/)
      .slice(-1);
    const [file] = /^tsml-cache-\w{1,40}\.json/.exec(html.slice(at, at + LONGEST)) ?? [];
    if (!file || !before.includes('/')) continue;
    clues.push({ address: `${before}${file}`.replaceAll('\\/', '/'), kind: 'meeting-guide', foundIn: 'tsml-cache', confidence: 'certain' });
  }
  return clues;
};

/** Where WordPress answers, by what its pages say: its API, else the folder of the plugin; else the site itself. */
const wordPressRoot = (elements: readonly PageElement[]): string => {
  const api = elements.find(({ name, attributes }) => name === 'link' && attributes['rel'] === 'https://api.w.org/')?.attributes['href'];
  const [, byApi] = /^(.*?\/)(?:index\.php\/)?wp-json\/?(?:\?|$)/.exec(api ?? '') ?? [];
  const [, byFolder] =
    elements
      .flatMap(({ attributes: { src, href } }) => [src, href])
      .map((address) => /^(.*?\/)wp-content\/plugins\/12-step-meeting-list\//.exec(address ?? ''))
      .find((match) => match !== null) ?? [];
  return byApi ?? byFolder ?? '/';
};

/**
 * The doors of 12 Step Meeting List, where a page shows that its site has the plugin. They may be locked.
 * @see https://github.com/code4recovery/12-step-meeting-list `includes/ajax.php`, `includes/rest.php`
 */
export const pluginClues = (elements: readonly PageElement[]): readonly Clue[] => {
  const hasPlugin = elements.some(
    ({ name, attributes: { name: about, src = '', href = '' } }) =>
      (name === 'meta' && about === '12_step_meeting_list') || `${src} ${href}`.includes('/plugins/12-step-meeting-list/'),
  );
  if (!hasPlugin) return [];
  const root = wordPressRoot(elements);
  return [
    { address: `${root}wp-admin/admin-ajax.php?action=meetings`, kind: 'meeting-guide', foundIn: 'plugin', confidence: 'likely' },
    // Only from version 3.19 on.
    { address: `${root}wp-json/tsml/meetings`, kind: 'meeting-guide', foundIn: 'plugin', confidence: 'possible' },
  ];
};
