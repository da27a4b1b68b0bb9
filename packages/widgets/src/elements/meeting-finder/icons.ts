import { svg, html } from 'lit';
import type { TemplateResult } from 'lit';

/** Outline shapes on a 24-unit grid, drawn for Handrail. */
const shapes = {
  search: 'M16 16l5 5M18 10.500a7.500 7.500 0 1 1-15 0a7.500 7.500 0 0 1 15 0',
  filter: 'M3 6h18M6.500 12h11M10 18h4',
  near: 'M12 2v4M12 18v4M2 12h4M18 12h4M18 12a6 6 0 1 1-12 0a6 6 0 0 1 12 0',
  map: 'M9 4L3 6.500v13.500l6-2.500l6 2.500l6-2.500V4l-6 2.500zM9 4v13.500M15 6.500v13.500',
  close: 'M6 6l12 12M18 6L6 18',
  place: 'M12 21c4-4.500 7-8 7-11.500a7 7 0 1 0-14 0C5 13 8 16.500 12 21M14.500 9.500a2.500 2.500 0 1 1-5 0a2.500 2.500 0 0 1 5 0',
  online: 'M3 7h12v10H3zM15 11l6-3.500v9L15 13',
  phone: 'M5 3h4l2 5l-2.500 2a12 12 0 0 0 5.500 5.500l2-2.500l5 2v4c-9 2-18-7-14-16',
  back: 'M15 5l-7 7l7 7',
  pause: 'M21 12a9 9 0 1 1-18 0a9 9 0 0 1 18 0M6 18L18 6',
} as const;

/** A decorative icon: the text beside it carries the meaning. */
export const icon = (name: keyof typeof shapes): TemplateResult =>
  html`<svg class="icon icon-${name}" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
    ${svg`<path d=${shapes[name]}></path>`}
  </svg>`;
