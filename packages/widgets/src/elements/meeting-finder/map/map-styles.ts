/**
 * Style sheet of the map, adopted by the widget's shadow root while a map is open.
 *
 * The `leaflet-` names are those that Leaflet 1.9.4 gives its elements; only what this map uses is styled. The panes
 * are always left to right, because Leaflet positions with physical coordinates; everything else follows the page.
 */
export const mapStyles = `
.map {
  --_surface: var(--_surface, Canvas);
  --_text: var(--_text, CanvasText);
  --_muted: var(--_muted, CanvasText);
  --_accent: var(--_accent, LinkText);
  --_on-accent: var(--_on-accent, Canvas);
  --_border: var(--_border, currentColor);
  --_ground: color-mix(in srgb, var(--_text) 5%, var(--_surface));
  container-type: inline-size;
  position: relative;
  isolation: isolate;
  box-sizing: border-box;
  block-size: 100%;
  min-block-size: 18em;
  overflow: hidden;
  overflow: clip;
  color: var(--_text);
  background: var(--_ground);
  border-radius: inherit;
}
.map *, .map ::before, .map ::after { box-sizing: border-box; }
.map [hidden] { display: none !important; }
.map:focus-visible { outline: 3px solid var(--_accent); outline-offset: -3px; }
.map .unseen {
  position: absolute;
  inline-size: 1px;
  block-size: 1px;
  overflow: hidden;
  clip-path: inset(50%);
  white-space: nowrap;
}

.map .stage {
  position: absolute;
  inset: 0;
  z-index: 0;
  overflow: hidden;
  overflow: clip;
  direction: ltr;
  cursor: grab;
  user-select: none;
  -webkit-user-select: none;
  touch-action: pan-y;
}
.map:focus-within .stage { touch-action: none; }
.map .stage.is-moving { cursor: grabbing; }
.map .leaflet-pane, .map .leaflet-layer, .map .leaflet-tile, .map .leaflet-tile-container, .map .marker, .map .visitor {
  position: absolute;
  inset-block-start: 0;
  inset-inline-start: 0;
}
.map .leaflet-pane { z-index: 0; }
.map .leaflet-tile { visibility: hidden; max-inline-size: none; max-block-size: none; pointer-events: none; }
.map .leaflet-tile-loaded { visibility: inherit; }
.map .leaflet-tile-container { pointer-events: none; }
.map .leaflet-zoom-animated { transform-origin: 0 0; }
.map .grid-cell {
  border: 0 solid color-mix(in srgb, var(--_text) 12%, transparent);
  border-block-start-width: 1px;
  border-inline-start-width: 1px;
}
.map .has-tiles .leaflet-tile-pane::after {
  content: "";
  position: absolute;
  z-index: 2;
  inset: -9999px;
  pointer-events: none;
  background: light-dark(transparent, rgb(0 0 0 / .4));
}

.map .marker {
  display: grid;
  place-items: center;
  padding: 0;
  border: 0;
  color: var(--_on-accent);
  background: none;
  font: inherit;
  font-size: 13px;
  font-weight: 600;
  line-height: 1;
  cursor: pointer;
}
.map .marker:hover, .map .marker:focus-visible { z-index: 1; }
.map .marker:focus-visible { outline: none; }
.map .marker-face { display: grid; place-items: center; position: relative; background: var(--_accent); border: 2px solid var(--_surface); }
.map .marker:focus-visible .marker-face { outline: 3px solid var(--_text); outline-offset: 1px; }
.map .marker-group {
  inline-size: var(--_size);
  block-size: var(--_size);
  margin-block-start: calc(var(--_size) / -2);
  margin-inline-start: calc(var(--_size) / -2);
}
.map .marker-group .marker-face {
  inline-size: 100%;
  block-size: 100%;
  border-radius: 50%;
  box-shadow: 0 0 0 4px color-mix(in srgb, var(--_accent) 35%, transparent);
}
.map .marker-door { inline-size: 32px; block-size: 38px; margin-block-start: -38px; margin-inline-start: -16px; }
.map .marker-door .marker-face {
  min-inline-size: 30px;
  block-size: 30px;
  margin-block-end: 8px;
  padding-inline: 4px;
  border-radius: 15px;
  box-shadow: 0 1px 3px rgb(0 0 0 / .4);
}
.map .marker-door .marker-face::before {
  content: "";
  position: absolute;
  z-index: -1;
  inset-block-end: -7px;
  inline-size: 12px;
  block-size: 12px;
  background: var(--_accent);
  transform: rotate(45deg);
}
.map .marker-face::after { content: attr(data-count); }
.map .marker-door .marker-face[data-count=""]::after {
  content: "";
  inline-size: 10px;
  block-size: 10px;
  border-radius: 50%;
  background: var(--_on-accent);
}
.map .marker[aria-expanded="true"] .marker-face, .map .marker[aria-expanded="true"] .marker-face::before { background: var(--_text); }
.map .marker[aria-expanded="true"] .marker-face { color: var(--_surface); }
.map .marker-label {
  position: absolute;
  inset-block-start: 100%;
  max-inline-size: 150px;
  padding-inline: 4px;
  overflow: hidden;
  color: var(--_text);
  font-size: 12px;
  font-weight: 500;
  line-height: 18px;
  text-overflow: ellipsis;
  white-space: nowrap;
  background: color-mix(in srgb, var(--_surface) 80%, transparent);
  border-radius: 4px;
}
.map .marker-group .marker-label { margin-block-start: 4px; }
.map .visitor {
  pointer-events: none;
  inline-size: 18px;
  block-size: 18px;
  margin-block-start: -9px;
  margin-inline-start: -9px;
  border: 3px solid var(--_surface);
  border-radius: 50%;
  background: var(--_text);
  box-shadow: 0 0 0 2px var(--_text);
}

.map .control {
  display: grid;
  place-items: center;
  inline-size: 40px;
  block-size: 40px;
  padding: 0;
  border: 1px solid var(--_border);
  border-radius: 8px;
  color: var(--_text);
  background: var(--_surface);
  cursor: pointer;
}
.map .control svg { inline-size: 20px; block-size: 20px; fill: none; stroke: currentColor; stroke-width: 2; stroke-linecap: round; }
.map .control[aria-disabled="true"] { color: color-mix(in srgb, var(--_text) 40%, var(--_surface)); cursor: default; }
.map :is(.control, .panel-entry, .panel-more, a):focus-visible { outline: 3px solid var(--_accent); outline-offset: -3px; }
.map .zoom { position: absolute; z-index: 1; inset-block-start: 10px; inset-inline-end: 10px; display: grid; gap: 6px; }
.map .foot {
  position: absolute;
  z-index: 1;
  inset-block-end: 0;
  inset-inline: 0;
  display: flex;
  flex-wrap: wrap;
  align-items: end;
  justify-content: space-between;
  gap: 4px 12px;
  padding: 0;
  font-size: .8em;
  line-height: 1.4;
  pointer-events: none;
}
.map .scale {
  margin: 6px 10px;
  padding-inline: 4px;
  border: 2px solid var(--_text);
  border-block-start: 0;
  white-space: nowrap;
  background: color-mix(in srgb, var(--_surface) 75%, transparent);
}
.map .attribution { margin-inline-start: auto; padding: 2px 8px; background: color-mix(in srgb, var(--_surface) 88%, transparent); pointer-events: auto; }
.map .attribution a { color: inherit; }
.map .notice {
  position: absolute;
  z-index: 1;
  inset-block-start: 10px;
  inset-inline: 10px 60px;
  inline-size: fit-content;
  margin: 0;
  padding: 4px 10px;
  border: 1px solid var(--_border);
  border-radius: 8px;
  font-size: .85em;
  line-height: 1.4;
  background: var(--_surface);
}
.map .notice:empty { display: none; }

.map .panel {
  position: absolute;
  z-index: 2;
  inset-inline: 0;
  inset-block-end: 0;
  max-block-size: 62%;
  overflow: auto;
  overscroll-behavior: contain;
  padding: 0 12px 12px;
  border-block-start: 1px solid var(--_border);
  border-start-start-radius: 12px;
  border-start-end-radius: 12px;
  font-size: .95em;
  line-height: 1.4;
  background: var(--_surface);
  box-shadow: 0 -2px 12px rgb(0 0 0 / .25);
}
@container (inline-size > 40em) {
  .map .panel {
    inset-block: 12px auto;
    inset-inline: 12px auto;
    inline-size: 21em;
    max-block-size: calc(100% - 64px);
    border: 1px solid var(--_border);
    border-radius: 12px;
    box-shadow: 0 2px 12px rgb(0 0 0 / .25);
  }
}
.map .panel-head {
  position: sticky;
  inset-block-start: 0;
  z-index: 1;
  display: flex;
  align-items: center;
  justify-content: space-between;
  gap: 8px;
  padding-block: 10px 6px;
  background: var(--_surface);
}
.map .panel-title { margin: 0; font-weight: 600; overflow-wrap: anywhere; }
.map .panel-close { flex: none; border-color: transparent; }
.map .panel-list { margin: 0; padding: 0; list-style: none; }
.map .panel-item + .panel-item { border-block-start: 1px solid var(--_border); }
.map .panel-entry, .map .panel-more {
  display: block;
  inline-size: 100%;
  min-block-size: 44px;
  padding: 8px 6px;
  border: 0;
  border-radius: 6px;
  color: inherit;
  font: inherit;
  text-align: start;
  overflow-wrap: anywhere;
  background: none;
  cursor: pointer;
}
.map :is(.panel-entry, .panel-more, .control):hover { background: var(--_ground); }
.map .panel-name { display: block; color: var(--_accent); font-weight: 600; }
.map .panel-detail { display: block; color: var(--_muted); font-size: .9em; }
.map .panel-more { color: var(--_accent); font-weight: 600; }

@media (prefers-reduced-motion: no-preference) {
  .map .leaflet-zoom-anim .leaflet-zoom-animated { will-change: transform; transition: transform .25s cubic-bezier(0, 0, .25, 1); }
}
@media (forced-colors: active) {
  .map { border: 1px solid; }
  .map .grid-cell { border-color: GrayText; border-style: dotted; }
  .map .marker { color: ButtonText; }
  .map .marker-face { border-color: ButtonText; background: ButtonFace; }
  .map .marker-door .marker-face::before { border: 2px solid ButtonText; }
  .map .marker-door .marker-face[data-count=""]::after, .map .visitor { forced-color-adjust: none; background: CanvasText; }
  .map .marker:focus-visible .marker-face { outline-color: Highlight; }
  .map .control[aria-disabled="true"] { color: GrayText; }
}
@media print {
  .map { break-inside: avoid; border: 1px solid; }
  .map .zoom, .map .panel, .map .notice { display: none; }
  .map .marker-face, .map .leaflet-tile, .map .visitor { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
}
`;
