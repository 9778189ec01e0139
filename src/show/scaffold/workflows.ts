/** A workflow that `init` writes: its path and its text. */
export interface Workflow {
  readonly path: string;
  readonly text: string;
}

/** The workflows of a repository: the required check of pull requests to a branch, and the guard of release tags. */
export function workflowsFor(branch: string): readonly Workflow[] {
  return [
    { path: '.github/workflows/gates.yml', text: pullRequests(yamlBranch(branch)) },
    { path: '.github/workflows/release-gates.yml', text: releaseGuard },
  ];
}

/** A branch name has no quotes, but YAML may take it for something else, so it is quoted. */
function yamlBranch(branch: string): string {
  return /^[A-Za-z][\w./-]*$/.test(branch) ? branch : `'${branch.replaceAll("'", "''")}'`;
}

function pullRequests(branch: string): string {
  return `# Required check on pull requests, with a comment that shows what changes.
name: gates
on:
  pull_request:
    branches: [${branch}]
    # More than the default types: a new base changes the result, and the label that accepts a loosening counts at once.
    types: [opened, synchronize, reopened, edited, labeled, unlabeled]
  merge_group: # a merge queue checks again what will be on ${branch}
concurrency: # one run after the other, so an older run cannot overwrite a newer result
  group: gates-\${{ github.ref }}
permissions:
  contents: read
  checks: write
  pull-requests: write
jobs:
  gate-ledger:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v7
        with:
          persist-credentials: false
      - uses: gate-ledger/gate-ledger@v1
`;
}

const releaseGuard = `# Guard of the release tags: it fails while a required gate is open. To block publishing, call it from the workflow that
# publishes: write \`uses: ./.github/workflows/release-gates.yml\` in a job \`gates\`, and give the other jobs \`needs: gates\`.
name: release gates
on:
  push:
    tags: ['v*']
  workflow_call:
permissions: {}
jobs:
  gates:
    runs-on: ubuntu-latest
    permissions:
      contents: read
      checks: write
    steps:
      - uses: actions/checkout@v7
        with:
          fetch-depth: 0 # a policy may require that the tag is on a branch
          persist-credentials: false
      - uses: gate-ledger/gate-ledger@v1
`;
