import { css } from 'lit';

/** The page of one meeting. */
export const detailStyles = css`
  .detail-name {
    margin-block: 0.2em 0.3em;
    font-size: 1.5em;
    font-weight: 700;
    line-height: 1.2;
  }
  .wide .detail-columns {
    display: grid;
    grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
    gap: 0 2.5em;
  }
  .section {
    margin-block-start: 1.25em;
  }
  .section > * + * {
    margin-block-start: 0.5em;
  }
  .section-name {
    font-weight: 700;
    font-size: 1.05em;
    padding-block-end: 0.2em;
    border-block-end: 1px solid var(--_border);
  }
  .text {
    white-space: pre-line;
  }
  .address {
    font-style: normal;
  }
  .types {
    display: flex;
    flex-wrap: wrap;
    gap: 0.35em;
  }
  .types li {
    padding: 0.1em 0.65em;
    border: 1px solid var(--_border);
    border-radius: 1em;
  }
  .links li {
    padding-block: 0.2em;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    margin-block-start: 1.5em;
  }
  .said {
    min-block-size: 1.5em;
    margin-block-start: 0.4em;
    font-weight: 600;
  }
  .origin {
    margin-block-start: 1.5em;
    font-size: 0.9em;
  }
`;
