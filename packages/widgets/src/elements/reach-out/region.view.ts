import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { ANYWHERE, KNOWN_REGIONS, placeName } from './place-names.js';
import type { ReachOutActions, ReachOutView } from './reach-out-view.js';

/** The region, said plainly, and any other to choose. `autocomplete`: browsers would bring the choice back after a reload. */
export const renderRegion = ({ messages: m, region, locale, isChosen }: ReachOutView, act: ReachOutActions): TemplateResult => {
  const country = region.slice(0, 2);
  const codes = region === ANYWHERE || KNOWN_REGIONS.includes(country) ? KNOWN_REGIONS : [...KNOWN_REGIONS, country];
  const places = codes
    .map((code) => ({ code, name: placeName(code, locale) }))
    .sort((one, other) => one.name.localeCompare(other.name, locale));
  const name = region === ANYWHERE ? m.elsewhere : placeName(region, locale);
  return html`<div class="region">
    <label class="label" for="region">${m.linesFor}</label>
    <select class="input short" id="region" part="region" autocomplete="off" @change=${act.choose}>
      ${places.map(({ code, name: text }) => html`<option value=${code} .selected=${code === country}>${text}</option>`)}
      <option value=${ANYWHERE} .selected=${region === ANYWHERE}>${m.elsewhere}</option>
    </select>
    <p class="visually-hidden" role="status">${isChosen ? m.regionChanged(name) : ''}</p>
  </div>`;
};
