import type { StorybookConfig } from '@storybook/web-components-vite';

export const stories: StorybookConfig['stories'] = ['../stories/**/*.mdx', '../stories/**/*.stories.ts'];

const config: StorybookConfig = {
  framework: '@storybook/web-components-vite',
  stories,
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
};

// Storybook reads the default export of this file.
export default config;
