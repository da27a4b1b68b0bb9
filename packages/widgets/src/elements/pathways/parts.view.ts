import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { PathwaysView } from './pathways-view.js';
import type { LinksFor } from './way-codes.js';

/** The title of what is shown; the focus goes here when a step begins. */
export const renderTitle = ({ headingLevel }: PathwaysView, text: string): TemplateResult =>
  html`<div class="heading" part="heading" role="heading" aria-level=${headingLevel} tabindex="-1" data-focus>${text}</div>`;

/** A heading below the title; `depth` 1 or 2. */
export const renderSubheading = ({ headingLevel }: PathwaysView, text: string, depth = 1): TemplateResult =>
  html`<div class="subheading" role="heading" aria-level=${Math.min(headingLevel + depth, 6)}>${text}</div>`;

/** Sentences one below the other. */
export const renderPoints = (texts: readonly string[]): TemplateResult =>
  html`<ul class="points">
    ${texts.map((text) => html`<li>${text}</li>`)}
  </ul>`;

/** The links of the page for a way. The page they lead to is not told where somebody came from. */
export const renderLinks = ({ links }: PathwaysView, code: LinksFor): TemplateResult | typeof nothing => {
  const own = links[code] ?? [];
  if (own.length === 0) return nothing;
  return html`<ul class="links" part="links">
    ${own.map(
      ({ text, href }) => html`<li><a part="link" href=${href} rel="noreferrer noopener" referrerpolicy="no-referrer">${text}</a></li>`,
    )}
  </ul>`;
};
