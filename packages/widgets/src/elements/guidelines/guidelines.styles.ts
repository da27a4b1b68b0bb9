import { css } from 'lit';

/** Rules with room between them, to be read aloud from the screen too. */
export const guidelinesStyles = css`
  .rules {
    display: grid;
    gap: 0.7em;
    margin: 0;
    padding-inline-start: 1.9em;
    font-size: 1.05em;
    line-height: 1.55;
  }
  .rules > li {
    padding-inline-start: 0.3em;
  }
  .rules > li::marker {
    color: var(--_muted);
    font-weight: 700;
  }
  .own-words {
    white-space: pre-line;
  }
  .changed {
    display: grid;
    gap: 0.4em;
    padding-inline-start: 1.25em;
    list-style: disc;
  }
  .button {
    min-block-size: max(2.6em, 44px);
  }
  summary {
    min-block-size: 44px;
    align-content: center;
    cursor: pointer;
  }
  details > .stack {
    padding-block: 0.4em;
  }
  .accepted {
    font-weight: 600;
  }
  .accepted:focus {
    outline: none;
  }
  /* Always there, so that what comes into it is spoken; without words they take no room. */
  .said:not(:has(p)),
  .accepted:empty {
    margin-block-end: calc(var(--_space) * -0.75);
  }
`;
