import { Parser } from 'htmlparser2';

/** An element of a page that may name a feed. */
export interface PageElement {
  /** In lower case. */
  readonly name: string;
  /** By name in lower case, entities decoded. */
  readonly attributes: Readonly<Record<string, string>>;
  /** Of scripts alone: what they say. */
  readonly text: string;
}

const ALWAYS = ['base', 'link', 'meta', 'a', 'script'];
/** Attributes by which widgets are told where their meetings are. */
const TELLING = ['data-src', 'data-root-server', 'data-root_server', 'root_server'];

/** The elements of an HTML page that may name a feed, in order. Broken HTML gives what can be made out, as browsers do. */
export const pageElements = (html: string): readonly PageElement[] => {
  const elements: PageElement[] = [];
  let script: { -readonly [K in keyof PageElement]: PageElement[K] } | undefined;
  const parser = new Parser({
    onopentag(name, attributes) {
      script = undefined;
      if (!ALWAYS.includes(name) && !TELLING.some((attribute) => Object.hasOwn(attributes, attribute))) return;
      const element = { name, attributes, text: '' };
      if (name === 'script') script = element;
      elements.push(element);
    },
    ontext(text) {
      if (script) script.text += text;
    },
    onclosetag() {
      script = undefined;
    },
  });
  parser.end(html);
  return elements;
};

/** What a script says: its text, or that of a `data:` address, as plugins that speed up sites write it. */
export const scriptText = ({ text, attributes }: PageElement): string => {
  const [, isBase64, data] = /^data:[^,]*?(;base64)?,(.*)$/s.exec(attributes['src'] ?? '') ?? [];
  if (data === undefined) return text;
  try {
    return isBase64 ? atob(data) : decodeURIComponent(data);
  } catch {
    // Cut or damaged: it says nothing.
    return '';
  }
};
