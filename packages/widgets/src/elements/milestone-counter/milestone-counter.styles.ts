import { css } from 'lit';

/** The question; what comes after it has styles of its own. */
export const askStyles = css`
  .stack > .heading {
    font-size: 1.4em;
  }
  .modes {
    display: grid;
    gap: 0.9em;
    justify-items: start;
    margin-block-start: 0.4em;
  }
  .mode {
    display: grid;
    gap: 0.25em;
    inline-size: min(100%, 24em);
  }
  .mode .button {
    inline-size: 100%;
  }
  .input[type='date'] {
    min-inline-size: 11em;
  }
  [role='status']:empty {
    display: none;
  }
`;
