import { css } from 'lit';

/** Colours, sizes, and the undoing of what a page's own styles let in by inheritance. */
export const baseStyles = css`
  :host {
    display: block;
    container-type: inline-size;
    /* A size container counts as empty: in flex rows, floats and tables the finder would be 0 wide. It asks for room and takes what there is. */
    contain-intrinsic-inline-size: min(60em, 90vw);
    min-inline-size: 0;
    max-inline-size: 100%;
  }
  :host([hidden]) {
    display: none;
  }
  .base {
    --_accent: var(--handrail-accent, #0b57a4);
    --_on-accent: var(--handrail-on-accent, #fff);
    --_surface: var(--handrail-surface, #fff);
    --_text: var(--handrail-text, #1c1f23);
    --_muted: var(--handrail-muted, #575e68);
    --_border: var(--handrail-border, #d5d9de);
    --_control: #868e98;
    --_tint: #f3f6fa;
    --_now: #0a6b3d;
    --_warn: #fff4d6;
    --_radius: var(--handrail-radius, 0.5em);
    --_space: var(--handrail-space, 1em);
    color-scheme: inherit;
    box-sizing: border-box;
    padding: var(--_space);
    background: var(--_surface);
    color: var(--_text);
    font-size: var(--handrail-font-size, max(1em, 15px));
    font-style: normal;
    font-variant: normal;
    font-weight: 400;
    line-height: 1.45;
    letter-spacing: normal;
    word-spacing: normal;
    text-transform: none;
    text-indent: 0;
    text-align: start;
    text-shadow: none;
    white-space: normal;
    word-break: normal;
    -webkit-text-fill-color: currentcolor;
    cursor: auto;
    visibility: visible;
    overflow-wrap: anywhere;
    border-radius: var(--_radius);
  }
  @supports (color: light-dark(#000, #fff)) {
    .base {
      --_accent: var(--handrail-accent, light-dark(#0b57a4, #8fc1ff));
      --_on-accent: var(--handrail-on-accent, light-dark(#fff, #06213d));
      --_surface: var(--handrail-surface, light-dark(#fff, #16191d));
      --_text: var(--handrail-text, light-dark(#1c1f23, #e9ecf0));
      --_muted: var(--handrail-muted, light-dark(#575e68, #a9b1bb));
      --_border: var(--handrail-border, light-dark(#d5d9de, #383e46));
      --_control: light-dark(#868e98, #7a828d);
      --_tint: light-dark(#f3f6fa, #20252b);
      --_now: light-dark(#0a6b3d, #7fd8a8);
      --_warn: light-dark(#fff4d6, #3d3317);
    }
  }
  :host([theme='light']) .base {
    color-scheme: light;
  }
  :host([theme='dark']) .base {
    color-scheme: dark;
  }
  :host([theme='auto']) .base {
    color-scheme: light dark;
  }
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }
  [hidden] {
    display: none !important;
  }
  ul,
  p,
  fieldset {
    margin: 0;
    padding: 0;
    border: 0;
  }
  ul {
    list-style: none;
  }
  bdi {
    unicode-bidi: isolate;
  }
  .muted {
    color: var(--_muted);
  }
  .icon {
    inline-size: 1.15em;
    block-size: 1.15em;
    flex: none;
    fill: none;
    stroke: currentColor;
    stroke-width: 2;
    stroke-linecap: round;
    stroke-linejoin: round;
    vertical-align: -0.2em;
  }
  :focus-visible {
    outline: 3px solid var(--_accent);
    outline-offset: 2px;
  }
  .title:focus,
  .detail-name:focus {
    outline: none;
  }
  .title {
    font-size: 1.35em;
    font-weight: 700;
    line-height: 1.2;
    margin-block-end: calc(var(--_space) * 0.75);
  }
`;
