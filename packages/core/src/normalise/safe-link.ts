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

// A host of letters, digits, hyphens and underscores, with a dot and a top level that is not a number.
const WEB = /^\/\/((?:[\p{L}\p{N}_-]+\.)+(?:\p{L}{2,}|xn--[a-z\d-]+))(:\d{1,5})?(?=[/?#]|$)([^\\]*)$/iu;
const CONTACT = /^(?:\+?[\d().*#,; -]+(?:\?[^\\]*)?|[^\s@<>"'\\?]+@[^\s@<>"'\\]+)$/;
const UNSAFE_CHARACTERS = /[\s"'<>`{|}^]/g;

const encode = (text: string): string => text.replace(UNSAFE_CHARACTERS, encodeURIComponent).replace(/'/g, '%27');

/** The address inside a wrapper of Outlook or Google, which would tell them who goes to which meeting. */
function unwrapped(host: string, rest: string): string | undefined {
  if (!/(?:^|\.)safelinks\.protection\.outlook\.com$/.test(host) && !/^(www\.)?google\.com\/url\?/.test(host + rest)) return;
  try {
    return decodeURIComponent(/[?&](?:url|q)=(https?[^&#]+)/i.exec(rest)?.[1] ?? '');
  } catch {
    return; // Not decodable: the wrapper itself still works.
  }
}

/**
 * Reads a link strictly: `http`, `https`, `mailto`, `tel` and `sms` only, a real host, no user name, no backslash.
 * A missing scheme becomes `https`; blanks, quotes and angle brackets are percent-encoded.
 * @param text Plain text.
 * @example
 * safeLink('zoom.us/j/1'); // { url: 'https://zoom.us/j/1', host: 'zoom.us', mended: 'url-scheme-added' }
 * safeLink('javascript:alert(1)'); // 'url-unsafe'
 */
export function safeLink(text: string): SafeLink | LinkFault {
  const [, written = '', rest = text] = /^([a-z][a-z\d+-]*):(.*)$/is.exec(text) ?? [];
  const scheme = written.toLowerCase();
  if (scheme === 'mailto' || scheme === 'tel' || scheme === 'sms') {
    const isRight = CONTACT.test(rest) && rest.includes('@') === (scheme === 'mailto');
    return isRight ? { url: `${scheme}:${encode(rest)}`, host: '' } : 'url-invalid';
  }
  if (scheme && !/^https?$/.test(scheme)) return 'url-unsafe';
  const [, name = '', port = '', path = ''] = WEB.exec(scheme || rest.startsWith('//') ? rest : `//${rest}`) ?? [];
  if (!name || Number(port.slice(1)) > 65535) return 'url-invalid';
  const host = name.toLowerCase();
  const inner = unwrapped(host, path);
  if (inner) {
    const link = safeLink(inner);
    return typeof link === 'string' ? link : { ...link, mended: 'url-unwrapped' };
  }
  const url = `${scheme || 'https'}://${host}${port}${encode(path)}`;
  return scheme ? { url, host } : { url, host, mended: 'url-scheme-added' };
}
