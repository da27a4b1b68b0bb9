import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { isLine, settledTree } from './accessibility-tree.js';
import { showScenario } from './widget.scenarios.js';
import type { WidgetScenario, WidgetStage } from './widget.scenarios.js';

/** What the tests of an element get to work with. */
export interface ScenarioPage<E extends HTMLElement> {
  /** Where elements are put; emptied after each test. */
  readonly host: HTMLElement;
  show(scenario: WidgetScenario<E>, change?: Partial<WidgetStage>): Promise<E>;
  /** What went wrong in the page since the test began. */
  readonly errors: readonly string[];
}

/** A Monday at noon in Port Amity, in milliseconds since the epoch. */
export const NOON = Date.parse('2026-11-23T20:00:00Z');

/** A phone is 320 CSS pixels wide at its smallest (WCAG 1.4.10). */
const PHONE = '320px';

/**
 * Tests every scenario of an element: that assistive technology gets what is expected, in either colour scheme axe finds
 * nothing, nothing sticks out on a phone from right to left in Spanish, no other host is asked, and nothing is kept in clear.
 * Then `more`, with a page of its own for each test. The clock goes on from `NOON`.
 */
export const describeScenarios = <E extends HTMLElement>(
  tag: string,
  scenarios: Readonly<Record<string, WidgetScenario<E>>>,
  more?: (page: ScenarioPage<E>) => void,
): void => {
  describe(`<${tag}>`, () => {
    const realNow = Date.now;
    const realError = console.error;
    let host: HTMLElement;
    let errors: string[];
    const onFault = (event: ErrorEvent | PromiseRejectionEvent): void => {
      errors.push(String('reason' in event ? event.reason : event.message));
    };
    const page: ScenarioPage<E> = {
      get host() {
        return host;
      },
      get errors() {
        return errors;
      },
      show: (scenario, change) => showScenario(host, tag, scenario, change),
    };

    before(() => setViewport({ width: 1280, height: 900 }));

    beforeEach(() => {
      const shift = NOON - realNow();
      Date.now = () => realNow() + shift;
      errors = [];
      console.error = (...words: unknown[]) => errors.push(words.join(' '));
      addEventListener('error', onFault);
      addEventListener('unhandledrejection', onFault);
      performance.clearResourceTimings();
      host = document.createElement('div');
      document.body.append(host);
    });

    afterEach(() => {
      host.remove();
      removeEventListener('error', onFault);
      removeEventListener('unhandledrejection', onFault);
      console.error = realError;
      Date.now = realNow;
    });

    const askedElsewhere = (): readonly string[] =>
      performance
        .getEntriesByType('resource')
        .map(({ name }) => new URL(name))
        .filter(({ host: other, protocol }) => protocol.startsWith('http') && other !== location.host)
        .map(({ href }) => href);

    for (const [name, scenario] of Object.entries(scenarios)) {
      const { shows, expected } = scenario;
      it(`${name}: ${shows}`, async () => {
        await page.show(scenario);
        const tree = await settledTree(tag, expected.tree);
        const missing = expected.tree.filter((line) => !tree.some(isLine(line)));
        expect(missing, `missing in\n${tree.join('\n')}`).to.deep.equal([]);
        const unwanted = expected.absent?.filter((text) => tree.some((line) => line.includes(text)));
        expect(unwanted ?? [], `too much in\n${tree.join('\n')}`).to.deep.equal([]);
        await expect(host).to.be.accessible();
        expect(errors).to.deep.equal([]);
        expect(askedElsewhere()).to.deep.equal([]);
        expect([localStorage.length, sessionStorage.length, document.cookie]).to.deep.equal([0, 0, '']);
      });

      it(`${name}: dark, on a phone, from right to left, in Spanish`, async () => {
        await page.show({ ...scenario, prepare: async () => undefined }, { lang: 'es', dir: 'rtl', theme: 'dark', width: PHONE });
        await settledTree(tag, []);
        await expect(host).to.be.accessible();
        const frame = host.querySelector('div')?.getBoundingClientRect();
        const element = host.querySelector(tag);
        const inside = [...(element?.shadowRoot?.querySelectorAll<HTMLElement>('*') ?? [])];
        const sticking = inside.filter((each) => {
          const { left, right, width } = each.getBoundingClientRect();
          const isHidden = getComputedStyle(each).position === 'fixed' || each.closest('.visually-hidden, svg') !== null;
          return width > 1 && !isHidden && frame !== undefined && (left < frame.left - 1 || right > frame.left + 321);
        });
        expect(sticking.map(({ localName, className }) => `${localName}.${className}`)).to.deep.equal([]);
        expect(errors).to.deep.equal([]);
      });
    }

    more?.(page);
  });
};
