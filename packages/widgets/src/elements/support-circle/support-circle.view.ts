import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { KeepActions, KeepView } from '../../device/keep-view.js';
import { renderKeep } from '../../device/keep.view.js';
import type { CircleActions, CircleView } from './circle-view.js';
import { renderCircle } from './circle.view.js';
import type { SupportCircleMessages } from './messages/en.js';
import type { PlanActions, PlanView } from './plan-view.js';
import { renderPlan } from './plan.view.js';

/** What the template shows. */
export interface SupportCircleView {
  readonly messages: SupportCircleMessages;
  readonly theme: string;
  /** BCP 47 tag of the place in the page. */
  readonly pageLanguage: string;
  readonly headingLevel: number;
  readonly region: string;
  readonly organisationRegion: string;
  /** Undefined where the page does not show it. */
  readonly circle: CircleView | undefined;
  readonly plan: PlanView | undefined;
  readonly keep: KeepView;
}

/** What a person can do. */
export interface SupportCircleActions {
  readonly circle: CircleActions;
  readonly plan: PlanActions;
  readonly keep: KeepActions;
  readonly print: () => void;
}

/** The crisis lines, at the end of each part, also of an empty one: nobody is left without a next step. */
const renderLines = ({ theme, pageLanguage, headingLevel, region, organisationRegion }: SupportCircleView): TemplateResult =>
  html`<handrail-reach-out
    open
    compact
    circle-hidden
    lang=${pageLanguage}
    theme=${theme || nothing}
    heading-level=${Math.min(headingLevel + 1, 6)}
    region=${region || nothing}
    organisation-region=${organisationRegion || nothing}
    ><slot></slot
  ></handrail-reach-out>`;

/** People and plan with the lines after each, what can be printed, and where it is kept. */
export const renderSupportCircle = (view: SupportCircleView, act: SupportCircleActions): TemplateResult => {
  const { messages: m, circle, plan, keep } = view;
  const isShown = keep.mode !== 'locked' && !keep.isLooking;
  return html`<div class="base" part="base" lang=${m.locale}>
    ${isShown ? nothing : renderKeep(keep, act.keep)}
    ${circle ? html`<div>${isShown ? renderCircle(circle, act.circle) : nothing} ${renderLines(view)}</div>` : nothing}
    ${plan ? html`<div>${isShown ? renderPlan(plan, act.plan) : nothing} ${circle && !isShown ? nothing : renderLines(view)}</div>` : nothing}
    ${
      isShown
        ? html`<div class="actions"><button class="button" part="button" type="button" @click=${act.print}>${m.print}</button></div>
            ${renderKeep(keep, act.keep)}`
        : nothing
    }
  </div>`;
};
