import { css } from 'lit';

/** One big button; then cards with room for a shaking thumb. */
export const reachOutStyles = css`
  .open {
    inline-size: 100%;
    min-block-size: max(3.4em, 56px);
    padding: 0.7em 1.2em;
    font-size: 1.2em;
  }
  .panel .button {
    min-block-size: max(2.9em, 48px);
    padding: 0.5em 1em;
  }
  .way {
    display: grid;
    gap: 0.35em;
  }
  .way .actions {
    margin-block-start: 0.3em;
  }
  .way .button {
    flex: 1 1 12em;
    text-align: center;
  }
  .region {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em;
  }
  .region .input {
    max-inline-size: 100%;
    min-block-size: 44px;
  }
  .text-button {
    justify-self: start;
  }
`;
