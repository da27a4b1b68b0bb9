import { css } from 'lit';

/** The filters beside the cards where there is room, behind a button on a phone. */
export const groupDirectoryStyles = css`
  .groups {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(21em, 100%), 1fr));
    gap: 0.9em;
  }
  .groups li {
    min-inline-size: 0;
  }
  .summary {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0 1em;
    min-block-size: 44px;
  }
  .count {
    font-weight: 700;
  }
  .count:focus {
    outline: none;
  }
  .columns {
    display: grid;
    gap: 1em 2em;
  }
  .columns > * {
    min-inline-size: 0;
    align-content: start;
  }
  .filters:not([data-open]) {
    display: none;
  }
  .filter {
    min-inline-size: 0;
    margin-block-end: 1.1em;
  }
  legend {
    padding: 0;
    margin-block-end: 0.25em;
    font-weight: 700;
  }
  .pick {
    display: flex;
    align-items: center;
    gap: 0.55em;
    min-block-size: 2.4em;
    padding-inline: 0.25em;
    border-radius: 0.3em;
    cursor: pointer;
  }
  .pick:hover {
    background: var(--_tint);
  }
  .pick input {
    inline-size: 1.2em;
    block-size: 1.2em;
    flex: none;
    accent-color: var(--_accent);
  }
  .pick-name {
    flex: 1;
  }
  .pick-count {
    color: var(--_muted);
    font-size: 0.9em;
    font-weight: 400;
    font-variant-numeric: tabular-nums;
  }
  .offers {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }
  .toggle {
    min-block-size: 2.75em;
  }
  @container (min-width: 50em) {
    .columns {
      grid-template-columns: 15em minmax(0, 1fr);
    }
    .filters,
    .filters:not([data-open]) {
      display: block;
      padding-block-start: 0.7em;
    }
    .toggle {
      display: none;
    }
  }
  @media print {
    .toolbar,
    .base .filters,
    .base .filters:not([data-open]) {
      display: none;
    }
    .columns {
      grid-template-columns: minmax(0, 1fr);
    }
  }
`;
