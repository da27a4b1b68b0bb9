import type { CrisisChoice } from '@handrail/core/support/crisis-resources';
import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { Formats } from '../../format/formats.js';
import { isEmergency } from './choices.js';
import { renderContactLink } from './contact-link.view.js';
import type { ContactUsedDetail } from './events.js';
import { hoursText } from './hours-text.js';
import { lineLinkText } from './line-link-text.js';
import { allLinks, firstLinks } from './line-links.js';
import type { ReachOutMessages } from './messages/en.js';
import { languageName, placeName } from './place-names.js';

/** What the template needs beside the line. */
export interface LineView {
  readonly messages: ReachOutMessages;
  /** Primary subtag of the texts. */
  readonly language: string;
  /** BCP 47 tag for names, dates and times. */
  readonly locale: string;
  readonly formats: Formats;
  /** The visitor's IANA zone. */
  readonly timeZone: string;
  used(channel: ContactUsedDetail['channel']): void;
}

/** What to know before calling: where it is, when it is open, in which languages, what it costs. Nothing that is not known. */
const factsOf = ({ resource, opensAt }: CrisisChoice, view: LineView): readonly string[] => {
  const { messages: m, locale, formats, timeZone } = view;
  const { hours, region, languages, cost } = resource;
  return [
    placeName(region, locale),
    opensAt === undefined ? '' : m.opens(formats.dayTimeIn(opensAt, timeZone)),
    typeof hours === 'string' ? (hours === 'varies' ? m.hoursVary : '') : hoursText(hours, timeZone, m, formats),
    formats.list(languages.map((language) => languageName(language, locale))),
    cost === 'free' ? m.free : cost === 'charged' ? m.charged : '',
  ].filter(Boolean);
};

/** A service with its ways: the first few, or all. */
export const renderLine = (choice: CrisisChoice, isAll: boolean, isFirst: boolean, view: LineView): TemplateResult => {
  const { resource } = choice;
  const { messages: m, language, locale, used } = view;
  const country = placeName(resource.region, locale);
  const name = isEmergency(choice) ? m.emergency : resource.name;
  const links = (isAll ? allLinks : firstLinks)(resource, language);
  return html`<li class="card way" part="way">
    <p class="subheading"><bdi>${name}</bdi></p>
    <p class="hint">${isEmergency(choice) ? m.emergencyHelp(country) : factsOf(choice, view).join(' · ')}</p>
    <div class="actions">
      ${links.map((link, index) =>
        renderContactLink({
          href: link.href,
          channel: link.kind,
          text: lineLinkText(link, m),
          about: country ? `${name}, ${country}` : name,
          languages: link.languages?.map((one) => languageName(one, locale)).join(', '),
          isPrimary: isFirst && index === 0,
          used,
        }),
      )}
    </div>
  </li>`;
};
