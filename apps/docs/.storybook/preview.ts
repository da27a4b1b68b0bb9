import manifest from '@handrail/widgets/custom-elements.json';
import { setCustomElementsManifest } from '@storybook/web-components-vite';
import type { Preview } from '@storybook/web-components-vite';
import '@handrail/widgets/define';

setCustomElementsManifest(manifest);

const preview: Preview = {
  tags: ['autodocs'],
  parameters: { a11y: { test: 'error' }, layout: 'fullscreen' },
};

// Storybook reads the default export of this file.
export default preview;
