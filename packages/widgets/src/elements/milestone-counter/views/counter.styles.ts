import { css } from 'lit';

/** The count, its tokens, and what a person does with them. */
export const counterStyles = css`
  .base > .stack,
  .base > .keep {
    max-inline-size: 46em;
  }
  .result {
    display: grid;
    gap: 0.35em;
    padding: calc(var(--_space) * 1.2) var(--_space);
    border: 1px solid var(--_border);
    border-radius: calc(var(--_radius) * 1.5);
    background: var(--_tint);
  }
  .count {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0.35em;
    line-height: 1.05;
  }
  .number {
    font-size: clamp(3.2em, 16cqi, 5.5em);
    font-weight: 700;
    font-variant-numeric: tabular-nums;
    letter-spacing: -0.02em;
  }
  .unit {
    font-size: 1.5em;
    font-weight: 600;
  }
  .length {
    font-size: 1.25em;
    font-weight: 600;
  }
  .milestones {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 16em), 1fr));
    gap: var(--_space);
    margin-block-start: var(--_space);
    padding-block-start: var(--_space);
    border-block-start: 1px solid var(--_border);
  }
  .milestone {
    display: flex;
    align-items: center;
    gap: 0.9em;
  }
  .milestone > div {
    min-inline-size: 0;
  }
  .milestone-name {
    font-size: 1.15em;
    font-weight: 700;
  }
  .token {
    flex: none;
    inline-size: 4.2em;
    block-size: 4.2em;
  }
  .milestone + .milestone .token {
    inline-size: 3.2em;
    block-size: 3.2em;
    margin-inline: 0.5em;
  }
  /* Quiet: a line around what was reached today, that does not move. */
  .of-today .token {
    border-radius: 50%;
    outline: 3px solid var(--_now);
    outline-offset: 4px;
  }
  .of-today .hint {
    color: var(--_now);
    font-weight: 700;
  }
  .others {
    display: grid;
    gap: 0.5em;
  }
  .others ul {
    display: grid;
    gap: 0.5em;
  }
  .other {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.75em;
    padding-block: 0.5em;
  }
  .other .token {
    inline-size: 2.4em;
    block-size: 2.4em;
  }
  .other-text {
    display: grid;
    flex: 1 1 8em;
    font-weight: 600;
  }
  .other-text .hint {
    font-weight: 400;
  }
  .earlier > summary {
    min-block-size: 44px;
    align-content: center;
    font-weight: 600;
    cursor: pointer;
  }
  .earlier[open] > :not(summary) {
    margin-block-end: 0.75em;
  }
  .quiet {
    gap: 0 1.2em;
  }
  .stack > .card.stack {
    gap: 0.6em;
  }
  @media (forced-colors: active) {
    .token-face {
      fill: Canvas;
    }
    .token-area {
      fill: CanvasText;
    }
    .token-line,
    .token-edge {
      stroke: CanvasText;
    }
  }
`;
