import { css } from 'lit';

/** The card of one group, in the directory and alone. */
export const groupCardStyles = css`
  .group-card {
    display: flex;
    flex-direction: column;
    gap: 0.5em;
    block-size: 100%;
  }
  .card.skeleton {
    min-block-size: 15em;
    background: var(--_tint);
  }
  .group-card .name {
    font-size: 1.15em;
    font-weight: 700;
    line-height: 1.3;
  }
  .group-card .name:focus {
    outline: none;
  }
  [role='status']:focus {
    outline: none;
  }
  .kind {
    margin-block-start: -0.35em;
    color: var(--_muted);
    font-weight: 600;
  }
  .facts {
    display: grid;
    gap: 0.4em;
    margin: 0;
  }
  .facts div {
    display: grid;
    grid-template-columns: 8.2em minmax(0, 1fr);
    gap: 0.75em;
  }
  dt {
    color: var(--_muted);
  }
  dd {
    margin: 0;
  }
  .foot {
    display: flex;
    flex-wrap: wrap;
    align-items: flex-start;
    gap: 0.5em 0.9em;
    margin-block-start: auto;
    padding-block-start: 0.4em;
  }
  .foot .button {
    min-block-size: 44px;
  }
  .foot details {
    flex: 1 1 8em;
    min-inline-size: 0;
  }
  summary {
    inline-size: fit-content;
    min-block-size: 44px;
    padding: 0.6em 0.2em;
    color: var(--_accent);
    cursor: pointer;
  }
  details li {
    padding-block: 0.35em;
    border-block-start: 1px solid var(--_border);
  }
  .role {
    display: block;
    color: var(--_muted);
    font-size: 0.92em;
  }
  .way {
    display: inline-block;
    min-block-size: 24px;
    margin-inline-end: 1em;
  }
  @container (max-width: 26em) {
    .facts div {
      grid-template-columns: 7em minmax(0, 1fr);
    }
  }
  @container (max-width: 19em) {
    .facts div {
      grid-template-columns: minmax(0, 1fr);
      gap: 0;
    }
  }
`;
