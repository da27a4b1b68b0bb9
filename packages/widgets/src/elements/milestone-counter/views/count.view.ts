import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { CounterActions, CounterView, Shown } from '../session/counter-view.js';
import { milestoneName, tokenLooks } from '../token/token-name.js';
import { renderToken } from '../token/token.view.js';
import { button } from './step-parts.js';

/** "78 of 79 days": days of all periods, of those since the first one began. */
export const daysOf = ({ messages: m }: CounterView, { sums }: Shown): string => m.daysOf(sums.cumulative, sums.span);

const big = (number: string, word: string): TemplateResult =>
  html`<p class="count" part="count"><span class="number">${number}</span> <span class="unit">${word}</span></p>`;

const renderNumbers = (view: CounterView): TemplateResult => {
  const { messages: m, words, shown } = view;
  const { pursuit, counter, sums } = shown;
  if (counter?.state !== 'counting') return html``;
  const hasEarlier = pursuit.periods.length > 1;
  if (pursuit.display === 'cumulative' && hasEarlier)
    return html`${big(m.number(sums.cumulative), m.dayWord(sums.cumulative))}
      <p class="length">${m.allTogether(daysOf(view, shown))}</p>`;
  const { years, months, days } = counter.breakdown;
  // In the first month the sentence would say the big number again.
  const isSaid = years + months > 0 || days === 0;
  return html`${big(m.number(counter.days), m.dayWord(counter.days))}
  ${isSaid ? html`<p class="length">${words.length(counter.breakdown)}</p>` : nothing}
  ${pursuit.display === 'both' && hasEarlier ? html`<p>${m.allTogether(daysOf(view, shown))}</p>` : nothing}`;
};

/** The milestone reached last and the next one. */
const renderMilestones = ({ messages: m, words, shown }: CounterView): TemplateResult | typeof nothing => {
  const { reached, isReachedToday, next, today } = shown;
  if (!reached && !next) return nothing;
  return html`<ul class="milestones">
    ${
      reached
        ? html`<li class="milestone ${isReachedToday ? 'of-today' : ''}">
            ${renderToken(reached.token, tokenLooks(m, reached.token))}
            <div>
              <p class="hint">${isReachedToday ? m.reachedToday : m.current}</p>
              <p class="milestone-name">${milestoneName(m, reached.token)}</p>
            </div>
          </li>`
        : nothing
    }
    ${
      next
        ? html`<li class="milestone">
            ${renderToken(next.token, tokenLooks(m, next.token))}
            <div>
              <p class="hint">${m.next}</p>
              <p class="milestone-name">${milestoneName(m, next.token)}</p>
              <p class="hint">${m.whenNext(next.inDays, words.near(next.on, today))}</p>
            </div>
          </li>`
        : nothing
    }
  </ul>`;
};

/** How long it has been, as the person wants to see it. */
export const renderCount = (view: CounterView, act: CounterActions): TemplateResult => {
  const { messages: m, words, shown, isCountShown } = view;
  const { pursuit } = shown;
  const { display } = pursuit;
  if (display === 'hidden' && !isCountShown)
    return html`<p class="muted">${m.isHidden}</p>
      <div class="actions">${button(m.showCount, act.showCount)}</div>`;
  const since = html`<p class="muted">${m.since(words.date(pursuit.periods.at(-1)?.start ?? ''))}</p>`;
  if (display === 'date-only') return since;
  return html`${renderNumbers(view)} ${since} ${renderMilestones(view)}
  ${shown.isReachedToday ? html`<slot name="celebrate"></slot>` : nothing}`;
};
