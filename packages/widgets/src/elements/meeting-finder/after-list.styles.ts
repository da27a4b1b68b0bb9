import { css } from 'lit';

/** What the list shows only after a visitor has done something, and how it is printed. */
export const afterListStyles = css`
  .row:hover {
    background: var(--_tint);
  }
  .row:hover .row-link {
    color: var(--_accent);
    text-decoration: underline;
  }
  .row-link:focus-visible {
    outline: none;
  }
  .row-link:focus-visible::after {
    outline: 3px solid var(--_accent);
    outline-offset: -3px;
    border-radius: 0.3em;
  }
  .row-inactive .time,
  .row-inactive .what {
    opacity: 0.85;
  }
  .select {
    padding-inline: 0.6em;
    max-inline-size: 100%;
    min-block-size: 2.4em;
    border: 1px solid var(--_control);
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  .orders {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    max-inline-size: 100%;
  }
  .help {
    margin-block-start: 1em;
  }
  .empty {
    display: grid;
    justify-items: start;
    gap: 0.75em;
    padding-block: 1.5em;
  }
  .empty-title {
    font-size: 1.15em;
    font-weight: 700;
  }
  .relaxations {
    display: grid;
    gap: 0.5em;
  }
  .distance {
    color: var(--_muted);
    white-space: nowrap;
    font-size: 0.9em;
  }
  .map {
    margin-block-end: 1em;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    overflow: hidden;
  }
  .map-canvas {
    block-size: min(28em, 70vh);
  }
  .map-text {
    padding: 0.6em 1em;
  }
  @media print {
    .toolbar,
    .filters,
    .chips,
    .orders,
    .map,
    .join,
    .actions {
      display: none;
    }
    /* Paper is white and backgrounds are left out: light text would vanish. */
    :host(:not([hidden])) .base {
      color-scheme: light;
    }
    .wide .columns {
      display: block;
    }
    .day {
      position: static;
      break-after: avoid;
    }
    .row {
      break-inside: avoid;
      padding-block: 0.3em;
    }
  }
  /* Colour alone would not tell who cannot see it; nothing else may move while pressing. */
  .button[aria-pressed='true'] {
    text-decoration: underline;
    text-underline-offset: 0.25em;
  }
  .count {
    min-inline-size: 1.5em;
    padding-inline: 0.35em;
    border-radius: 1em;
    background: var(--_accent);
    color: var(--_on-accent);
    font-size: 0.85em;
    text-align: center;
  }
  .link {
    display: inline-flex;
    align-items: center;
    gap: 0.25em;
    min-block-size: 2.2em;
    padding: 0.2em 0.3em;
    border: 0;
    background: none;
    color: var(--_accent);
    text-decoration: underline;
    text-underline-offset: 0.15em;
    cursor: pointer;
  }
  .plain {
    color: var(--_accent);
  }
  @media (forced-colors: active) {
    .button.primary,
    .button[aria-pressed='true'],
    .count {
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
    }
  }
  :dir(rtl) .icon-back {
    transform: scaleX(-1);
  }
`;
