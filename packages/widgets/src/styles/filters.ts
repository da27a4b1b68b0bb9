import { css } from 'lit';

/** The panel of filters, its choices, and the chips of those that are on. */
export const filterStyles = css`
  .chips {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.4em;
    margin-block-start: 0.6em;
  }
  .chip {
    display: inline-flex;
    align-items: center;
    gap: 0.4em;
    min-block-size: 2.2em;
    padding: 0.2em 0.7em;
    border: 1px solid var(--_accent);
    border-radius: 2em;
    background: var(--_tint);
    cursor: pointer;
  }
  .chip .icon {
    inline-size: 0.8em;
    block-size: 0.8em;
  }
  .filters {
    display: block;
  }
  .narrow .filters {
    margin-block-end: 1em;
    padding: 0.9em;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
  }
  .narrow .filters > .button {
    inline-size: 100%;
  }
  .group {
    min-inline-size: 0;
    margin-block-end: 1.1em;
  }
  legend {
    padding: 0;
    margin-block-end: 0.25em;
    font-weight: 700;
  }
  .choice {
    display: flex;
    align-items: center;
    gap: 0.55em;
    min-block-size: 2.1em;
    padding-inline: 0.25em;
    border-radius: 0.3em;
    cursor: pointer;
  }
  .choice:hover {
    background: var(--_tint);
  }
  .choice input {
    inline-size: 1.15em;
    block-size: 1.15em;
    flex: none;
    accent-color: var(--_accent);
  }
  .choice.none {
    color: var(--_muted);
    cursor: default;
  }
  .depth-1 {
    margin-inline-start: 1.2em;
  }
  .depth-2 {
    margin-inline-start: 2.4em;
  }
  .depth-3,
  .depth-4 {
    margin-inline-start: 3.6em;
  }
  .choice-name {
    flex: 1;
  }
  .choice-count {
    color: var(--_muted);
    font-size: 0.9em;
    font-variant-numeric: tabular-nums;
  }
  .button .choice-count {
    font-weight: 400;
  }
`;
