import { allFinders, patternFinder } from './spot-finder.js';
import type { SpotFinder } from './spot-finder.js';
import { GAP, NOT_GOING_ON, NOT_INSIDE, anyOf } from './word-pattern.js';

const LABEL = '[\\p{L}\\p{N}_-]{1,63}';
// Endings that people type most. A longer list would find more sentences that lack the blank after their full stop.
const ENDING =
  '(?:com|org|net|info|edu|gov|io|app|co|me|uk|us|ca|au|nz|ie|es|mx|ar|cl|pe|eu|de|fr|pt|br|tv|gg|ly|link|blog|social|club|online|site)';
const AT = '(?:@|\\s?[([]\\s?(?:at|AT|arroba)\\s?[)\\]]\\s?|\\s(?:at|AT|arroba)\\s)';
const DOT = '(?:\\.|\\s?[([]?\\s?(?:dot|DOT|punto)\\s?[)\\]]?\\s?)';
const EMAIL = `[\\p{L}\\p{N}._%+'-]{1,64}(?:@${LABEL}(?:\\.${LABEL}){1,4}|${AT}${LABEL}(?:${DOT}${LABEL}){0,3}${DOT}${ENDING}${NOT_GOING_ON})`;

// A full stop or a comma behind an address belongs to the sentence.
const PATH = '[^\\s<>()\\[\\]"]{0,2000}[^\\s<>()\\[\\]".,;:!?]';
const SCHEME = '(?:[Hh][Tt][Tt][Pp][Ss]?://|[Ww][Ww][Ww]\\.)';
const URL = `${NOT_INSIDE}(?:${SCHEME}${PATH}|(?:${LABEL}\\.){1,4}${ENDING}(?![\\p{L}\\p{N}_-]|\\.[\\p{L}\\p{N}])(?:[/?#](?:${PATH})?)?)`;
// The target of a link in a body: without it, the words of the link stay.
const LINK = '\\]\\([^()\\s]{1,2000}\\)';

const NETWORKS =
  'instagram|insta|ig|snap(chat)?|tik ?tok|twitter|facebook|fb|discord|reddit|telegram|whats ?app|linkedin|you ?tube|twitch|skype|signal';
const NAME = '[\\p{L}\\p{N}_.]{2,29}[\\p{L}\\p{N}_]';
const HANDLE = `(?<![\\p{L}\\p{N}.@_])(?:@[\\p{L}_](?:[\\p{L}\\p{N}_.]{0,28}[\\p{L}\\p{N}_])?|[uU]/[\\p{L}\\p{N}_-]{3,20}|${NAME}#\\d{4}(?!\\d))`;

/** E-mail addresses, also in disguise; addresses of the web; names in networks. */
export function contactFinder(handleLinks: readonly string[]): SpotFinder {
  // Without a sign between them, only what looks like no word of a sentence is a name: `snap is kim_99`.
  const sign = `\\s{0,2}[:=@]\\s{0,2}@?|${GAP}(?=[\\p{L}\\p{N}.]{0,30}[_\\d])`;
  const inNetwork = `${NOT_INSIDE}${anyOf([NETWORKS])}(?:${GAP}${anyOf(handleLinks)}){0,2}(?:${sign})${NAME}`;
  return allFinders(
    patternFinder('email', EMAIL),
    patternFinder('url', LINK, { replacement: ']' }),
    patternFinder('url', URL),
    patternFinder('handle', HANDLE),
    patternFinder('handle', inNetwork),
  );
}
