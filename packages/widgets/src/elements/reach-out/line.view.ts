import type { CrisisChoice, CrisisLink } from '@handrail/core/support/crisis-resources';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { hoursText } from './hours-text.js';
import { allLinks, firstLinks } from './line-links.js';
import type { ReachOutMessages } from './messages/en.js';
import { languageName, placeName } from './place-names.js';
import type { ReachOutView } from './reach-out-view.js';

/** What stands on a link: always with the number or the host, for a number has to be readable where no telephone is at hand. */
export const linkText = ({ kind, text, press, keyword }: CrisisLink, m: ReachOutMessages): string => {
  if (kind === 'tel') return press === undefined ? m.call(text) : m.callThenPress(text, press);
  if (kind === 'sms') return keyword === undefined ? m.write(text) : m.writeWord(keyword, text);
  return kind === 'chat' ? m.chat(text) : m.visit(text);
};

const renderLink = (link: CrisisLink, about: string, isPrimary: boolean, view: ReachOutView): TemplateResult => {
  const { messages: m, locale, used } = view;
  const languages = link.languages?.map((language) => languageName(language, locale)).join(', ');
  return html`<a
    class="button ${isPrimary ? 'primary' : ''}"
    part="contact"
    href=${link.href}
    target=${link.href.startsWith('https:') ? '_blank' : nothing}
    rel="noreferrer noopener"
    referrerpolicy="no-referrer"
    @click=${() => used(link.kind)}
    ><bdi>${linkText(link, m)}</bdi> ${languages ? html`<span>(${languages})</span>` : nothing}<span class="visually-hidden"
      >, ${about}</span
    ></a
  >`;
};

/** What to know before calling: where it is, when it is open, in which languages, what it costs. Nothing that is not known. */
const factsOf = ({ resource, opensAt }: CrisisChoice, view: ReachOutView): readonly string[] => {
  const { messages: m, locale, formats, timeZone } = view;
  const { hours, region, languages, cost } = resource;
  return [
    region.length === 2 || region.includes('-') ? placeName(region, locale) : '',
    typeof hours !== 'string' ? hoursText(hours, timeZone, m, formats) : hours === 'varies' ? m.hoursVary : '',
    opensAt === undefined ? '' : m.opens(formats.dayTimeIn(opensAt, timeZone)),
    formats.list(languages.map((language) => languageName(language, locale))),
    cost === 'free' ? m.free : cost === 'charged' ? m.charged : '',
  ].filter(Boolean);
};

/** A service with its ways: the first few, or all. */
export const renderLine = (choice: CrisisChoice, view: ReachOutView, isAll: boolean, isFirst: boolean): TemplateResult => {
  const { resource } = choice;
  const { messages: m, language } = view;
  const facts = factsOf(choice, view);
  const about = [resource.name, facts[0]].filter(Boolean).join(', ');
  const links = (isAll ? allLinks : firstLinks)(resource, language);
  const isEmergency = resource.for.includes('emergency');
  return html`<li class="card way" part="way">
    <p class="subheading"><bdi>${isEmergency ? m.emergency : resource.name}</bdi></p>
    <p class="hint">${isEmergency ? m.emergencyHelp : nothing} ${facts.join(' · ')}</p>
    <div class="actions">${links.map((link, index) => renderLink(link, about, isFirst && index === 0, view))}</div>
  </li>`;
};
