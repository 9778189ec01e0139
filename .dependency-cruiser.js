/** The floors of `src/`, from the ground up; a file may import what stands on its own floor or below. CONTRIBUTING.md draws them. */
const floors = ['model', 'read', 'judge', 'show', 'run'];

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    ...floors.slice(0, -1).map((floor, index) => ({
      name: `${floor}-imports-upwards`,
      comment: `src/${floor}/ may not import from ${floors.slice(index + 1).join(', ')}.`,
      severity: 'error',
      from: { path: `^src/${floor}/` },
      to: { path: `^src/(?:${floors.slice(index + 1).join('|')})/` },
    })),
    {
      name: 'no-other-floor',
      comment: `Each file of src/ is on a floor: ${floors.join(', ')}.`,
      severity: 'error',
      from: { path: '^src/', pathNot: `^src/(?:${floors.join('|')})/` },
      to: {},
    },
    {
      name: 'no-circle-of-files',
      comment: 'Types and import() count, too. Move what both need below them.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-circle-of-folders',
      comment: 'A folder is understood from what stands below it.',
      severity: 'error',
      scope: 'folder',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-tests-in-the-product',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^(?:__tests__|scripts|bench|tools)/' },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: { extensions: ['.ts', '.js', '.mjs', '.json'] },
  },
};
