import { render } from 'lit';
import type { CSSResult, TemplateResult } from 'lit';

/** A page to print: only this, and nothing of the site around the element. */
export interface PrintedPage {
  /** Printed at the head by some browsers, and the name of the file when it is saved as one: no name of a person. */
  readonly title: string;
  readonly lang: string;
  readonly dir: string;
  readonly styles: CSSResult;
  readonly content: TemplateResult;
}

const PATIENCE_MS = 60_000;

/**
 * Prints a page of its own from a frame that is gone afterwards. Nothing is loaded for it, and styles come by the CSS object
 * model, so that it works under a policy that forbids frames from elsewhere and styles in markup.
 */
export const printPage = ({ title, lang, dir, styles, content }: PrintedPage): void => {
  const frame = document.createElement('iframe');
  frame.title = title;
  frame.tabIndex = -1;
  frame.setAttribute('aria-hidden', 'true');
  // Not `display: none`: Firefox prints nothing then.
  Object.assign(frame.style, { position: 'fixed', inlineSize: '0', blockSize: '0', border: '0', insetBlockEnd: '0' });
  document.body.append(frame);
  const inside = frame.contentWindow;
  if (!inside) return;
  const page = inside.document;
  page.title = title;
  page.documentElement.lang = lang;
  page.documentElement.dir = dir;
  const sheet = new (inside as Window & typeof globalThis).CSSStyleSheet();
  sheet.replaceSync(styles.cssText);
  page.adoptedStyleSheets = [sheet];
  render(content, page.body);
  const remove = (): void => frame.remove();
  inside.addEventListener('afterprint', remove);
  // Safari on a phone prints later and fires nothing.
  setTimeout(remove, PATIENCE_MS);
  inside.focus();
  inside.print();
};
