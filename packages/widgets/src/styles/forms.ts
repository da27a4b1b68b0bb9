import { css } from 'lit';

/** Fields, choices, notices and cards of every element but the finder; with `baseStyles` and `controlStyles` before it. */
export const formStyles = css`
  .heading {
    font-size: 1.25em;
    font-weight: 700;
    line-height: 1.25;
  }
  .subheading {
    font-size: 1.05em;
    font-weight: 700;
  }
  .heading:focus,
  .subheading:focus {
    outline: none;
  }
  .stack {
    display: grid;
    gap: calc(var(--_space) * 0.75);
  }
  .stack > * {
    min-inline-size: 0;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.6em;
  }
  .card {
    padding: calc(var(--_space) * 0.9);
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
  }
  .tinted {
    background: var(--_tint);
  }
  .notice {
    padding: 0.6em 0.8em;
    border-inline-start: 0.3em solid var(--_accent);
    border-radius: var(--_radius);
    background: var(--_tint);
  }
  .notice.careful {
    border-color: currentColor;
    background: var(--_warn);
  }
  .field {
    display: grid;
    gap: 0.3em;
    justify-items: start;
  }
  .label {
    font-weight: 600;
  }
  .hint {
    color: var(--_muted);
    font-size: 0.92em;
  }
  .fault {
    font-weight: 600;
  }
  .fault::before {
    content: '⚠ ' / '';
  }
  .input {
    inline-size: 100%;
    max-inline-size: 30em;
    min-block-size: 2.75em;
    padding: 0.4em 0.75em;
    border: 1px solid var(--_control);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: inherit;
    /* iOS zooms the page into fields with smaller text. */
    font: inherit;
    font-size: max(1em, 16px);
  }
  .input.short {
    inline-size: auto;
  }
  textarea.input {
    min-block-size: 5em;
    resize: vertical;
  }
  .input[aria-invalid='true'] {
    border-width: 2px;
    border-color: currentColor;
  }
  .choices {
    display: grid;
    gap: 0.4em;
    min-inline-size: 0;
  }
  .choices legend {
    padding: 0;
    margin-block-end: 0.4em;
    font-weight: 600;
  }
  .choice {
    display: flex;
    align-items: flex-start;
    gap: 0.6em;
    min-block-size: 44px;
    padding: 0.55em 0.7em;
    border: 1px solid var(--_control);
    border-radius: var(--_radius);
    cursor: pointer;
  }
  .choice:hover {
    background: var(--_tint);
  }
  .choice:has(:focus-visible) {
    outline: 3px solid var(--_accent);
    outline-offset: 2px;
  }
  .choice input {
    flex: none;
    inline-size: 1.2em;
    block-size: 1.2em;
    margin-block-start: 0.15em;
    accent-color: var(--_accent);
  }
  .choice:has(:checked) {
    border-color: var(--_accent);
    box-shadow: inset 0 0 0 1px var(--_accent);
  }
  .text-button {
    min-block-size: 44px;
    padding: 0.3em 0.2em;
    border: 0;
    background: none;
    color: var(--_accent);
    font: inherit;
    text-decoration: underline;
    cursor: pointer;
  }
  .big {
    min-block-size: 3.1em;
    font-size: 1.05em;
  }
  a {
    color: var(--_accent);
  }
  .button.primary {
    color: var(--_on-accent);
  }
  .visually-hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
`;
