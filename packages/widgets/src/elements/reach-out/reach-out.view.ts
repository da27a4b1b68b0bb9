import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { isEmergency } from './choices.js';
import type { Choice } from './choices.js';
import { renderLine } from './line.view.js';
import type { Person } from './people.js';
import { ANYWHERE } from './place-names.js';
import type { ReachOutActions, ReachOutView } from './reach-out-view.js';
import { renderRegion } from './region.view.js';

const renderWay = (choice: Choice<Person>, isAll: boolean, isFirst: boolean, view: ReachOutView): unknown =>
  choice.kind === 'line' ? renderLine(choice.line, isAll, isFirst, view) : view.own?.renderPerson(choice.person, isFirst, view);

const isNear = (choice: Choice<Person>): boolean => choice.kind === 'line' && choice.line.resource.region !== ANYWHERE;
const isForEmergency = (choice: Choice<Person>): boolean => choice.kind === 'line' && isEmergency(choice.line);

const renderMore = (view: ReachOutView, act: ReachOutActions): TemplateResult => {
  const { messages: m, choices, isMore } = view;
  return html`<button class="button" part="button" type="button" aria-expanded=${isMore ? 'true' : 'false'} @click=${act.toggleMore}>
      ${isMore ? m.fewer : m.more}
    </button>
    ${
      isMore
        ? html`<ul class="stack" role="list" part="more-ways">
            ${choices.more.map((choice) => renderWay(choice, true, false, view))}
          </ul>`
        : nothing
    }`;
};

const renderPanel = (view: ReachOutView, act: ReachOutActions): TemplateResult => {
  const { messages: m, choices, isMore, isCompact, region, own } = view;
  const all = [...choices.first, ...choices.more];
  return html`<div class="panel stack" part="panel">
    <div
      class="heading"
      role="heading"
      aria-level=${view.headingLevel}
      tabindex="-1"
      data-focus
      ?data-keep-focus=${own?.isUnlocked ?? false}
    >
      ${m.title}
    </div>
    ${isCompact ? nothing : html`<p>${m.intro}</p>`}
    <slot name="first"></slot>
    ${region === ANYWHERE || all.some(isNear) ? nothing : html`<p class="notice">${m.nothingNearby}</p>`}
    <ul class="stack" role="list" part="first-ways">
      ${choices.first.map((choice, index) => renderWay(choice, isMore, index === 0, view))}
    </ul>
    ${all.some(isForEmergency) ? nothing : html`<p class="notice careful">${m.emergencyAnywhere}</p>`}
    <slot name="organisation"></slot>
    ${choices.more.length > 0 ? renderMore(view, act) : nothing} ${renderRegion(view, act)} ${own?.render(m)}
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
        : html`<button class="button primary open" part="open-button" type="button" data-focus @click=${act.open}>${m.reachOut}</button>`
    }
  </div>`;
};
