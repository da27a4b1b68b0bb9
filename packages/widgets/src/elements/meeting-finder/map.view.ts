import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { FinderView } from './finder-view.js';

/** The map's place, and what the map does not show. */
export const renderMap = (view: FinderView): TemplateResult => {
  const { messages: m, map } = view;
  if (map.state === 'failed') return html`<div class="map" part="map"><p class="map-text">${m.mapFailed}</p></div>`;
  const text = mapText(view);
  return html`<div class="map" part="map">
    <div class="map-canvas"></div>
    ${text ? html`<p class="map-text muted" role="status">${text}</p>` : nothing}
  </div>`;
};

const mapText = ({ messages: m, map: { state, shown, missing } }: FinderView): string => {
  if (state === 'loading') return m.mapLoading;
  if (shown === 0) return m.mapEmpty;
  return missing > 0 ? m.mapOnline(missing) : '';
};
