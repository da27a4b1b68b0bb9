import { css } from 'lit';

/** Days, each with its activities below each other. */
export const activitiesStyles = css`
  .day {
    display: grid;
    gap: 0.5em;
    margin-block-start: 0.4em;
  }
  .activity {
    display: grid;
    grid-template-columns: 8.5em minmax(0, 1fr) auto;
    gap: 0.3em 1em;
    align-items: start;
  }
  .time {
    font-weight: 700;
    font-variant-numeric: tabular-nums;
  }
  .cancelled {
    display: block;
    inline-size: fit-content;
    padding-inline: 0.4em;
    border-radius: 0.3em;
    background: var(--_warn);
  }
  .off .hours,
  .off .name {
    text-decoration: line-through;
  }
  .name {
    font-size: 1.1em;
    font-weight: 700;
  }
  .name:focus {
    outline: none;
  }
  .marks {
    display: flex;
    flex-wrap: wrap;
    gap: 0.1em 1em;
    font-size: 0.95em;
  }
  .activity .button {
    min-block-size: 44px;
  }
  summary {
    inline-size: fit-content;
    min-block-size: 44px;
    padding-block: 0.6em;
    color: var(--_accent);
    cursor: pointer;
  }
  .notes {
    white-space: pre-line;
  }
  .ways {
    display: flex;
    flex-wrap: wrap;
    gap: 0.3em 1.2em;
    padding-block: 0.4em;
  }
  .ways a {
    display: inline-block;
    min-block-size: 24px;
  }
  [role='status']:focus {
    outline: none;
  }
  .said:empty {
    display: none;
  }
  .skeleton {
    display: grid;
    gap: 0.75em;
  }
  .skeleton .card {
    min-block-size: 7em;
    background: var(--_tint);
  }
  @container (max-width: 34em) {
    .activity {
      grid-template-columns: minmax(0, 1fr);
    }
    .cancelled {
      display: inline-block;
      margin-inline-end: 0.4em;
    }
    .activity > .button {
      justify-self: start;
    }
  }
`;
