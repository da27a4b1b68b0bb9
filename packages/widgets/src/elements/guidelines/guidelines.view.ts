import type { GuidelineRule } from '@handrail/core/community';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { GuidelinesActions, GuidelinesView } from './guidelines-view.js';
import { renderRule, standingText } from './rule.view.js';

/** Which version is shown and since when, in words; empty for the built-in rules. */
export const standingOf = ({ messages: m, guidelines, today, dateText, numberText }: GuidelinesView): string => {
  if (!guidelines) return '';
  const { version, effectiveOn } = guidelines;
  return standingText(m, {
    version: numberText(version),
    effectiveOn: effectiveOn && dateText(effectiveOn),
    isAhead: effectiveOn > today,
  });
};

const renderChanges = ({ messages: m, changes, guidelines, numberText }: GuidelinesView): TemplateResult | typeof nothing => {
  if (!changes) return nothing;
  const part = (title: string, rules: readonly GuidelineRule[]): unknown =>
    rules.length === 0
      ? nothing
      : html`<p class="label">${title}</p>
          <ul class="changed">
            ${rules.map((rule) => html`<li>${renderRule(m, rule, guidelines?.locale ?? '')}</li>`)}
          </ul>`;
  const { since, added, reworded, removed } = changes;
  const isSame = added.length + reworded.length + removed.length === 0;
  return html`<details part="changes">
    <summary>${m.changesTitle(numberText(since))}</summary>
    <div class="stack">
      ${part(m.added, added)} ${part(m.reworded, reworded)} ${part(m.removed, removed)} ${isSame ? html`<p>${m.noChanges}</p>` : nothing}
    </div>
  </details>`;
};

const renderActions = ({ messages: m, mayAccept, isAccepted }: GuidelinesView, act: GuidelinesActions): TemplateResult =>
  html`<div class="actions">
      ${
        mayAccept && !isAccepted
          ? html`<button class="button primary" part="button" type="button" @click=${act.accept}>${m.accept}</button>`
          : nothing
      }
      <button class="button" part="button" type="button" @click=${act.print}>${m.print}</button>
    </div>
    <p class="accepted" role="status" tabindex="-1" data-accepted>${isAccepted ? m.accepted : ''}</p>`;

const renderRules = (view: GuidelinesView, act: GuidelinesActions): TemplateResult => {
  const { messages: m, rules, guidelines, missing, next, state, hasFailed, dateText, numberText } = view;
  return html`${state === 'usual' && hasFailed ? html`<p>${m.usual}</p>` : nothing}
    ${missing !== undefined && guidelines ? html`<p class="notice">${m.otherVersion(numberText(missing), numberText(guidelines.version))}</p>` : nothing}
    ${guidelines ? html`<p class="muted" part="standing">${standingOf(view)}</p>` : nothing}
    <ol class="rules" part="rules">
      ${rules.map((rule) => html`<li part="rule">${renderRule(m, rule, guidelines?.locale ?? '')}</li>`)}
    </ol>
    ${guidelines?.leftOut ? html`<p class="notice careful">${m.leftOut}</p>` : nothing}
    ${next ? html`<p class="muted">${m.next(numberText(next.version), dateText(next.effectiveOn))}</p>` : nothing} ${renderChanges(view)}
    ${renderActions(view, act)}`;
};

/** The guidelines, or what the page has in their place. */
export const renderGuidelines = (view: GuidelinesView, act: GuidelinesActions): TemplateResult => {
  const { messages: m, headingLevel, state, hasFailed } = view;
  return html`<div class="base" part="base" lang=${m.locale}>
    <div class="stack">
      ${
        state === 'none' && !hasFailed
          ? nothing
          : html`<div class="heading" part="heading" role="heading" aria-level=${headingLevel} tabindex="-1" data-focus>${m.title}</div>`
      }
      <div class="said" role="status">
        ${state === 'loading' ? html`<p>${m.loading}</p>` : nothing}
        ${hasFailed ? html`<p class="notice careful">${m.failed}</p>` : nothing}
      </div>
      ${hasFailed ? html`<div class="actions"><button class="button" part="button" type="button" @click=${act.tryAgain}>${m.tryAgain}</button></div>` : nothing}
      ${state === 'own' || state === 'usual' ? renderRules(view, act) : nothing}
      <slot ?hidden=${state !== 'none'} @slotchange=${act.readInside}></slot>
      <slot name="help"></slot>
    </div>
  </div>`;
};
