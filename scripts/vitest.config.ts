import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    pool: 'threads',
    globalSetup: ['tests/demo-world.ts'],
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 600_000,
    // A form on a slow machine takes its time; what is awaited comes, or never does.
    expect: { poll: { timeout: 15_000 } },
    include: ['src/**/*.test.ts', 'verify/**/*.test.ts', 'tests/**/*.test.ts', 'bench/**/*.test.ts'],
  },
});
