import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: { include: ['src/**/*.test.ts', 'publish/**/*.test.ts', 'tests/**/*.test.ts'], pool: 'threads' },
});
