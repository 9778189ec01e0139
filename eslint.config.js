import js from '@eslint/js';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** What only some files may reach; CONTRIBUTING.md shows the picture. */
const doors = {
  actions: { regex: '^@actions/core$', owner: 'src/run/action/job.ts' },
  github: { regex: '^(@actions/github(/.+)?|@octokit/.+)$', owner: 'src/read/github/ and src/show/publish/' },
  processes: { regex: '^(node:)?child_process$', owner: 'src/read/git/' },
  files: { regex: '^(node:)?fs(/.+)?$', owner: 'src/read/git/, src/show/pack/ and src/run/' },
  contexts: { regex: '^(node:)?vm$', owner: 'src/read/documents/bounds/' },
  threads: { regex: '^(node:)?worker_threads$', owner: 'src/read/documents/bounds/ and the entries' },
  output: { regex: '^(node:)?(process|console)$', owner: 'src/run/action/ and src/run/cli/' },
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
  open(['src/read/git/**/*.ts'], 'processes', 'files'),
  open(['src/read/github/**/*.ts', 'src/show/publish/**/*.ts'], 'github'),
  open(['src/read/documents/bounds/**/*.ts'], 'contexts', 'threads'),
  open(['src/show/pack/**/*.ts'], 'files'),
  open(['src/run/{commands,files}/**/*.ts'], 'files'),
  open(['src/run/cli/**/*.ts'], 'files', 'output'),
  open(['src/run/action/job.ts'], 'actions', 'files', 'output'),
  open(['src/run/action/main.ts', 'src/run/cli/bin.ts'], 'files', 'output', 'threads'),
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
