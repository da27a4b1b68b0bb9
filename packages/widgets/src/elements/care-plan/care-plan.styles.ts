import { css } from 'lit';

/** Sections are rows to open, one under the other; what is in them has room. */
export const carePlanStyles = css`
  .sections {
    border-block-end: 1px solid var(--_border);
  }
  .section {
    border-block-start: 1px solid var(--_border);
  }
  .stack > .section {
    border-block-end: 1px solid var(--_border);
  }
  .section > summary {
    min-block-size: 3.2em;
    align-content: center;
    padding-block: 0.5em;
    cursor: pointer;
  }
  .section-title {
    font-weight: 700;
  }
  .count {
    margin-inline-start: 0.4em;
    padding: 0.05em 0.55em;
    border-radius: 1em;
    background: var(--_tint);
    color: var(--_muted);
    font-size: 0.9em;
    font-variant-numeric: tabular-nums;
  }
  .section-body {
    padding-block: 0.25em var(--_space);
  }
  .items > li {
    display: grid;
    justify-items: start;
    gap: 0.2em;
    padding-block: 0.6em;
    border-block-start: 1px solid var(--_border);
  }
  .items > li:first-child {
    border-block-start: 0;
  }
  .input.state {
    inline-size: auto;
    max-inline-size: 100%;
  }
  .pair {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em 1.25em;
  }
  .section .choice {
    inline-size: fit-content;
    max-inline-size: 100%;
  }
  .rule {
    padding-block-start: var(--_space);
    border-block-start: 1px solid var(--_border);
  }
  .asking {
    display: grid;
    gap: 0.5em;
    padding-block: 0.4em;
  }
  .counts {
    font-size: 1.25em;
    font-weight: 700;
  }
  .button:not(.primary) {
    min-block-size: max(2.6em, 44px);
  }
  input[type='file'].input {
    padding-block: 0.6em;
  }
`;
