import { css } from 'lit';

/** Cards beside each other where there is room, below each other on a phone. */
export const nextMeetingsStyles = css`
  .meetings {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(16em, 100%), 1fr));
    gap: 0.75em;
  }
  .meeting {
    display: flex;
    flex-direction: column;
    gap: 0.2em;
    min-block-size: 11.2em;
    border-inline-start-width: 4px;
  }
  .meeting.on {
    border-inline-start-color: var(--_now);
  }
  .skeleton .meeting {
    border-radius: var(--_radius);
    background: var(--_tint);
  }
  .moment {
    font-weight: 700;
    font-variant-numeric: tabular-nums;
  }
  .moment.near {
    color: var(--_now);
  }
  .name {
    font-size: 1.1em;
    font-weight: 600;
    line-height: 1.3;
  }
  .name a {
    display: inline-block;
    min-block-size: 24px;
  }
  .marks {
    display: flex;
    flex-wrap: wrap;
    gap: 0.2em 0.8em;
  }
  .mark {
    display: inline-flex;
    align-items: center;
    gap: 0.35em;
    font-size: 0.92em;
  }
  .closed {
    padding-inline: 0.4em;
    border-radius: 0.3em;
    background: var(--_warn);
    font-weight: 600;
  }
  /* As high as the way in, whether there is one or not, so that all are of one height. */
  .foot {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0.2em 0.8em;
    min-block-size: 44px;
    margin-block-start: auto;
  }
  .foot .button {
    min-inline-size: 44px;
    min-block-size: 44px;
  }
  .said:not(:focus):not(:has(*)) {
    display: none;
  }
  [role='status']:focus {
    outline: none;
  }
  @container (max-width: 34em) {
    .meeting {
      min-block-size: 9.7em;
    }
  }
  @media (forced-colors: active) {
    .skeleton .meeting {
      border: 1px solid;
    }
  }
`;
