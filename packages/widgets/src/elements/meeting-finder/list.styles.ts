import { css } from 'lit';

/** The list of meetings, notices, and the frame around them. */
export const listStyles = css`
  .notice {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0.75em;
    margin-block-end: 0.75em;
    padding: 0.75em 1em;
    border-inline-start: 0.3em solid currentColor;
    border-radius: var(--_radius);
    background: var(--_warn);
  }
  .skeleton div {
    block-size: 4.2em;
    margin-block: 0.6em;
    border-radius: var(--_radius);
    background: var(--_tint);
  }
  .summary {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0.5em;
    margin-block: 0.75em 0.5em;
  }
  .status {
    font-weight: 600;
  }
  .wide .columns {
    display: grid;
    grid-template-columns: 15em minmax(0, 1fr);
    gap: 2em;
    align-items: start;
  }
  .day {
    position: sticky;
    inset-block-start: 0;
    z-index: 1;
    padding-block: 0.55em 0.35em;
    border-block-end: 2px solid var(--_border);
    background: var(--_surface);
    font-weight: 700;
  }
  .row {
    position: relative;
    display: grid;
    grid-template-columns: 7em minmax(0, 1fr) auto;
    gap: 0.15em 0.9em;
    padding: 0.7em 0.4em;
    border-block-end: 1px solid var(--_border);
  }
  .row-now {
    border-inline-start: 4px solid var(--_now);
    padding-inline-start: calc(0.7em - 4px);
  }
  .time-start {
    font-weight: 700;
    white-space: nowrap;
    font-variant-numeric: tabular-nums;
  }
  .time-day,
  .time-zone,
  .time-state {
    font-size: 0.9em;
  }
  .time-day,
  .time-state {
    display: block;
  }
  .time-state {
    color: var(--_now);
    font-weight: 600;
  }
  .time-zone {
    white-space: nowrap;
    color: var(--_muted);
  }
  .row-link {
    color: inherit;
    font-weight: 600;
    font-size: 1.05em;
    text-decoration: none;
  }
  /* The whole row answers to a tap; the link stays one link for everybody else. */
  .row-link::after {
    content: '';
    position: absolute;
    inset: 0;
  }
  .where {
    color: var(--_muted);
  }
  .badges {
    display: flex;
    flex-wrap: wrap;
    gap: 0.3em;
    margin-block-start: 0.3em;
  }
  .badge {
    display: inline-flex;
    align-items: center;
    gap: 0.3em;
    padding: 0.05em 0.5em;
    border: 1px solid var(--_border);
    border-radius: 1em;
    font-size: 0.85em;
  }
  .badge .icon {
    inline-size: 1em;
    block-size: 1em;
  }
  .badge-closed {
    font-weight: 600;
    background: var(--_warn);
  }
  .aside {
    display: flex;
    flex-direction: column;
    align-items: end;
    gap: 0.4em;
  }
  .join {
    position: relative;
  }
  .more {
    inline-size: 100%;
    margin-block: 1em;
  }
  @container (max-width: 22em) {
    .row {
      grid-template-columns: minmax(0, 1fr) auto;
    }
    .row .time {
      grid-column: 1 / -1;
    }
    .time-day,
    .time-state {
      display: inline;
    }
  }
`;
