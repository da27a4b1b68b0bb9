import { LitElement } from 'lit';
import type { PropertyDeclarations } from 'lit';

/**
 * What all elements share: colour scheme, place in the page's outline, texts of the page's own, events.
 * An element adds its own properties with `static override properties`; those below are inherited.
 */
export class HandrailElement extends LitElement {
  // Not decorators: their helpers weigh more than this list, and the first paint waits for them.
  static override properties: PropertyDeclarations = {
    theme: { reflect: true },
    headingLevelSetting: { type: Number, attribute: 'heading-level' },
    strings: { attribute: false },
  };

  /** `light`, `dark`, or `auto` for the visitor's setting; default the page's own colour scheme. */
  theme = '';

  /** Level of the element's heading in the page's outline, 1 to 6. */
  headingLevelSetting = 2;

  /** Texts that replace the built-in ones, whatever the language, by the names in the element's messages. */
  strings: Readonly<Record<string, unknown>> = {};

  /** @internal A level that there is. */
  get headingLevel(): number {
    return this.headingLevelSetting >= 1 && this.headingLevelSetting <= 6 ? Math.round(this.headingLevelSetting) : 2;
  }

  /** @internal Tells the page what happened, by codes alone: no names, no dates, nothing that somebody wrote. */
  emit<Name extends HandrailEvent>(name: Name, detail: DetailOf<Name>): void {
    this.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));
  }
}

/** Events that elements have declared. */
type HandrailEvent = keyof HTMLElementEventMap & `handrail-${string}`;
type DetailOf<Name extends HandrailEvent> = HTMLElementEventMap[Name] extends CustomEvent<infer Detail> ? Detail : never;
