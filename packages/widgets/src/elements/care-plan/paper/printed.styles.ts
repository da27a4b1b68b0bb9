import { css } from 'lit';

/** Black on white, large enough to read at a kitchen table. */
export const printedStyles = css`
  @page {
    margin: 18mm;
  }
  body {
    margin: 0;
    color: #000;
    background: #fff;
    font:
      12pt/1.45 system-ui,
      sans-serif;
  }
  h1 {
    margin: 0;
    font-size: 20pt;
  }
  h2 {
    margin: 7mm 0 2mm;
    font-size: 13pt;
    break-after: avoid;
  }
  section {
    break-inside: avoid;
  }
  ul {
    margin: 0;
    padding-inline-start: 5mm;
  }
  li {
    margin-block: 1mm;
    overflow-wrap: anywhere;
  }
  .small {
    margin: 1mm 0 0;
    font-size: 10pt;
  }
  .line {
    block-size: 9mm;
    margin: 0;
    border-block-end: 0.3mm solid #777;
  }
`;
