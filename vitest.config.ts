import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['__tests__/**/*.test.ts'],
    // The default leaves one of two cores idle.
    maxWorkers: 2,
    // Flow and bundle tests start git and Node many times over; a busy CI machine needs longer than the default 5 s.
    testTimeout: 30_000,
    hookTimeout: 30_000,
    coverage: { include: ['src/**/*.ts'], reporter: ['text', 'html'] },
  },
});
