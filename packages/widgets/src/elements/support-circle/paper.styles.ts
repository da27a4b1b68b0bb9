import { css } from 'lit';

/** A sheet of eight fields: folded twice along its middle and once more, it goes into a wallet. */
export const paperStyles = css`
  @page {
    margin: 10mm;
  }
  body {
    margin: 0;
    color: #000;
    background: #fff;
    font:
      10.5pt/1.3 system-ui,
      sans-serif;
  }
  .fold {
    margin: 0 0 2mm;
    font-size: 9pt;
  }
  .sheet {
    display: grid;
    grid-template-columns: 1fr 1fr;
  }
  .field {
    box-sizing: border-box;
    min-block-size: 61mm;
    padding: 4mm;
    border: 0.3mm dashed #777;
    break-inside: avoid;
    overflow-wrap: anywhere;
  }
  h2 {
    margin: 0 0 1.5mm;
    font-size: 11pt;
  }
  ul {
    margin: 0;
    padding-inline-start: 4mm;
  }
  li {
    margin-block-end: 1mm;
    white-space: pre-line;
  }
  li strong {
    display: block;
  }
  .pen {
    block-size: 8mm;
    border-block-end: 0.2mm solid #777;
  }
`;
