import { CRISIS_RESOURCES, selectCrisisResources } from '@handrail/core/support/crisis-resources';
import type { CrisisChoice, CrisisLink } from '@handrail/core/support/crisis-resources';
import { lineLinkText } from '../src/elements/reach-out/line-link-text.js';
import { firstLinks } from '../src/elements/reach-out/line-links.js';
import type { ReachOutMessages } from '../src/elements/reach-out/messages/en.js';
import { en } from '../src/elements/reach-out/messages/en.js';
import { es } from '../src/elements/reach-out/messages/es.js';
import { ANYWHERE, placeName } from '../src/elements/reach-out/place-names.js';

/** Any hour will do: only what is always open is shown first. */
const SOME_HOUR = Date.parse('2026-11-28T03:00:00Z');

const escape = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

const linkOf = (link: CrisisLink, m: ReachOutMessages): string =>
  `<a href="${link.href}"${link.href.startsWith('https:') ? ' rel="noreferrer"' : ''}>${escape(lineLinkText(link, m))}</a>`;

const itemOf = ({ resource }: CrisisChoice, language: string, m: ReachOutMessages): string => {
  const place = placeName(resource.region, language);
  const name = resource.for.includes('emergency') ? m.emergency : resource.name;
  const links = firstLinks(resource, language).map((link) => `      ${linkOf(link, m)}`);
  return ['    <li>', `      ${escape(place ? `${name} (${place}):` : `${name}:`)}`, ...links, '    </li>'].join('\n');
};

/** What to put between the tags, for browsers without scripts: the same lines that the element shows first. */
export const fallbackLinks = (region: string): string => {
  const language = CRISIS_RESOURCES.some((each) => each.region === region && each.languages[0] === 'es') ? 'es' : 'en';
  const m = language === 'es' ? es : en;
  const { first } = selectCrisisResources({ now: SOME_HOUR, region, language });
  return [
    `<handrail-reach-out${region === ANYWHERE ? '' : ` region="${region}"`}>`,
    '  <ul>',
    ...first.map((choice) => itemOf(choice, language, m)),
    '  </ul>',
    ...(first.some(({ resource }) => resource.for.includes('emergency')) ? [] : [`  <p>${m.emergencyAnywhere}</p>`]),
    '</handrail-reach-out>',
  ].join('\n');
};
