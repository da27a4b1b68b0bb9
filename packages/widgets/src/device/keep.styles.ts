import { css } from 'lit';

/** For the templates about keeping; `baseStyles` and `controlStyles` come before. */
export const keepStyles = css`
  .keep {
    margin-block-start: var(--_space);
    padding-block-start: calc(var(--_space) * 0.75);
    border-block-start: 1px solid var(--_border);
  }
  .keep-bar,
  .keep-buttons {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em;
  }
  .keep-where {
    flex: 1 1 16em;
    color: var(--_muted);
  }
  .keep-form {
    display: grid;
    justify-items: start;
    gap: 0.75em;
    max-inline-size: 36em;
  }
  .keep .button {
    min-block-size: max(2.6em, 44px);
  }
  .keep-title {
    font-size: 1.15em;
    font-weight: 700;
  }
  .keep-title:focus {
    outline: none;
  }
  .keep-facts {
    list-style: disc;
    padding-inline-start: 1.25em;
  }
  .keep-field {
    inline-size: 100%;
  }
  .keep-label {
    display: block;
    font-weight: 600;
  }
  .keep-hint {
    color: var(--_muted);
  }
  .keep-input {
    inline-size: 100%;
    min-block-size: max(2.75em, 44px);
    margin-block: 0.25em;
    padding: 0.4em 0.75em;
    border: 1px solid var(--_control);
    border-radius: var(--_radius);
    background: var(--_surface);
    /* iOS zooms the page into fields with smaller text. */
    font-size: max(1em, 16px);
  }
  .keep-input[aria-invalid='true'] {
    border-width: 2px;
    border-color: currentColor;
  }
  .keep-fault,
  .keep-notice [role='status'] p {
    margin-block: 0.25em;
    padding: 0.4em 0.75em;
    border-inline-start: 4px solid currentColor;
    background: var(--_warn);
  }
  .keep-more > summary {
    min-block-size: 44px;
    align-content: center;
    cursor: pointer;
  }
  .keep-more > .button {
    margin-block: 0.5em;
  }
  @media print {
    .keep {
      display: none;
    }
  }
`;
