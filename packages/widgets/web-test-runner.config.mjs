import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { playwrightLauncher } from '@web/test-runner-playwright';
import { launchOptions } from '@handrail/tooling/browser';
import { countsReporter } from '@handrail/tooling/wtr-counts';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));

/** Lets a test read what assistive technology gets: Playwright's ARIA snapshot of one element, shadow roots included. */
const ariaTreePlugin = {
  name: 'aria-tree',
  executeCommand: ({ command, payload, session }) =>
    command === 'aria-tree' ? session.browser.getPage(session.id).locator(payload.selector).ariaSnapshot() : undefined,
};

export default {
  // Dependencies are hoisted to the root of the workspaces; the server must see them.
  rootDir: here('../..'),
  files: [here('src/**/*.browser.test.ts')],
  nodeResolve: { exportConditions: ['@handrail/source', 'production', 'default'] },
  plugins: [
    // The plugin does not follow `extends`, so the decorator flags are in this very file.
    esbuildPlugin({ ts: true, tsconfig: here('tsconfig.json'), target: 'es2022' }),
    ariaTreePlugin,
  ],
  browsers: [
    playwrightLauncher({
      product: 'chromium',
      launchOptions: launchOptions(),
      // What is shown depends on the visitor's zone and language; the machine's must not matter.
      createBrowserContext: ({ browser }) => browser.newContext({ timezoneId: 'America/Los_Angeles', locale: 'en-US' }),
    }),
  ],
  concurrency: 2,
  reporters: [defaultReporter(), ...(process.env.HANDRAIL_COUNTS ? [countsReporter(process.env.HANDRAIL_COUNTS)] : [])],
  testFramework: { config: { timeout: 10_000 } },
};
