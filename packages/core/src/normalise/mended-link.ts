/** A link that is safe to put on a page. */
export interface SafeLink {
  readonly url: string;
  /** Lower case; `''` for `mailto`, `tel` and `sms`. */
  readonly host: string;
  /** What had to be mended: the scheme was missing, or a mail filter's or search engine's wrapper was taken off. */
  readonly mended?: 'url-scheme-added' | 'url-unwrapped';
}

/** Why a link was dropped: its scheme can do harm, or it is no link at all. */
export type LinkFault = 'url-unsafe' | 'url-invalid';

// A host is labels of letters, digits, hyphens and underscores with a dot between, and its last label is no number.
// Nothing else may stand between the slashes and the path: no user name, no backslash, no blank.
const WEB = /^(?:(https?):)?(\/\/)?((?:[\p{L}\p{N}_-]+\.)+(?:\p{L}{2,}|xn--[a-z\d-]+)(?::\d{1,5})?)(?=[/?#]|$)([^\\]*)$/iu;
const CONTACT = /^(?:(?:tel|sms):[+\d][\d().*#,; -]*|mailto:[^\s@<>"'\\?]+@[^\s@<>"'\\?]+(?:\?[^@\\]*)?)$/i;
const MAYBE_WRAPPER = /google|outlook/;
const WRAPPER = /^(?:[\w.]+\.safelinks\.protection\.outlook\.com\/|(?:www\.)?google\.com\/url).*?[?&](?:url|q)=(https?[^&#]+)/;

const encode = (text: string): string =>
  text.replace(/[\s"'<>`{|}^]/g, (character) => `%${character === "'" ? 27 : encodeURIComponent(character).slice(1)}`);

/** The address inside a wrapper of Outlook or Google, which would tell them who goes to which meeting. */
function unwrap(link: SafeLink): SafeLink {
  try {
    const inner = mendedLink(decodeURIComponent(WRAPPER.exec(link.url.slice(8))?.[1] ?? ''));
    return typeof inner === 'string' ? link : { ...inner, mended: 'url-unwrapped' };
  } catch {
    return link; // Not decodable: the wrapper itself still works.
  }
}

/** As `safeLink`, without its short way for the links that need nothing. */
export function mendedLink(text: string): SafeLink | LinkFault {
  const web = WEB.exec(text);
  if (!web || (web[1] && !web[2])) {
    if (CONTACT.test(text)) return { url: encode(text), host: '' };
    return /^(?!https?:|mailto:|tel:|sms:)[a-z][\w+-]*:/i.test(text) ? 'url-unsafe' : 'url-invalid';
  }
  const authority = web[3]!.toLowerCase();
  const [host = '', port = 0] = authority.split(':');
  if (Number(port) > 65535) return 'url-invalid';
  const url = `${web[1]?.toLowerCase() ?? 'https'}://${authority}${encode(web[4]!)}`;
  if (!web[1]) return { url, host, mended: 'url-scheme-added' };
  return MAYBE_WRAPPER.test(host) ? unwrap({ url, host }) : { url, host };
}
