import { css, html, nothing } from 'lit';
import { printPage } from '../../platform/print-page.js';
import type { GuidelinesView } from './guidelines-view.js';
import { standingOf } from './guidelines.view.js';
import { renderRule } from './rule.view.js';

/** Large enough to be read aloud from a sheet, or hung on a wall. */
const styles = css`
  body {
    margin: 0;
    font: 14pt/1.5 sans-serif;
    color: #000;
  }
  h1 {
    font-size: 24pt;
    margin: 0 0 0.2em;
  }
  li {
    margin-block: 0.7em;
    break-inside: avoid;
  }
`;

/** Prints the guidelines that are shown, and nothing of the page around them. */
export const printGuidelines = (view: GuidelinesView, dir: string): void => {
  const { messages: m, rules, guidelines } = view;
  printPage({
    title: m.title,
    lang: m.locale,
    dir,
    styles,
    content: html`<h1>${m.title}</h1>
      ${guidelines ? html`<p>${standingOf(view)}</p>` : nothing}
      <ol>
        ${rules.map((rule) => html`<li>${renderRule(m, rule, guidelines?.locale ?? '')}</li>`)}
      </ol>
      ${guidelines?.leftOut ? html`<p>${m.leftOut}</p>` : nothing}`,
  });
};
