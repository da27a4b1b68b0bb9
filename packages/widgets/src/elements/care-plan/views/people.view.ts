import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { CarePlanView } from '../care-plan-view.js';
import { renderSection } from './section.view.js';

/** People to call and a plan for hard moments: other widgets or links of the page. */
export const renderPeople = (view: CarePlanView): TemplateResult =>
  renderSection(
    { code: 'people', title: view.messages.people },
    view,
    html`<p>${view.messages.peopleHelp}</p>
      <slot name="people"></slot> <slot name="safety-plan"></slot>`,
  );
