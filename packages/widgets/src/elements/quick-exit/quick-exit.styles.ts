import { css } from 'lit';

/** The exit stays in view; what it covers can be scrolled clear of it, since it is in the page's flow. */
export const quickExitStyles = css`
  :host {
    container-type: normal;
    contain-intrinsic-inline-size: auto;
    position: sticky;
    inset-block-start: 0;
    z-index: 1000;
    inline-size: fit-content;
    margin-inline-start: auto;
  }
  :host([placement='inline']) {
    position: static;
  }
  .base {
    display: flex;
    flex-direction: column;
    align-items: flex-end;
    padding: 0;
    background: transparent;
  }
  .exit {
    display: inline-flex;
    flex-direction: column;
    align-items: center;
    justify-content: center;
    min-block-size: 2.9em;
    min-inline-size: 44px;
    padding: 0.5em 1.1em;
    border: 2px solid transparent;
    border-radius: var(--_radius);
    background: var(--handrail-exit, #b3261e);
    color: var(--handrail-on-exit, #fff);
    font-weight: 700;
    text-decoration: none;
    box-shadow: 0 1px 4px rgb(0 0 0 / 35%);
  }
  .exit:hover {
    text-decoration: underline;
  }
  .exit:focus-visible {
    outline: 3px solid var(--_text);
    outline-offset: 2px;
    box-shadow: 0 0 0 2px var(--_surface);
  }
  .dots {
    display: flex;
    gap: 0.35em;
    padding-block-start: 0.25em;
  }
  .dot {
    inline-size: 0.55em;
    block-size: 0.55em;
    border: 1.5px solid currentColor;
    border-radius: 50%;
  }
  .dot.on {
    background: currentColor;
  }
  details {
    max-inline-size: 22em;
    font-size: 0.85em;
  }
  summary {
    min-block-size: 24px;
    padding: 0.15em 0.4em;
    background: var(--_surface);
    border-radius: var(--_radius);
    text-align: end;
    cursor: pointer;
  }
  details p {
    padding: 0.6em 0.8em;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  .visually-hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  @media print {
    :host {
      display: none;
    }
  }
  @media (forced-colors: active) {
    .exit {
      border-color: LinkText;
    }
    .dot.on {
      background: CanvasText;
      forced-color-adjust: none;
    }
  }
`;
