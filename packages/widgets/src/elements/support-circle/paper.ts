import { contactLinks } from '@handrail/core/support';
import type { SafetyPlanSection, SupportContact } from '@handrail/core/support';
import { selectCrisisResources } from '@handrail/core/support/crisis-resources';
import type { CrisisChoice, CrisisPlace } from '@handrail/core/support/crisis-resources';
import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { printPage } from '../../platform/print-page.js';
import { isEmergency } from '../reach-out/choices.js';
import { lineLinkText } from '../reach-out/line-link-text.js';
import { firstLinks } from '../reach-out/line-links.js';
import { en } from '../reach-out/messages/en.js';
import { es } from '../reach-out/messages/es.js';
import { placeName } from '../reach-out/place-names.js';
import type { SupportCircleMessages } from './messages/en.js';
import { paperStyles } from './paper.styles.js';

/** What goes on the paper. */
export interface Paper {
  readonly messages: SupportCircleMessages;
  /** Primary subtag of the texts. */
  readonly language: string;
  readonly dir: string;
  /** The parts of the plan, the empty ones too; undefined where the page does not show it. */
  readonly parts: readonly SafetyPlanSection[] | undefined;
  /** Undefined where the page does not show people. */
  readonly contacts: readonly SupportContact[] | undefined;
  readonly place: CrisisPlace;
  /** Milliseconds since the epoch. */
  readonly now: number;
}

/** Room for a pen. */
const PEN = html`<div class="pen"></div>
  <div class="pen"></div>
  <div class="pen"></div>`;

const field = (title: string, content: unknown): TemplateResult =>
  html`<section class="field">
    <h2>${title}</h2>
    ${content}
  </section>`;

const list = (items: readonly unknown[]): TemplateResult =>
  items.length > 0
    ? html`<ul>
        ${items.map((item) => html`<li>${item}</li>`)}
      </ul>`
    : PEN;

const person = ({ label, channels }: SupportContact, { contact: m }: SupportCircleMessages): TemplateResult => {
  const ways = contactLinks(channels).map(({ kind, text }) => (kind === 'tel' ? m.call(text) : kind === 'sms' ? m.write(text) : text));
  return html`<strong>${label}</strong> ${ways.join(' · ')}`;
};

const lines = ({ place, now, language }: Paper): readonly TemplateResult[] => {
  const m = language === 'es' ? es : en;
  const line = (choice: CrisisChoice): TemplateResult => {
    const { resource } = choice;
    const country = placeName(resource.region, language);
    const name = isEmergency(choice) ? m.emergency : resource.name;
    return html`<strong>${country ? `${name} (${country})` : name}</strong> ${firstLinks(resource, language)
        .map((link) => lineLinkText(link, m))
        .join(' · ')}`;
  };
  const { first } = selectCrisisResources({ ...place, now, language });
  return [...first.map(line), ...(first.some(isEmergency) ? [] : [html`${m.emergencyAnywhere}`])];
};

/** The page itself: the six parts, the people, and always the lines. */
export const renderPaper = (paper: Paper): TemplateResult => {
  const { messages: m, parts, contacts } = paper;
  return html`<p class="fold">${m.paper}. ${m.paperFold}</p>
    <main class="sheet">
      ${parts?.map(({ number, part, texts }) => field(`${number}. ${m.plan.parts[part].title}`, list(texts)))}
      ${contacts && field(m.circle.title, list(contacts.map((contact) => person(contact, m))))} ${field(m.paperLines, list(lines(paper)))}
    </main>`;
};

/** Prints people, plan and lines on a sheet to fold; nothing in its title says what it is about. */
export const printPaper = (paper: Paper): void =>
  printPage({ title: paper.messages.paper, lang: paper.messages.locale, dir: paper.dir, styles: paperStyles, content: renderPaper(paper) });
