import { css } from 'lit';

/** One big button; then cards with room for a shaking thumb. */
export const reachOutStyles = css`
  .open {
    inline-size: 100%;
    max-inline-size: 28em;
    min-block-size: max(3.4em, 56px);
    padding: 0.7em 1.2em;
    font-size: 1.2em;
  }
  .panel {
    max-inline-size: 44em;
  }
  .panel .button {
    min-block-size: max(2.9em, 48px);
    padding: 0.5em 1em;
  }
  .way {
    display: grid;
    gap: 0.35em;
  }
  .way .actions {
    align-items: stretch;
    margin-block-start: 0.3em;
  }
  .way .button {
    flex: 1 1 12em;
    max-inline-size: 24em;
    text-align: center;
  }
  .region {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em;
  }
  .region .input {
    max-inline-size: 100%;
    min-block-size: 44px;
  }
  .region .visually-hidden {
    margin: 0;
  }
  .text-button {
    justify-self: start;
    text-align: start;
  }
  .mine {
    border-inline-start: 0.3em solid var(--_accent);
  }
  :host([compact]) .base {
    padding: calc(var(--_space) * 0.6);
  }
  :host([compact]) .open {
    min-block-size: max(2.8em, 48px);
    padding: 0.4em 1em;
    font-size: 1em;
  }
  :host([sticky]) {
    position: sticky;
    inset-block-end: 0;
    z-index: 900;
  }
  :host([sticky]) .open {
    max-inline-size: none;
  }
  :host([sticky]) .base {
    max-block-size: 80vh;
    max-block-size: 80dvh;
    overflow-y: auto;
    overscroll-behavior: contain;
    border-block-start: 1px solid var(--_border);
    border-end-start-radius: 0;
    border-end-end-radius: 0;
    box-shadow: 0 -2px 10px rgb(0 0 0 / 15%);
  }
  /* Enlarged fourfold, a window is as low as this: then what stays in view would leave no room for the page. */
  @media (max-height: 20em) {
    :host([sticky]) {
      position: static;
    }
    :host([sticky]) .base {
      max-block-size: none;
    }
  }
`;
