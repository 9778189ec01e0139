/**
 * The steps of the demonstration, in order. Each one has a folder of the same name in `steps/` with the files that somebody
 * writes. `run` says what is done:
 *
 * - `write`: the files of the folder are copied into the repository, and those of the list are deleted.
 * - `git`: a git command. Its output is shown where `show` is true.
 * - `ledger`: a command of gate-ledger, and the exit status that it must have. Where `main` is true, the command is what the step
 *   is about, and the table of the README shows it. It runs a second time with `--format markdown`.
 */
export const steps = [
  {
    name: '01-project',
    title: 'The project before. Its list of what a release needs is read by people only.',
    run: [
      { write: [] },
      ...commit('Begin Apollo'),
      { ledger: ['check'], exit: 1, main: true }, // it finds the list, and says how to begin
    ],
  },
  {
    name: '02-init',
    title: 'The team begins. `init` reads the list and writes a policy, a tracker and two workflows.',
    run: [
      begin('gates'),
      { ledger: ['init', '--from', 'docs/readiness.md', '--tracker'], exit: 0 },
      { write: [] }, // the team adds to the policy what a release needs
      ...commit('Check our release gates'),
      { ledger: ['check', '--base', 'main'], exit: 0, main: true },
      ...merge('gates'),
    ],
  },
  {
    name: '03-promote',
    title: 'A pull request promotes one signal, with its evidence.',
    run: [
      begin('three-systems'),
      { write: [] },
      {
        ledger: [
          ...['set', 'B-2', 'GO', '--evidence', 'evidence/linux.log'],
          ...['--evidence', 'evidence/macos.log', '--evidence', 'evidence/windows.log'],
        ],
        exit: 0,
      },
      ...commit('Run on three systems'),
      { ledger: ['check', '--base', 'main'], exit: 0, main: true },
      ...merge('three-systems'),
    ],
  },
  {
    name: '04-drop',
    title: 'A pull request tidies the list: it removes a signal, and evidence of another one.',
    run: [
      begin('tidy'),
      { write: ['evidence/windows.log'] },
      ...commit('Tidy the list'),
      changed('docs/readiness.md'),
      { ledger: ['check', '--base', 'main'], exit: 1, main: true },
    ],
  },
  {
    name: '05-restore',
    title: 'The same pull request restores both. A change of the text remains.',
    run: [
      { write: [] },
      ...commit('Restore the signal and the evidence'),
      changed('docs/readiness.md'),
      { ledger: ['check', '--base', 'main'], exit: 0, main: true },
      ...merge('tidy'),
    ],
  },
  {
    name: '06-no-evidence',
    title: 'A pull request cites evidence that does not exist. `set` refuses that, so it is written by hand.',
    run: [
      begin('checksums'),
      { ledger: ['set', 'R-1', 'GO', '--evidence', 'evidence/checksums.txt'], exit: 2 },
      { write: [] },
      { ledger: ['sync'], exit: 0 },
      ...commit('Declare the checksums done'),
      changed('docs/readiness.md'),
      { ledger: ['check', '--base', 'main'], exit: 1, main: true },
      { ledger: ['explain', 'R-1'], exit: 0 },
    ],
  },
  {
    name: '07-too-early',
    title: 'Somebody asks whether `main` may be released now.',
    run: [
      { git: ['switch', 'main'] },
      { ledger: ['check', '--tag', 'v1.0.0'], exit: 1, main: true },
      { ledger: ['status'], exit: 0 },
    ],
  },
  {
    name: '08-build-and-quality',
    title: 'A pull request closes two gates. That is enough for a release candidate.',
    run: [
      begin('build-and-quality'),
      { write: [] },
      ...promote('B-3', 'docs/licences.md', '--close'),
      ...promote('Q-1', 'evidence/tests.xml'),
      ...promote('Q-3', 'evidence/timing.txt', '--close'),
      { ledger: ['check', '--base', 'main'], exit: 0, main: true },
      ...merge('build-and-quality'),
      { ledger: ['check', '--tag', 'v1.0.0-rc.1'], exit: 0 },
      tag('v1.0.0-rc.1'),
    ],
  },
  {
    name: '09-operations-and-release',
    title: 'A pull request closes the last two gates.',
    run: [
      begin('operations-and-release'),
      { write: [] },
      ...promote('O-2', 'evidence/install.md'),
      ...promote('O-3', 'SECURITY.md', '--close'),
      ...promote('R-1', 'evidence/checksums.txt'),
      ...promote('R-2', 'CHANGELOG.md'),
      ...promote('R-3', 'evidence/rehearsal.log', '--close'),
      { ledger: ['check', '--base', 'main'], exit: 0, main: true },
      ...merge('operations-and-release'),
    ],
  },
  {
    name: '10-release',
    title: 'The release: the tag is made, and all evidence is packed.',
    run: [
      { ledger: ['check', '--tag', 'v1.0.0'], exit: 0 },
      tag('v1.0.0'),
      { ledger: ['check', '--tag', 'v1.0.0', '--head', 'v1.0.0'], exit: 0, main: true },
      { ledger: ['pack', '--tag', 'v1.0.0', '--out', '../pack'], exit: 0 },
      { ledger: ['verify-pack', '../pack'], exit: 0 },
      { git: ['log', '--first-parent', '--oneline', '--decorate'], show: true },
    ],
  },
];

/** Begins the branch of a pull request. */
function begin(branch) {
  return { git: ['switch', '-c', branch, 'main'] };
}

function commit(message) {
  return [{ git: ['add', '--all'] }, { git: ['commit', '-m', message] }];
}

/** Merges a pull request, as the button on GitHub does. */
function merge(branch) {
  return [{ git: ['switch', 'main'] }, { git: ['merge', '--no-ff', '-m', `Merge branch ${branch}`, branch] }];
}

/** One promotion is one commit. */
function promote(id, evidence, ...more) {
  return [
    { ledger: ['set', id, 'GO', '--evidence', evidence, ...more], exit: 0 },
    { git: ['add', evidence] },
    { git: ['commit', '--all', '-m', `Prove ${id}`] },
  ];
}

function tag(name) {
  return { git: ['tag', '-a', '-m', `Apollo ${name}`, name] };
}

/** Shows what the branch changes in a file. */
function changed(path) {
  return { git: ['diff', '--unified=0', 'main', '--', path], show: true };
}
