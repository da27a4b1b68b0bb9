import { html, render } from 'lit';
import type { TemplateResult } from 'lit';

/** The page around an element. */
export interface WidgetStage {
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  readonly theme: '' | 'light' | 'dark' | 'auto';
  /** Room for the element, as CSS. */
  readonly width: string;
}

/** One state of an element: how to bring it about with what a page and a visitor can do, and what is then true. Shared by tests and stories. */
export interface WidgetScenario<E extends HTMLElement> {
  /** One sentence. */
  readonly shows: string;
  /** The element as a page has it; the theme is put on it, the rest of the stage around it. */
  markup(stage: WidgetStage): TemplateResult;
  /** How the page differs from a plain one. */
  readonly stage?: Partial<WidgetStage>;
  /** What is there before the page is: lists that an address answers with, say. */
  readonly before?: () => void;
  /** What the visitor does then. */
  readonly prepare?: (element: E) => Promise<void>;
  readonly expected: {
    /** Lines of the accessibility tree: role, name and state. */
    readonly tree: readonly (string | RegExp)[];
    /** Text that is nowhere in the tree. */
    readonly absent?: readonly string[];
  };
}

/** What a page gets that asks for nothing special. */
export const plainWidgetStage: WidgetStage = { lang: 'en', dir: 'ltr', theme: 'light', width: '100%' };

/** The element in its page. */
export const renderScenario = <E extends HTMLElement>(scenario: WidgetScenario<E>, change: Partial<WidgetStage> = {}): TemplateResult => {
  const stage = { ...plainWidgetStage, ...scenario.stage, ...change };
  return html`<div lang=${stage.lang} dir=${stage.dir} style="max-inline-size: ${stage.width}; color-scheme: ${stage.theme || 'light'}">
    ${scenario.markup(stage)}
  </div>`;
};

/** Puts the element into `host` and brings the scenario about. */
export const showScenario = async <E extends HTMLElement>(
  host: HTMLElement,
  tag: string,
  scenario: WidgetScenario<E>,
  change: Partial<WidgetStage> = {},
): Promise<E> => {
  scenario.before?.();
  render(renderScenario(scenario, change), host);
  const element = host.querySelector<E>(tag);
  if (!element) throw new Error(`No <${tag}> on the stage.`);
  await scenario.prepare?.(element);
  return element;
};
