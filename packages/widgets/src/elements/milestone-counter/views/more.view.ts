import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { RecoveryPeriod } from '@handrail/core/pursuits';
import { elapsedDays } from '@handrail/core/milestones';
import type { CounterActions, CounterView, Shown } from '../session/counter-view.js';
import { milestoneName, tokenLooks } from '../token/token-name.js';
import { renderToken } from '../token/token.view.js';
import { daysOf } from './count.view.js';
import { button } from './step-parts.js';

/** One of the others, in one line: never more of it than its person wants to see. */
const summaryOf = ({ messages: m, words }: CounterView, { pursuit, counter, sums, state, isClockBehind }: Shown): string => {
  if (isClockBehind || pursuit.display === 'hidden') return '';
  if (pursuit.display === 'date-only') return m.since(words.date(pursuit.periods.at(-1)?.start ?? ''));
  if (state === 'closed' || pursuit.display === 'cumulative') return m.days(sums.cumulative);
  if (counter?.state === 'upcoming') return words.date(pursuit.periods.at(-1)?.start ?? '');
  return counter?.state === 'counting' ? m.days(counter.days) : '';
};

/** What else a person counts, in their own order. */
export const renderOthers = (view: CounterView, act: CounterActions): TemplateResult | typeof nothing => {
  const { messages: m, others } = view;
  if (others.length === 0) return nothing;
  return html`<section class="others" aria-label=${m.others}>
    <p class="subheading">${m.others}</p>
    <ul>
      ${others.map((other) => {
        const { pursuit, reached } = other;
        const isCounted = pursuit.display !== 'hidden' && pursuit.display !== 'date-only';
        return html`<li class="card other">
          ${reached && isCounted ? renderToken(reached.token, tokenLooks(m, reached.token)) : nothing}
          <p class="other-text"><bdi>${pursuit.label}</bdi> <span class="hint">${summaryOf(view, other)}</span></p>
          <button class="button" part="button" type="button" @click=${() => act.select(pursuit.id)}>
            ${m.look} <span class="visually-hidden">${pursuit.label}</span>
          </button>
        </li>`;
      })}
    </ul>
  </section>`;
};

const renderPeriod = (
  { messages: m, words, shown }: CounterView,
  { id, mergedIds = [], start, end = '' }: RecoveryPeriod,
): TemplateResult => {
  const names = shown.achievements
    .filter(({ periodId }) => periodId === id || mergedIds.includes(periodId))
    .map(({ tokenCode, interval }) => milestoneName(m, { code: tokenCode, interval }));
  return html`<li>
    <p>${m.period(words.date(start), words.date(end), m.days(elapsedDays(start, end)))}</p>
    ${names.length > 0 ? html`<p class="hint">${m.periodReached(words.list(names))}</p>` : nothing}
  </li>`;
};

/** Periods before the one that goes on, behind a disclosure. */
export const renderEarlier = (view: CounterView): TemplateResult | typeof nothing => {
  const { messages: m, shown } = view;
  const ended = shown.pursuit.periods.filter(({ end }) => end !== undefined);
  if (ended.length === 0 || shown.isClockBehind || shown.pursuit.display === 'hidden') return nothing;
  return html`<details class="earlier">
    <summary>${m.earlier}</summary>
    <ul class="stack">
      ${ended.map((period) => renderPeriod(view, period))}
    </ul>
    <p><strong>${m.allTogether(daysOf(view, shown))}.</strong> ${m.staysCounted}</p>
  </details>`;
};

/** What a person can do with the count, the rarest last and quietest. */
export const renderActions = (view: CounterView, act: CounterActions): TemplateResult => {
  const { messages: m, shown, isOwn } = view;
  const { pursuit, state, reached, next, isClockBehind } = shown;
  const returned = pursuit.measure === 'participation' || pursuit.measure === 'custom' ? m.paused : m.returned;
  const isMarkable = (reached !== undefined || next !== undefined) && !isClockBehind;
  return html`<div class="actions">
      ${isMarkable ? button(m.markDay, () => act.go('mark'), { opens: 'mark' }) : nothing}
      ${isOwn ? button(m.addAnother, () => act.go('add'), { opens: 'add' }) : nothing}
      ${isOwn ? button(m.change, () => act.go('change'), { opens: 'change' }) : nothing}
    </div>
    ${
      isOwn && !isClockBehind
        ? html`<div class="actions quiet">
            ${state === 'open' ? button(returned, act.askReturn, { kind: 'text-button', opens: 'support' }) : nothing}
            ${button(m.wrongDate, () => act.go('correct'), { kind: 'text-button', opens: 'correct' })}
          </div>`
        : nothing
    }`;
};
