import type { Finding } from '../finding.js';
import type { EmbedAttribute } from './embed-config.schema.js';
import { nearestName } from './nearest-name.js';

/** The attributes that every widget takes, as they are written on a page. */
export const EMBED_ATTRIBUTES = [
  'config',
  'density',
  'lang',
  'organisation',
  'quick-exit-url',
  'region',
  'remember',
  'scheme',
  'share-events',
  'strings',
  'theme',
  'time-zone',
] as const satisfies readonly EmbedAttribute[];

/** Attributes of HTML that any element may carry, and that are not ours to judge. */
const OF_HTML =
  /^(?:aria-.*|data-.*|on.*|xml.*|item(?:id|prop|ref|scope|type)|accesskey|autofocus|class|dir|draggable|exportparts|hidden|id|inert|is|nonce|part|popover|role|slot|spellcheck|style|tabindex|title|translate)$/;

/** What is to be said of one attribute, and which one may have been meant. */
export interface EmbedFinding extends Finding {
  /** The known name that is nearest; absent when none is near. */
  readonly suggestion?: string;
}

/**
 * Finds attributes that no widget knows, `attribute-unknown`, with the name that may have been meant. Attributes of HTML itself,
 * `data-` and `aria-` among them, are left alone.
 * @param names As they are on the element, or as keys of its JSON configuration.
 * @param ownNames What the widget takes beside `EMBED_ATTRIBUTES`.
 * @example
 * unknownAttributes(['tehme']); // one warning, with the suggestion 'theme'
 */
export function unknownAttributes(names: readonly string[], ownNames: readonly string[] = []): readonly EmbedFinding[] {
  const known: readonly string[] = [...EMBED_ATTRIBUTES, ...ownNames];
  return names
    .filter((name) => !known.includes(name) && !OF_HTML.test(name))
    .map((name): EmbedFinding => {
      const suggestion = nearestName(name, known);
      const short = name.slice(0, 100);
      const finding = { code: 'attribute-unknown', severity: 'warning', row: -1, field: short, value: short } as const;
      return suggestion === undefined ? finding : { ...finding, suggestion };
    });
}
