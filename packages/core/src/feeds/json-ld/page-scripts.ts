import { Parser } from 'htmlparser2';

// What stands around the data in some pages, so that old browsers or XML would not read it.
const START = /^(?:<!--|(?:\/\/|\/\*)?[ \t]{0,3}<!\[CDATA\[(?:[ \t]{0,3}\*\/)?)/;
const END = /(?:-->|(?:\/\/|\/\*)?[ \t]{0,3}\]\]>(?:[ \t]{0,3}\*\/)?)$/;

const unwrapped = (script: string): string => script.trim().replace(START, '').replace(END, '').trim().replace(/;$/, '').trim();

/** The texts of all `<script type="application/ld+json">` of an HTML page, in order. */
export function pageScripts(html: string): string[] {
  const scripts: string[] = [];
  let isInside = false;
  const parser = new Parser({
    onopentag(name, { type = '' }) {
      isInside = name === 'script' && /^\s*application\/ld\+json\b/i.test(type);
      if (isInside) scripts.push('');
    },
    ontext(text) {
      if (isInside) scripts[scripts.length - 1] += text;
    },
    onclosetag() {
      isInside = false;
    },
  });
  parser.end(html);
  return scripts.map(unwrapped);
}
