import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Choice } from './choices.js';
import { renderLine } from './line.view.js';
import { ANYWHERE, KNOWN_REGIONS, placeName } from './place-names.js';
import type { ReachOutActions, ReachOutView } from './reach-out-view.js';

const renderWay = (choice: Choice<never>, view: ReachOutView, isAll: boolean, isFirst: boolean): unknown =>
  choice.kind === 'line' ? renderLine(choice.line, view, isAll, isFirst) : nothing;

/** The region, said plainly, and another on request. `autocomplete`: browsers would bring the choice back after a reload. */
const renderRegion = (view: ReachOutView, act: ReachOutActions): TemplateResult => {
  const { messages: m, region, locale } = view;
  const country = region.slice(0, 2);
  const codes = region === ANYWHERE || KNOWN_REGIONS.includes(country) ? KNOWN_REGIONS : [...KNOWN_REGIONS, country];
  const places = codes
    .map((code) => ({ code, name: placeName(code, locale) }))
    .sort((one, other) => one.name.localeCompare(other.name, locale));
  return html`<div class="region">
    <label class="label" for="region">${m.linesFor}</label>
    <select class="input short" id="region" part="region" autocomplete="off" @change=${act.choose}>
      ${places.map(({ code, name }) => html`<option value=${code} .selected=${code === country}>${name}</option>`)}
      <option value=${ANYWHERE} .selected=${region === ANYWHERE}>${m.elsewhere}</option>
    </select>
    <p class="visually-hidden" role="status">${view.said}</p>
  </div>`;
};

const renderPanel = (view: ReachOutView, act: ReachOutActions): TemplateResult => {
  const { messages: m, choices, isMore } = view;
  return html`<div class="panel stack" part="panel">
    <div class="heading" role="heading" aria-level=${view.headingLevel} tabindex="-1" data-focus="panel">${m.title}</div>
    <p>${m.intro}</p>
    <slot name="first"></slot>
    ${view.isKnown ? nothing : html`<p class="notice">${m.nothingNearby}</p>`}
    <ul class="stack" role="list" part="first-ways">
      ${choices.first.map((choice, index) => renderWay(choice, view, isMore, index === 0))}
    </ul>
    ${view.emergency ? nothing : html`<p class="notice">${m.emergencyAnywhere}</p>`}
    <slot name="organisation"></slot>
    ${
      choices.more.length > 0
        ? html`<button class="button" part="button" type="button" aria-expanded=${isMore ? 'true' : 'false'} @click=${act.toggleMore}>
            ${isMore ? m.fewer : m.more}
          </button>`
        : nothing
    }
    ${
      isMore
        ? html`<ul class="stack" role="list" part="more-ways">
            ${choices.more.map((choice) => renderWay(choice, view, true, false))}
          </ul>`
        : nothing
    }
    ${renderRegion(view, act)}
    <slot name="after"></slot>
    ${view.isAlwaysOpen ? nothing : html`<button class="text-button" part="button" type="button" @click=${act.hide}>${m.hide}</button>`}
  </div>`;
};

/** One calm button, and behind it whom to reach. */
export const renderReachOut = (view: ReachOutView, act: ReachOutActions): TemplateResult => {
  const { messages: m, isOpen } = view;
  return html`<div class="base" part="base" lang=${m.locale}>
    ${
      isOpen
        ? renderPanel(view, act)
        : html`<button class="button primary open" part="open-button" type="button" data-focus="open" @click=${act.open}>
            ${m.reachOut}
          </button>`
    }
  </div>`;
};
