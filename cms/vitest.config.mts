import { defineConfig } from 'vitest/config';

export default defineConfig({
  // Strapi's destroy() takes listeners off the process, which would end a forked worker.
  test: {
    globalSetup: ['tests/compile.ts'],
    include: ['src/**/*.test.ts', 'tests/**/*.test.ts', 'demo/**/*.test.ts'],
    pool: 'threads',
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
