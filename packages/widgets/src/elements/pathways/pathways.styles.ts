import { css } from 'lit';

/** The ways side by side, each with the same room. */
export const pathwaysStyles = css`
  .answers {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 12em), 1fr));
    gap: 0.6em;
  }
  .ways {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 17em), 1fr));
    gap: 0.8em;
  }
  .way {
    display: flex;
    flex-direction: column;
    gap: 0.6em;
    min-inline-size: 0;
  }
  .way > .button {
    align-self: flex-start;
    margin-block-start: auto;
  }
  .button {
    min-block-size: max(2.6em, 44px);
  }
  summary {
    min-block-size: 44px;
    align-content: center;
    cursor: pointer;
  }
  .points,
  .links {
    display: grid;
    gap: 0.45em;
    padding-inline-start: 1.2em;
    list-style: disc;
  }
  .links a {
    display: inline-block;
    padding-block: 0.25em;
  }
  .stack > .text-button {
    justify-self: start;
    margin-inline-start: -0.2em;
  }
  .stack > * + .subheading {
    margin-block-start: 0.5em;
  }
  .help {
    margin-block-start: var(--_space);
  }
`;
