import js from '@eslint/js';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** What only some files may reach; CONTRIBUTING.md shows the picture. */
const doors = {
  actions: { regex: '^@actions/core$', owner: 'src/run-action.ts' },
  github: { regex: '^(@actions/github|@octokit/.+)$', owner: 'src/github/ and src/repository/github-tree.ts' },
  processes: { regex: '^(node:)?child_process$', owner: 'src/repository/' },
  files: { regex: '^(node:)?fs(/.+)?$', owner: 'src/repository/, src/run-action.ts and src/cli.ts' },
  contexts: { regex: '^(node:)?vm$', owner: 'src/release/bounded-match.ts' },
  threads: { regex: '^(node:)?worker_threads$', owner: 'src/reading/, src/main.ts and src/bin.ts' },
  output: { regex: '^(node:)?(process|console)$', owner: 'src/run-action.ts, src/cli.ts and the entries' },
};

const printing = ['stdout', 'stderr'].map((property) => ({
  object: 'process',
  property,
  message: `Only ${doors.output.owner} may print.`,
}));

const noEnum = { selector: 'TSEnumDeclaration', message: 'Use a closed list `as const`.' };

/** The rules of some files that may open the named doors and no other. A later entry replaces the rules of an earlier one. */
function open(files, ...names) {
  const closed = Object.entries(doors)
    .filter(([name]) => !names.includes(name))
    .map(([, { regex, owner }]) => ({ regex, message: `Only ${owner} may reach this.` }));
  const prints = names.includes('output');
  return {
    files,
    rules: {
      'no-restricted-imports': ['error', { patterns: closed }],
      // The rule above does not look at `import()`.
      'no-restricted-syntax': [
        'error',
        noEnum,
        ...closed.map(({ regex, message }) => ({
          selector: `ImportExpression[source.value=/${regex.replaceAll('/', '\\u002F')}/]`,
          message,
        })),
      ],
      'no-console': prints ? 'off' : 'error',
      // Not an empty list: severity alone would keep the earlier entry's options.
      'no-restricted-properties': prints ? 'off' : ['error', ...printing],
    },
  };
}

export default defineConfig(
  globalIgnores(['dist', 'coverage', '__tests__/fixtures']),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  {
    files: ['**/*.{js,mjs}'],
    languageOptions: {
      globals: Object.fromEntries(Object.getOwnPropertyNames(globalThis).map((name) => [name, false])),
    },
  },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      'no-restricted-syntax': ['error', noEnum],
      // Look-alike and hidden characters are found code point by code point, and spelled as escapes.
      '@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }],
      'no-misleading-character-class': ['error', { allowEscape: true }],
    },
  },
  {
    files: ['src/**/*.ts'],
    rules: {
      'max-lines': ['error', { max: 220 }],
      'max-lines-per-function': ['error', { max: 60 }],
    },
  },
  open(['src/**/*.ts']),
  open(['src/repository/**/*.ts'], 'processes', 'files'),
  open(['src/repository/github-tree.ts', 'src/github/**/*.ts'], 'github'),
  open(['src/release/bounded-match.ts'], 'contexts'),
  open(['src/run-action.ts'], 'actions', 'files', 'output'),
  open(['src/main.ts', 'src/bin.ts'], 'files', 'output', 'threads'),
  open(['src/reading/**/*.ts'], 'threads'),
  open(['src/cli.ts'], 'files', 'output'),
  {
    files: ['__tests__/**/*.ts'],
    rules: {
      'no-restricted-properties': [
        'error',
        ...['mock', 'doMock'].map((property) => ({
          object: 'vi',
          property,
          message: 'Pass a value, or run the real thing.',
        })),
      ],
    },
  },
);
