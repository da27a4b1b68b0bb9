import { css } from 'lit';

/** The five words stand side by side where there is room; all of them look alike. */
export const checkInStyles = css`
  .feels {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 9.5em), 1fr));
    gap: 0.5em;
  }
  .more .choices {
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 17em), 1fr));
    margin-block-start: 0.4em;
  }
  .feels .choice {
    align-items: center;
  }
  .feels .choice input {
    margin-block-start: 0;
  }
  .weeks {
    color: var(--_muted);
  }
  .note {
    padding-inline-start: 0.8em;
    border-inline-start: 0.2em solid var(--_border);
    white-space: pre-line;
  }
  .kinds {
    list-style: disc;
    padding-inline-start: 1.3em;
  }
  .more > summary {
    min-block-size: 44px;
    align-content: center;
    cursor: pointer;
  }
  .history li {
    display: grid;
    gap: 0.15em;
    padding-block: 0.6em;
    border-block-start: 1px solid var(--_border);
  }
  .day {
    font-weight: 600;
  }
  textarea.input {
    min-block-size: 4.2em;
  }
  .button:not(.primary) {
    min-block-size: max(2.6em, 44px);
  }
`;
