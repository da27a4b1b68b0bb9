import type { Query } from '@handrail/core/catalogue';
import { html, noChange, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { FinderSource } from '../src/elements/meeting-finder/feed-loader.js';
import type { MeetingFinder } from '../src/elements/meeting-finder/meeting-finder.js';

/** A finder and the page around it. */
export interface Stage {
  /** Language and writing direction of the page, not of the element. */
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  /** Room for the finder, as CSS. */
  readonly width: string;
  readonly theme: '' | 'light' | 'dark' | 'auto';
  readonly units: '' | 'mi' | 'km';
  readonly headingLevel: number;
  readonly pageSize: number;
  readonly timeZone: string;
  readonly urlState: 'fragment' | 'none';
  readonly keepCopy: boolean;
  readonly sources: readonly FinderSource[];
  /** Undefined: the page sets none. */
  readonly filters: Query | undefined;
}

/** What a page gets that asks for nothing special. */
export const plainStage: Stage = {
  lang: 'en',
  dir: 'ltr',
  width: '100%',
  theme: 'light',
  units: 'mi',
  headingLevel: 2,
  pageSize: 25,
  timeZone: '',
  urlState: 'none',
  keepCopy: false,
  sources: [],
  filters: undefined,
};

const help: Readonly<Record<string, TemplateResult>> = {
  en: html`<p>Need to talk now? Call <a href="tel:+15035550100">503-555-0100</a>, day and night.</p>`,
  es: html`<p>¿Necesita hablar ahora? Llame al <a href="tel:+15035550100">503-555-0100</a>, de día o de noche.</p>`,
};

/** The finder in its page. */
export const renderStage = (stage: Stage): TemplateResult =>
  html`<div lang=${stage.lang} dir=${stage.dir} style="max-inline-size: ${stage.width}">
    <handrail-meeting-finder
      theme=${stage.theme || nothing}
      units=${stage.units || nothing}
      heading-level=${stage.headingLevel}
      page-size=${stage.pageSize}
      time-zone=${stage.timeZone || nothing}
      url-state=${stage.urlState}
      ?keep-copy=${stage.keepCopy}
      .filters=${stage.filters ?? noChange}
      .sources=${stage.sources}
    >
      ${help[stage.lang] ?? help.en}
    </handrail-meeting-finder>
  </div>`;

const LOOK_AGAIN_MS = 20;
const PATIENCE_MS = 8_000;

/** Waits until `look` gives something, and gives it. */
export const waitFor = async <T>(what: string, look: () => T | undefined | false): Promise<T> => {
  const started = performance.now();
  for (;;) {
    const found = look();
    if (found !== undefined && found !== false) return found;
    if (performance.now() - started > PATIENCE_MS) throw new Error(`Waited in vain for ${what}.`);
    await new Promise((resolve) => setTimeout(resolve, LOOK_AGAIN_MS));
  }
};

const shown = (text: string | null): string => (text ?? '').replace(/\s+/g, ' ').trim();

/** Presses the button with this visible text, as soon as it is there. */
export const press = async (finder: MeetingFinder, name: string): Promise<void> => {
  const button = await waitFor(`the button "${name}"`, () =>
    [...(finder.shadowRoot?.querySelectorAll<HTMLElement>('[part~="button"]') ?? [])].find(
      ({ textContent }) => shown(textContent) === name,
    ),
  );
  button.click();
};
