import { CRISIS_RESOURCES } from '@handrail/core/support/crisis-resources';
import { describe, expect, it } from 'vitest';
import { fallbackLinks } from '../../../test/fallback-links.js';
import { ANYWHERE, placeName } from './place-names.js';

const regions = [...new Set(CRISIS_RESOURCES.map(({ region }) => region))].filter((region) => /^[A-Z]{2}$/.test(region));
const places = regions
  .map((region) => ({ region, name: placeName(region, 'en') }))
  .sort((one, other) => one.name.localeCompare(other.name));

const HEAD = `import { Meta } from '@storybook/addon-docs/blocks';

<Meta title="Crisis lines without scripts" />

{/* Written by fallback-links.test.ts of packages/widgets from the list of core: change that, then run it with -u. */}

# Crisis lines without scripts

Copy the part for your country into your page, and translate it into the language of your page. These are the links that people get whose browser runs no scripts, or whose connection breaks off early. Once the script is there, the element takes their place.

The numbers are those of this release of Handrail. When you update Handrail, copy them again.
`;

const section = (title: string, region: string): string => `
## ${title}

{/* prettier-ignore */}
\`\`\`html
${fallbackLinks(region)}
\`\`\`
`;

describe('The links to copy for browsers without scripts', () => {
  it('are in the documentation as core has them', async () => {
    const page = [HEAD, ...places.map(({ region, name }) => section(name, region)), section('Anywhere else', ANYWHERE)].join('');
    await expect(page).toMatchFileSnapshot('../../../../../apps/docs/stories/reach-out-fallback.mdx');
  });

  it.each([...regions, ANYWHERE])('are never none in %s, and each is a number or a safe page', (region) => {
    const links = [...fallbackLinks(region).matchAll(/href="([^"]*)"/g)].map(([, href]) => href);
    expect(links.length).toBeGreaterThan(0);
    for (const link of links) expect(link).toMatch(/^(?:(?:tel|sms):\d+|https:\/\/[a-z\d./-]+)$/);
  });
});
