import { css } from 'lit';

/** Calm cards, with room for a shaking thumb. */
export const supportCircleStyles = css`
  .base {
    display: grid;
    gap: calc(var(--_space) * 2.5);
  }
  .base > * {
    min-inline-size: 0;
    max-inline-size: 52em;
  }
  .button,
  .input {
    min-block-size: max(2.75em, 44px);
  }
  .person,
  .entry {
    display: grid;
    gap: 0.35em;
  }
  .person .actions:not(.tools) .button {
    flex: 1 1 12em;
    max-inline-size: 24em;
    min-block-size: max(2.9em, 48px);
    text-align: center;
  }
  .tools {
    gap: 0.25em 1.1em;
  }
  .words {
    white-space: pre-line;
  }
  .entry {
    padding-inline-start: 0.8em;
    border-inline-start: 0.3em solid var(--_accent);
  }
  ol.people {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .add {
    justify-self: start;
  }
  .apart {
    margin-inline-start: auto;
  }
  .said:empty {
    display: none;
  }
  .said {
    padding: 0.4em 0.75em;
    border-inline-start: 4px solid var(--_now);
    background: var(--_tint);
  }
  .days {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(6em, 1fr));
    gap: 0.4em;
  }
  .hours-block {
    padding-block: 0.4em;
  }
  .hours-block .actions {
    align-items: end;
  }
  .choices {
    grid-template-columns: minmax(0, 1fr);
    justify-items: stretch;
  }
  .choices .text-button {
    justify-self: start;
  }
  summary {
    min-block-size: 44px;
    align-content: center;
    cursor: pointer;
  }
  select.input {
    max-inline-size: 100%;
  }
  .subheading:focus {
    outline: none;
  }
  .keep {
    margin-block-start: 0;
  }
  handrail-reach-out {
    margin-block-start: calc(var(--_space) * 1.5);
  }
  handrail-reach-out::part(base) {
    padding: calc(var(--_space) * 1.25) 0 0;
    border-block-start: 1px solid var(--_border);
    border-radius: 0;
  }
`;
