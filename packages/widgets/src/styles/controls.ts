import { css } from 'lit';

/** Buttons, fields, chips and choices. Targets are at least 2.5em high: thumbs, tremor, old phones. */
export const controlStyles = css`
  button,
  input,
  select {
    font: inherit;
    color: inherit;
    letter-spacing: inherit;
    margin: 0;
  }
  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 0.45em;
    min-block-size: 2.6em;
    padding: 0.4em 0.9em;
    border: 1px solid var(--_control);
    border-radius: var(--_radius);
    background: transparent;
    color: inherit;
    text-decoration: none;
    font-weight: 600;
    cursor: pointer;
  }
  .button:hover {
    background: var(--_tint);
  }
  .button.primary,
  .button[aria-pressed='true'] {
    background: var(--_accent);
    border-color: var(--_accent);
    color: var(--_on-accent);
  }
  .button.primary:hover {
    text-decoration: underline;
  }
  .search {
    position: relative;
    flex: 1 1 16em;
  }
  .search .icon {
    position: absolute;
    inset-inline-start: 0.75em;
    inset-block-start: 0.8em;
    color: var(--_muted);
    pointer-events: none;
  }
  .search-input {
    min-block-size: 2.75em;
    border: 1px solid var(--_control);
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  .search-input {
    inline-size: 100%;
    padding: 0.4em 0.75em 0.4em 2.5em;
    /* iOS zooms the page into fields with smaller text. */
    font-size: max(1em, 16px);
  }
  .search-input:dir(rtl) {
    padding: 0.4em 2.5em 0.4em 0.75em;
  }
  .search-input::placeholder {
    color: var(--_muted);
    opacity: 1;
  }
  .toolbar {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }
  .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }
  .narrow .buttons {
    flex: 1;
    gap: 0.35em;
  }
  .narrow .buttons .button {
    flex: auto;
    gap: 0.35em;
    padding-inline: 0.45em;
  }
  /* Here, since a list that failed is printed without the styles that come after the first rows. */
  @media print {
    .base button {
      display: none;
    }
  }
`;
