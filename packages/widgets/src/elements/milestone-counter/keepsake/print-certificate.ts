import { css, html, nothing } from 'lit';
import { printPage } from '../../../platform/print-page.js';
import type { CounterSession } from '../session/counter-session.js';
import type { Shown } from '../session/counter-view.js';
import { milestoneName, tokenLooks } from '../token/token-name.js';
import { renderToken } from '../token/token.view.js';

const styles = css`
  @page {
    margin: 2cm;
  }
  body {
    display: grid;
    justify-items: center;
    gap: 0.6cm;
    margin: 0;
    padding: 1.5cm;
    border: 1px solid #8d959e;
    border-radius: 0.4cm;
    color: #1c1f23;
    font-family: Georgia, 'Times New Roman', serif;
    text-align: center;
    print-color-adjust: exact;
    -webkit-print-color-adjust: exact;
  }
  .token {
    inline-size: 5cm;
    block-size: 5cm;
  }
  h1 {
    margin: 0;
    font-size: 32pt;
  }
  p {
    margin: 0;
    font-size: 15pt;
  }
  .name {
    font-size: 22pt;
  }
`;

/** Prints the milestone reached last, with a name where somebody has typed one: it is on the paper and nowhere else. */
export const printCertificate = ({ messages: m, words, host }: CounterSession, { reached }: Shown, name: string): void => {
  if (!reached) return;
  printPage({
    title: m.dayToRemember,
    lang: host.messages.locale,
    dir: getComputedStyle(host).direction,
    styles,
    content: html`${renderToken(reached.token, tokenLooks(m, reached.token))}
      <h1>${milestoneName(m, reached.token)}</h1>
      ${name ? html`<p class="name">${name}</p>` : nothing}
      <p>${m.reachedOn(words.date(reached.on))}</p>
      <p>${m.certificateWish}</p>`,
  });
};
