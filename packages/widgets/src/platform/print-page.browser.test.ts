import { expect } from '@open-wc/testing';
import { css, html } from 'lit';
import { printPage } from './print-page.js';

describe('printPage', () => {
  it('prints a page with the content and the styles, once, and leaves nothing behind', () => {
    const printed: string[] = [];
    const append = Element.prototype.append;
    // The only way to see what is printed: the frame's own print is replaced before it is called.
    Element.prototype.append = function (this: Element, ...nodes: (Node | string)[]) {
      append.apply(this, nodes);
      for (const node of nodes) {
        if (!(node instanceof HTMLIFrameElement) || !node.contentWindow) continue;
        const { contentWindow } = node;
        contentWindow.print = () => {
          const { document: page } = contentWindow;
          const { color } = contentWindow.getComputedStyle(page.querySelector('p') ?? page.body);
          printed.push(`${page.title}|${page.documentElement.lang}|${page.documentElement.dir}|${page.body.textContent}|${color}`);
          contentWindow.dispatchEvent(new Event('afterprint'));
        };
      }
    };
    try {
      const styles = css`
        p {
          color: rgb(1, 2, 3);
        }
      `;
      printPage({ title: 'A plan', lang: 'es', dir: 'rtl', styles, content: html`<p>Uno</p>` });
    } finally {
      Element.prototype.append = append;
    }
    expect(printed).to.deep.equal(['A plan|es|rtl|Uno|rgb(1, 2, 3)']);
    expect(document.querySelectorAll('iframe').length).to.equal(0);
  });
});
