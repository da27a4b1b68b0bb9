import { SUPPORT_NEEDS } from '@handrail/core/support';
import type { SupportContact } from '@handrail/core/support';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { CircleActions, CircleView } from './circle-view.js';
import { renderFault, renderField } from './field.view.js';
import { renderHoursForm } from './hours-form.view.js';

/** Fields that the form shows; what is wrong elsewhere is told at its head. */
const SHOWN = /^(?:label|channels|hours|okFor|agreedOn)/;

const faultAt = ({ messages: { circle: m }, faults }: CircleView, ...fields: readonly string[]): string | undefined => {
  const fault = faults.find(({ field }) => fields.includes(field) || (fields.includes('hours') && field.startsWith('hours')));
  if (!fault) return undefined;
  if (fault.field === 'channels.url') return m.pageInvalid;
  return fault.field === 'channels.app' ? m.appInvalid : m.faults[fault.code];
};

const renderNeeds = (view: CircleView, contact: SupportContact | undefined): TemplateResult => {
  const { circle: m } = view.messages;
  const fault = faultAt(view, 'okFor');
  return html`<fieldset class="choices" aria-describedby=${fault ? 'circle-okFor-fault' : nothing}>
    <legend>${m.form.okFor}</legend>
    ${SUPPORT_NEEDS.map(
      (need, place) =>
        html`<label class="choice"
          ><input
            type="checkbox"
            name="okFor"
            value=${need}
            .checked=${contact?.okFor.includes(need) ?? false}
            aria-invalid=${fault && place === 0 ? 'true' : nothing}
          />${m.form.needs[need]}</label
        >`,
    )}
    ${renderFault('circle-okFor', fault)}
  </fieldset>`;
};

const renderOtherWays = (view: CircleView, contact: SupportContact | undefined): TemplateResult => {
  const { form: m } = view.messages.circle;
  const { url, app } = contact?.channels ?? {};
  const [urlFault, appFault] = [faultAt(view, 'channels.url'), faultAt(view, 'channels.app')];
  return html`<details class="other-ways" ?open=${Boolean(url ?? app ?? urlFault ?? appFault)}>
    <summary>${m.otherWays}</summary>
    <div class="stack">
      ${renderField({ name: 'url', id: 'circle-url', label: m.url, value: url, type: 'url', fault: urlFault })}
      ${renderField({ name: 'app', id: 'circle-app', label: m.app, value: app, fault: appFault })}
    </div>
  </details>`;
};

/** The form for somebody new, or for a change of somebody. */
export const renderContactForm = (view: CircleView, act: CircleActions, contact: SupportContact | undefined): TemplateResult => {
  const { messages, faults, step, today } = view;
  const { form: m, faults: texts } = messages.circle;
  const general = faults.find(({ field }) => !SHOWN.test(field));
  const { tel, sms } = contact?.channels ?? {};
  return html`<form class="stack card tinted" part="form" novalidate aria-labelledby="circle-form-title" @submit=${act.save}>
    <p class="subheading" id="circle-form-title">${contact ? m.changeTitle : m.addTitle}</p>
    ${general ? html`<p class="notice careful" tabindex="-1" data-general-fault>${texts[general.code]}</p>` : nothing}
    ${renderField({ name: 'label', id: 'circle-label', label: m.name, value: contact?.label, fault: faultAt(view, 'label') })}
    ${renderField({ name: 'tel', id: 'circle-tel', label: m.tel, value: tel, type: 'tel', fault: faultAt(view, 'channels', 'channels.tel') })}
    ${renderField({
      name: 'sms',
      id: 'circle-sms',
      label: m.sms,
      value: sms,
      type: 'tel',
      hint: m.smsHint,
      fault: faultAt(view, 'channels.sms'),
    })}
    ${renderOtherWays(view, contact)} ${renderNeeds(view, contact)}
    ${renderHoursForm(view, act, contact?.hours, step.kind === 'form' ? step.blocks : 0, faultAt(view, 'hours'))}
    <label class="choice"><input type="checkbox" name="isMentor" .checked=${contact?.isMentor ?? false} />${m.mentor}</label>
    ${renderField({
      name: 'agreedOn',
      id: 'circle-agreedOn',
      label: m.agreedOn,
      value: contact?.agreedOn,
      type: 'date',
      max: today,
      isShort: true,
      fault: faultAt(view, 'agreedOn'),
    })}
    <div class="actions">
      <button class="button primary" part="button" type="submit">${m.save}</button>
      <button class="button" part="button" type="button" @click=${act.cancel}>${m.cancel}</button>
      ${
        contact
          ? html`<button class="text-button apart" part="button" type="button" @click=${() => act.remove(contact.id)}>${m.remove}</button>`
          : nothing
      }
    </div>
  </form>`;
};
