import { html, nothing } from 'lit';

/** Short texts of a list beside each other, each in its own direction. */
export const renderParts = (parts: readonly string[]): unknown =>
  parts.map((part, index) => html`${index > 0 ? ' · ' : nothing}<bdi>${part}</bdi>`);
