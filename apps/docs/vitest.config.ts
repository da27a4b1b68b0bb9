import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: { conditions: ['@handrail/source'] },
  ssr: { resolve: { conditions: ['@handrail/source'] } },
  test: { include: ['test/**/*.test.ts'], restoreMocks: true },
});
