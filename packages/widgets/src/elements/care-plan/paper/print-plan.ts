import { printPage } from '../../../platform/print-page.js';
import type { CarePlanElement } from '../care-plan.js';
import type { PlanDocument } from '../plan/plan-document.js';
import { printedStyles } from './printed.styles.js';
import { renderPrintedPlan } from './printed-plan.view.js';

/** Paragraphs that a page has put into a slot, as text. */
const textsIn = (host: Element, slot: string): readonly string[] =>
  [...host.querySelectorAll(`:scope > [slot="${slot}"]`)]
    .map(({ textContent }) => (textContent ?? '').replace(/\s+/g, ' ').trim())
    .filter(Boolean);

/** Prints the plan as a page of its own. The title, which browsers print and take for a file name, says nothing of what it is for. */
export const printPlan = (host: CarePlanElement, document: PlanDocument, today: string): void => {
  const { messages, formats } = host;
  printPage({
    title: messages.printedTitle,
    lang: messages.locale,
    dir: getComputedStyle(host).direction,
    styles: printedStyles,
    content: renderPrintedPlan({ messages, formats, document, today, crisis: textsIn(host, 'crisis') }),
  });
};
