import { css } from 'lit';

/** What forms, buttons and cards of all elements do not have already. */
export const myDataStyles = css`
  .records {
    display: grid;
    gap: 0.6em;
  }
  .record {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0.4em 1em;
  }
  .record-name {
    display: grid;
    flex: 1 1 10em;
  }
  .button {
    min-block-size: max(2.6em, 44px);
  }
  .button[aria-disabled='true'] {
    border-style: dashed;
    color: var(--_muted);
    cursor: default;
  }
  .content {
    flex: 1 0 100%;
    padding-block-start: 0.5em;
    border-block-start: 1px solid var(--_border);
  }
  .content .hint {
    margin-block-start: 0.75em;
  }
  .content-list {
    display: grid;
    gap: 0.6em;
  }
  .content-list:has(> li > .own-words) {
    gap: 0.1em;
    padding-inline-start: 1.2em;
    list-style: disc;
  }
  .content-fields {
    display: grid;
    gap: 0.35em;
    margin: 0;
  }
  .content-fields .content-fields {
    padding-inline-start: 0.8em;
    border-inline-start: 2px solid var(--_border);
  }
  dt {
    color: var(--_muted);
    font-size: 0.92em;
  }
  dd {
    margin: 0;
  }
  .own-words {
    white-space: pre-line;
  }
  .facts {
    display: grid;
    gap: 0.4em;
    padding-inline-start: 1.25em;
    list-style: disc;
  }
  .more > summary {
    min-block-size: 44px;
    align-content: center;
    cursor: pointer;
  }
  .more > p,
  .more > .button {
    margin-block: 0.5em;
  }
  .stack > .text-button {
    justify-self: start;
    margin-inline-start: -0.2em;
  }
  .said {
    display: grid;
    gap: 0.5em;
  }
  /* Always there, so that what comes into it is spoken; without words it takes no room. */
  .said:empty {
    margin-block-end: calc(var(--_space) * -0.75);
  }
  @media print {
    :host {
      display: none;
    }
  }
`;
