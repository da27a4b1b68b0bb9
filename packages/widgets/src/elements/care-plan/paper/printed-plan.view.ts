import { planOutline } from '@handrail/core/care-plan';
import type { OutlineLine, OutlineSection } from '@handrail/core/care-plan';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { ninetyWindow } from '../plan/plan-document.js';
import type { PlanDocument } from '../plan/plan-document.js';
import { appointmentWhen, dateWords, goalWords, phaseWords } from '../plan/plan-words.js';
import type { Wording } from '../plan/plan-words.js';

/** What is printed. */
export interface PrintedPlan extends Wording {
  readonly document: PlanDocument;
  readonly today: string;
  /** Crisis lines of the page. */
  readonly crisis: readonly string[];
}

/** Lines to write on where a section has nothing yet; the other sections are left out then. */
const LINES: Partial<Record<OutlineSection['code'] | 'people' | 'hard' | 'crisis', number>> = {
  leaving: 1,
  now: 2,
  appointments: 4,
  goals: 4,
  reviews: 3,
  people: 4,
  hard: 4,
  crisis: 2,
};

const ORDER: readonly OutlineSection['code'][] = [
  'leaving',
  'now',
  'next',
  'appointments',
  'goals',
  'done',
  'set-aside',
  'reviews',
  'reviewed',
  'earlier',
];

const titleOf = ({ messages: m }: Wording, code: OutlineSection['code']): string => {
  const titles: Partial<Record<OutlineSection['code'], string>> = {
    leaving: m.leaving,
    now: `${m.care}: ${m.careNow}`,
    next: `${m.care}: ${m.careNext}`,
    appointments: m.appointments,
    goals: m.goals,
    done: m.goalStates.done,
    'set-aside': m.goalStates['set-aside'],
    reviews: m.reviews,
    reviewed: m.reviewedOn,
    earlier: m.careBefore,
  };
  return titles[code] ?? '';
};

const wordsOf = (wording: Wording, line: OutlineLine): string => {
  const { messages: m } = wording;
  switch (line.kind) {
    case 'leaving':
      return m.leavingWords(
        line.leavingFrom ? m.levels[line.leavingFrom] : '',
        line.dischargeOn ? dateWords(wording, line.dischargeOn) : '',
      );
    case 'phase':
      return [phaseWords(wording, line.phase), line.phase.note].filter(Boolean).join('. ');
    case 'goal':
      return goalWords(wording, line.goal);
    case 'appointment':
      return [line.appointment.what, appointmentWhen(wording, line.appointment), line.appointment.where].filter(Boolean).join(' · ');
    case 'review':
      return dateWords(wording, line.on);
    default:
      // Links to other records and consents have no words on paper.
      return '';
  }
};

const blank = (count: number): unknown => Array.from({ length: count }, () => html`<p class="line"></p>`);

const renderPart = (title: string, texts: readonly string[], lines: number): unknown => {
  const said = texts.filter(Boolean);
  if (said.length === 0 && lines === 0) return nothing;
  return html`<section>
    <h2>${title}</h2>
    ${
      said.length > 0
        ? html`<ul>
            ${said.map((text) => html`<li>${text}</li>`)}
          </ul>`
        : blank(lines)
    }
  </section>`;
};

/** The plan on paper: what is filled in, lines for what is not, and crisis lines at the end. */
export const renderPrintedPlan = (printed: PrintedPlan): TemplateResult => {
  const { messages: m, document, today, crisis } = printed;
  const sections = new Map(planOutline(document.plan, today).map(({ code, lines }) => [code, lines]));
  const window = ninetyWindow(document, today);
  const counted = window ? [`${m.ninetyMeetings(window.meetings)} ${m.ninetyDays(window.days)}`] : [];
  return html`<h1>${m.title}</h1>
    <p class="small">${m.printedOn(dateWords(printed, today))}</p>
    ${ORDER.map((code) =>
      renderPart(
        titleOf(printed, code),
        (sections.get(code) ?? []).map((line) => wordsOf(printed, line)),
        LINES[code] ?? 0,
      ),
    )}
    ${renderPart(m.ninety, counted, 0)} ${renderPart(m.printedPeople, [], LINES.people ?? 0)}
    ${renderPart(m.printedHard, [], LINES.hard ?? 0)} ${renderPart(m.printedCrisis, crisis, LINES.crisis ?? 0)}`;
};
