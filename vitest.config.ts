import { configDefaults, defineConfig } from 'vitest/config';

/** Tests that start git or a server, in a worker's own process; those of `bundle` start the bundles. */
const slow = { testTimeout: 30_000, hookTimeout: 30_000 };

// Tests run the code of packages that the bundle runs; `development` is another, slower one with assertions.
process.env['NODE_ENV'] = 'production';

/** What measures time says nothing while coverage is measured. */
const isMeasured = process.argv.includes('--coverage');

export default defineConfig({
  test: {
    // The default leaves one of two cores idle.
    maxWorkers: 2,
    // A worker loads each module once, not once a file. No test changes what another one reads.
    isolate: false,
    // Neither a person's settings of git nor the language of the machine change a test.
    env: { GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1', LC_ALL: 'C', TZ: 'UTC' },
    projects: [
      { extends: true, test: { name: 'fast', include: ['__tests__/{unit,contract}/**/*.test.ts'], ...slow } },
      { extends: true, test: { name: 'flow', include: ['__tests__/{flow,stand-in}/**/*.test.ts'], ...slow } },
      { extends: true, test: { name: 'bundle', include: ['__tests__/bundle/**/*.test.ts'], ...slow } },
    ],
    exclude: [...configDefaults.exclude, ...(isMeasured ? ['**/{bounded-time,bounds}.test.ts'] : [])],
    coverage: {
      include: ['src/**/*.ts'],
      reporter: ['text-summary', 'html'],
      thresholds: { statements: 94, branches: 87, lines: 95 },
    },
  },
});
