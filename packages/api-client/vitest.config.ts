import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: { conditions: ['@handrail/source'] },
  ssr: { resolve: { conditions: ['@handrail/source'] } },
  test: {
    include: ['src/**/*.test.ts', 'test/**/*.test.ts'],
    exclude: ['src/**/*.browser.test.ts', '**/node_modules/**'],
    restoreMocks: true,
  },
});
