import type { MilestoneCounter } from '../src/elements/milestone-counter/milestone-counter.js';

/** What a person does with a counter, in tests and stories. */
const PATIENCE_MS = 6_000;

/** The calendar date so many days before today, in the zone of the browser. */
export const daysAgo = (days: number): string => {
  const now = new Date(Date.now());
  return new Date(Date.UTC(now.getFullYear(), now.getMonth(), now.getDate() - days)).toISOString().slice(0, 10);
};

/** What the first element that matches is, as soon as it is there. */
export const found = async <E extends Element>(element: MilestoneCounter, look: () => E | null | undefined): Promise<E> => {
  for (const until = performance.now() + PATIENCE_MS; performance.now() < until;) {
    await element.updateComplete;
    const it = look();
    if (it) return it;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  throw new Error(`Not there, in: ${textOf(element)}`);
};

/** What stands in the counter, without what only its slots show. */
export const textOf = (element: MilestoneCounter): string =>
  (element.shadowRoot?.querySelector('.base')?.textContent ?? '').replace(/\s+/g, ' ').trim();

/** Presses the button with these words at its beginning. */
export const press = async (element: MilestoneCounter, words: string): Promise<void> => {
  const button = await found(element, () =>
    [...(element.shadowRoot?.querySelectorAll('button, summary') ?? [])].find(({ textContent }) =>
      (textContent ?? '').trim().startsWith(words),
    ),
  );
  // Both kinds are HTML elements.
  (button as HTMLElement).click();
  await element.updateComplete;
};

/** Fills in a field by its name. */
export const fill = async (element: MilestoneCounter, name: string, value: string): Promise<void> => {
  const field = await found(element, () =>
    element.shadowRoot?.querySelector<HTMLInputElement | HTMLSelectElement>(`input[name="${name}"], select[name="${name}"]`),
  );
  field.value = value;
};

/** Answers the first question, for now, and waits for the result. */
export const answer = async (element: MilestoneCounter, date: string): Promise<void> => {
  await fill(element, 'start', date);
  await press(element, 'Show');
  await found(element, () => element.shadowRoot?.querySelector('.result'));
};

/** Writes a return down, after the support that comes first. */
export const writeReturn = async (element: MilestoneCounter, date: string): Promise<void> => {
  await press(element, 'I returned to use');
  await press(element, 'Write the day down');
  await fill(element, 'date', date);
  await press(element, 'Write it down');
};

/** Counts one more thing. */
export const addAnother = async (element: MilestoneCounter, label: string, date: string, scheme = 'simple'): Promise<void> => {
  await press(element, 'Count something else too');
  await fill(element, 'label', label);
  await fill(element, 'date', date);
  await fill(element, 'scheme', scheme);
  await press(element, 'Add');
};

/** Chooses a passphrase in the form that is open. */
export const choosePassphrase = async (element: MilestoneCounter, passphrase: string): Promise<void> => {
  await fill(element, 'passphrase', passphrase);
  await fill(element, 'again', passphrase);
  await press(element, 'Remember');
  await found(element, () => [...(element.shadowRoot?.querySelectorAll('button') ?? [])].find((each) => each.textContent === 'Lock now'));
};
