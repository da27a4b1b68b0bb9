import type { JsonValue } from '@handrail/core/vault';
import { waitFor } from '../../../test/stage.js';
import { pageKeeper } from '../../device/keeper.js';
import type { MyData } from './my-data.js';

export const PASSPHRASE = 'quiet harbour lamp seven';

/** What some widgets keep, with the words of an invented person. */
export const RECORDS: Readonly<Record<string, JsonValue>> = {
  milestones: {
    v: 1,
    data: [{ id: 'p1', version: 1, label: 'My count', measure: 'abstinence', periods: [{ id: 'q1', start: '2026-03-14' }] }],
  },
  circle: {
    v: 1,
    data: {
      contacts: [
        { id: 'c1', label: 'Rosalba', channels: { tel: '555-0142' } },
        { id: 'c2', label: 'Teo', channels: {} },
      ],
    },
  },
  'safety-plan': { v: 1, data: { entries: [{ id: 'e1', part: 'own-coping', text: 'Walk to the pier' }] } },
  'star-map': { v: 7, data: { text: 'what the next release keeps' } },
};

/** What is inside the element. */
export const root = (element: MyData): ShadowRoot => {
  if (!element.shadowRoot) throw new Error('Not rendered.');
  return element.shadowRoot;
};

/** What a button is called, or what another element says. */
export const labelOf = (element: Element): string =>
  (element.getAttribute('aria-label') ?? element.textContent ?? '').replace(/\s+/g, ' ').trim();

/** Presses the button with this name as soon as it is there. */
export const press = async (element: MyData, name: string): Promise<void> => {
  const button = await waitFor(`the button "${name}"`, () =>
    [...root(element).querySelectorAll('button')].find((each) => labelOf(each) === name),
  );
  button.click();
  await element.updateComplete;
};

/** Waits until this text is in view. */
export const shows = (element: MyData, words: string): Promise<unknown> => waitFor(`"${words}"`, () => text(element).includes(words));

/** A device that keeps these records, and is open. */
export const keepOpen = async (records: Readonly<Record<string, JsonValue>> = RECORDS): Promise<void> => {
  const keeper = pageKeeper();
  await keeper.erase();
  const created = await keeper.create(PASSPHRASE);
  if (!created.ok) throw new Error(`Not made: ${created.fault.code}`);
  for (const [key, value] of Object.entries(records)) await keeper.write(key, value);
};

/** Hands a file to the form, as a visitor does who chooses one. */
export const chooseFile = async (element: MyData, text: string): Promise<void> => {
  const input = await waitFor('the field for a file', () => root(element).querySelector<HTMLInputElement>('#file') ?? undefined);
  const files = new DataTransfer();
  files.items.add(new File([text], 'saved-copy.json', { type: 'application/json' }));
  input.files = files.files;
  input.dispatchEvent(new Event('change', { bubbles: true }));
  await element.updateComplete;
};

/** A readable file: one kind is new, one is other than what is kept, one is the same. */
export const FILE = JSON.stringify({
  format: 'handrail-records',
  v: 2,
  records: [
    { key: 'care-plan', value: { v: 1, data: { goals: [] } } },
    { key: 'circle', value: { v: 1, data: { contacts: [] } } },
    { key: 'safety-plan', value: RECORDS['safety-plan'] },
  ],
});

/** Everything that the element says, without what slots bring. */
export const text = (element: MyData): string => root(element).querySelector('.base')?.textContent?.replace(/\s+/g, ' ') ?? '';

/** What has the focus inside the element is called so; empty for nothing. */
export const focused = (element: MyData): string => {
  const inside = root(element).activeElement;
  return inside ? labelOf(inside) : '';
};

/** Waits until the focus is on what is called so. */
export const focusOn = (element: MyData, name: string): Promise<unknown> =>
  waitFor(`the focus on "${name}"`, () => focused(element) === name);

/** A field of the form that is shown. */
export const field = (element: MyData, name: string): HTMLInputElement => {
  const found = root(element).querySelector<HTMLInputElement>(`input[name="${name}"]`);
  if (!found) throw new Error(`No field "${name}" in: ${text(element)}`);
  return found;
};
