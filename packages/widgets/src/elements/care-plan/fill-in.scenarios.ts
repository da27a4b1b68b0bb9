import type { CarePlanElement } from './care-plan.js';

// What a visitor does, for scenarios and tests.

/** Waits until the element shows its plan or its beginning, and gives what is inside it. */
export const readyRoot = async (element: CarePlanElement): Promise<ShadowRoot> => {
  for (let tries = 0; tries < 200 && !element.shadowRoot?.querySelector('.section, .keep-bar button'); tries += 1)
    await new Promise((resolve) => setTimeout(resolve, 10));
  await element.updateComplete;
  if (!element.shadowRoot) throw new Error('The care plan has not rendered.');
  return element.shadowRoot;
};

/** Presses a button by its words, in a section or anywhere. */
export const press = async (element: CarePlanElement, name: string, section = ''): Promise<void> => {
  const root = await readyRoot(element);
  const buttons = root.querySelectorAll<HTMLButtonElement>(section ? `#section-${section} button` : 'button');
  const wordsOf = (each: HTMLButtonElement): string =>
    [each, ...(each.id ? [root.getElementById(each.id.replace('remove-', 'words-'))] : [])]
      .map((part) => part?.textContent?.trim())
      .filter(Boolean)
      .join(' ');
  const found = [...buttons].find((each) => wordsOf(each) === name);
  if (!found) throw new Error(`No button "${name}".`);
  found.click();
  await element.updateComplete;
};

/** Opens a section, as a visitor does. */
export const openSection = async (element: CarePlanElement, section: string): Promise<void> => {
  const root = await readyRoot(element);
  const details = root.querySelector<HTMLDetailsElement>(`#section-${section}`);
  if (details && !details.open) details.querySelector('summary')?.click();
  await element.updateComplete;
};

/** Fills a form of a section in and sends it. */
export const fill = async (element: CarePlanElement, form: string, values: Readonly<Record<string, string>>): Promise<void> => {
  const root = await readyRoot(element);
  let sent: HTMLFormElement | null | undefined;
  for (const [name, value] of Object.entries(values)) {
    const field = root.querySelector<HTMLInputElement | HTMLSelectElement>(`#${form}-${name}`);
    if (!field) throw new Error(`No field ${form}-${name}.`);
    field.value = value;
    sent = field.form;
  }
  sent?.requestSubmit();
  await element.updateComplete;
};

/** A plan of somebody who left a centre on 16 November, a week before the clock of tests. */
export const begin = (element: CarePlanElement, dischargeOn = '2026-11-16'): Promise<void> =>
  fill(element, 'start', { leavingFrom: 'residential', dischargeOn });
