import { configDefaults, defineConfig } from 'vitest/config';

/** In milliseconds; many tests start git or a server. */
const patient = { testTimeout: 30_000, hookTimeout: 30_000 };

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
    env: {
      GIT_CONFIG_GLOBAL: '/dev/null',
      GIT_CONFIG_NOSYSTEM: '1',
      LC_ALL: 'C',
      TZ: 'UTC',
      ...(isMeasured ? { COVERAGE: 'true' } : {}),
    },
    projects: [
      {
        extends: true,
        test: {
          name: 'fast',
          execArgv: ['--max-semi-space-size=64'],
          include: ['__tests__/{unit,contract}/**/*.test.ts'],
          ...patient,
        },
      },
      { extends: true, test: { name: 'slow', include: ['__tests__/{flow,stand-in,bundle}/**/*.test.ts'], ...patient } },
    ],
    exclude: [...configDefaults.exclude, ...(isMeasured ? ['**/{bounded-time,bounds}.test.ts'] : [])],
    coverage: {
      include: ['src/**/*.ts'],
      reporter: ['text-summary', 'html'],
      thresholds: { statements: 94, branches: 87, lines: 95 },
    },
  },
});
