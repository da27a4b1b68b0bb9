import { makeTown } from '@handrail/fixtures';
import type { FinderSource } from '@handrail/widgets';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';

interface Controls {
  readonly theme: string;
  readonly lang: string;
  readonly units: string;
  readonly headingLevel: number;
  readonly width: string;
  readonly sources: readonly FinderSource[];
}

const town: readonly FinderSource[] = [{ name: 'Port Amity', data: makeTown({ seed: 1 }), timeZone: 'America/Los_Angeles' }];
const help = html`<p>Need to talk now? Call <a href="tel:+15035550100">503-555-0100</a>, day and night.</p>`;

const meta: Meta<Controls> = {
  title: 'Meeting finder',
  component: 'handrail-meeting-finder',
  args: { theme: 'light', lang: 'en', units: 'mi', headingLevel: 2, width: '100%', sources: town },
  argTypes: {
    theme: { control: 'inline-radio', options: ['light', 'dark', 'auto'] },
    lang: { control: 'inline-radio', options: ['en', 'es'] },
    units: { control: 'inline-radio', options: ['mi', 'km'] },
    sources: { control: false },
  },
  render: ({ theme, lang, units, headingLevel, width, sources }) =>
    html`<div style="max-inline-size: ${width}">
      <handrail-meeting-finder
        theme=${theme}
        lang=${lang}
        units=${units}
        heading-level=${headingLevel}
        url-state="none"
        .sources=${sources}
      >
        ${help}
      </handrail-meeting-finder>
    </div>`,
};

// Storybook reads the default export of this file.
export default meta;

type Story = StoryObj<Controls>;

/** The list as a visitor meets it: what is on now first, then what starts next. */
export const Ready: Story = {};

/** In a side bar: the filters open above the list. */
export const Narrow: Story = { args: { width: '300px' } };

export const Dark: Story = { args: { theme: 'dark' } };

export const Spanish: Story = { args: { lang: 'es' } };

/** A list without meetings says so; it does not look like a failure. */
export const EmptyList: Story = { args: { sources: [{ name: 'Port Amity', data: [] }] } };

/** A failed list never looks like "no meetings": it says so, tries again, and the helpline comes first. */
export const Failed: Story = { args: { sources: [{ name: 'Port Amity', data: 'not a list' }] } };

/** One of two lists failed: the other one is shown. */
export const PartlyFailed: Story = { args: { sources: [...town, { name: 'Farlight', data: null }] } };

/** No list has been set up. */
export const NoSource: Story = { args: { sources: [] } };
