import { lockAll } from '../../device/lock-all.js';

/** Words that are shown while the other page is on its way. */
export interface LeavingWords {
  readonly leaving: string;
  readonly again: string;
}

/** How long the other page may take before a link to it is offered, in milliseconds. */
const PATIENCE_MS = 5_000;

/** Covers everything, above dialogs too, with a page that says nothing. Styles are set by script: a policy may forbid them in markup. */
const coverPage = (href: string, words: LeavingWords): void => {
  const cover = document.createElement('div');
  cover.tabIndex = -1;
  cover.setAttribute('role', 'status');
  cover.textContent = words.leaving;
  Object.assign(cover.style, {
    position: 'fixed',
    inset: '0',
    zIndex: '2147483647',
    inlineSize: '100%',
    blockSize: '100%',
    maxInlineSize: 'none',
    maxBlockSize: 'none',
    margin: '0',
    border: '0',
    padding: '2rem',
    background: '#fff',
    color: '#1c1f23',
    font: '1.25rem sans-serif',
  });
  for (const element of document.body.children) element.toggleAttribute('inert', true);
  document.body.append(cover);
  cover.popover = 'manual';
  // Missing before Safari 17; there it covers all but an open dialog.
  cover.showPopover?.();
  cover.focus();
  setTimeout(() => {
    const link = document.createElement('a');
    link.href = href;
    link.rel = 'noreferrer';
    link.textContent = words.again;
    link.style.color = '#0b57a4';
    cover.replaceChildren(link);
  }, PATIENCE_MS);
};

/**
 * Leaves for another page at once: covers this one, empties its title, stops its sound, locks the vault and drops what
 * widgets hold, and replaces the entry in the history without saying where the visitor came from. Other entries stay there: nothing on a page can remove them.
 */
export const leavePage = (href: string, words: LeavingWords): void => {
  coverPage(href, words);
  document.title = ' ';
  for (const media of document.querySelectorAll<HTMLMediaElement>('audio, video')) media.pause();
  lockAll();
  const policy = document.createElement('meta');
  policy.name = 'referrer';
  policy.content = 'no-referrer';
  document.head.append(policy);
  location.replace(href);
};
