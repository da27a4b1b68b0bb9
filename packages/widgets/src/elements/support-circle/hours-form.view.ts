import type { WeeklyHours, WeeklyWindow } from '@handrail/core/support';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { CircleActions, CircleView } from './circle-view.js';
import { renderFault, renderField } from './field.view.js';
import { blocksOf } from './hours-blocks.js';
import type { HoursBlock } from './hours-blocks.js';

/** The week of most calendars, from Monday. */
const WEEK: readonly WeeklyWindow['day'][] = [1, 2, 3, 4, 5, 6, 0];

/** Every zone that the browser knows; some know them only by name, and then these two are all there is to choose from. */
const zones = (...known: readonly string[]): readonly string[] => [...new Set([...known, ...(Intl.supportedValuesOf?.('timeZone') ?? [])])];

const renderBlock = (
  { messages: { circle: m }, formats }: CircleView,
  block: HoursBlock | undefined,
  index: number,
  isInvalid: boolean,
): TemplateResult =>
  html`<div class="stack hours-block">
    <div class="days" role="group" aria-label=${m.form.days}>
      ${WEEK.map(
        (day, place) =>
          html`<label class="choice day"
            ><input
              type="checkbox"
              name="days-${index}"
              value=${day}
              .checked=${block?.days.includes(day) ?? false}
              aria-invalid=${isInvalid && index === 0 && place === 0 ? 'true' : nothing}
              aria-describedby=${isInvalid ? 'circle-hours-fault' : nothing}
            />${formats.weekday(day, 'short')}</label
          >`,
      )}
    </div>
    <div class="actions">
      ${renderField({ name: `from-${index}`, id: `circle-from-${index}`, label: m.form.from, value: block?.from, type: 'time', isShort: true })}
      ${renderField({ name: `to-${index}`, id: `circle-to-${index}`, label: m.form.to, value: block?.to, type: 'time', isShort: true })}
    </div>
  </div>`;

const renderZone = ({ messages: { circle: m }, timeZone }: CircleView, chosen: string): TemplateResult =>
  html`<div class="field">
    <label class="label" for="circle-zone">${m.form.zone}</label>
    <select class="input short" id="circle-zone" name="timeZone" autocomplete="off">
      ${zones(chosen, timeZone).map(
        (zone) => html`<option value=${zone} .selected=${zone === chosen}>${zone.replace(/_/g, ' ').replace(/\//g, ' / ')}</option>`,
      )}
    </select>
  </div>`;

/** When somebody can be called: at any time, or at hours by a clock. */
export const renderHoursForm = (
  view: CircleView,
  act: CircleActions,
  hours: WeeklyHours | undefined,
  blocks: number,
  fault: string | undefined,
): TemplateResult => {
  const { circle: m } = view.messages;
  const known = hours ? blocksOf(hours) : [];
  const radio = (value: 'any' | 'hours', text: string): TemplateResult =>
    html`<label class="choice"
      ><input
        type="radio"
        name="when"
        value=${value}
        .checked=${(value === 'hours') === blocks > 0}
        @change=${() => act.setHours(value === 'hours')}
      />${text}</label
    >`;
  return html`<fieldset class="choices" aria-describedby=${fault ? 'circle-hours-fault' : nothing}>
    <legend>${m.form.when}</legend>
    ${radio('any', m.anyTime)} ${radio('hours', m.form.atHours)}
    <input type="hidden" name="blocks" .value=${String(blocks)} />
    ${
      blocks > 0
        ? html`${Array.from({ length: blocks }, (_, index) => renderBlock(view, known[index], index, fault !== undefined))}
            <p class="hint">${m.form.overnight}</p>
            <button class="text-button" part="button" type="button" @click=${act.moreHours}>${m.form.moreHours}</button>
            ${renderZone(view, hours?.timeZone ?? view.timeZone)}`
        : nothing
    }
    ${renderFault('circle-hours', fault)}
  </fieldset>`;
};
