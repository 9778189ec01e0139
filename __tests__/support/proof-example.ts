import { fenced } from './documentation.ts';
import { realReport } from './reports.ts';
import { readText } from './workflows.ts';

/** A fenced block of a page, between `<!-- example NAME -->` and its end. Throws where there is none. */
export function exampleIn(path: string, name: string, language: string): string {
  const [, part = ''] =
    new RegExp(`<!-- example ${name} -->([\\s\\S]*?)<!-- /example ${name} -->`).exec(readText(path)) ?? [];
  const [block] = fenced(part, language);
  if (block === undefined) throw new Error(`${path} has no example ${name}`);
  return block;
}

/** The project of `docs/proof.md`: its ledger, its policy, and all that the rows cite, with reports of real tools. */
export function proofExample(): Readonly<Record<string, string>> {
  const workflow = 'on: push\njobs: {}\n';
  return {
    'signal-ledger.md': `# Apollo\n\n${exampleIn('docs/proof.md', 'ledger', 'markdown')}`,
    '.github/gate-ledger.yml': exampleIn('docs/proof.md', 'policy', 'yaml'),
    '.github/workflows/ci.yml': workflow,
    '.github/workflows/soak.yml': workflow,
    'src/apollo.c': 'code\n',
    'reports/unit/api.xml': realReport('vitest/pass.xml').text,
    'reports/unit/core.xml': realReport('pytest/pass.xml').text,
    'reports/parser.tap': realReport('node/pass.tap').text,
    'reports/scan.sarif': realReport('eslint/warn.sarif').text,
    'reports/lcov.info': realReport('c8/high.info').text,
    'reports/load.json': '{ "latency": { "p99_ms": 87 } }\n',
    'reports/builds.tsv': 'cmd\texit_code\nmake\t0\n',
    'reports/apollo.spdx.json': realReport('npm/apollo.spdx.json').text,
  };
}
