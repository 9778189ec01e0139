// Writes what is generated and committed: the tables in the documentation, and the JSON Schemas. `npm run generate`; a test compares.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { toJSONSchema, type ZodMiniType } from 'zod/mini';
import { trackerSchema } from '../src/read/documents/tracker/tracker-schema.ts';
import { historySchema } from '../src/show/history/ledger-history.ts';
import { policySchema } from '../src/read/policy/policy.ts';
import { codeCell, table } from '../src/show/render/markdown/markdown.ts';
import { reportSchema } from '../src/judge/report/report.ts';
import { rules } from '../src/judge/rules/catalogue.ts';
import type { Rule } from '../src/judge/rules/rule.ts';

const root = join(import.meta.dirname, '..');

interface ActionFile {
  readonly inputs: Readonly<Record<string, { readonly description: string; readonly default?: string }>>;
  readonly outputs: Readonly<Record<string, { readonly description: string }>>;
}

/** Every generated file by its path, as it should be. */
export function generated(): Readonly<Record<string, string>> {
  return {
    ...pages(),
    'schema/policy.json': schema('Gate Ledger policy', policySchema),
    'schema/tracker.json': schema('Gate tracker', trackerSchema),
    'schema/report.json': schema('Gate Ledger report', reportSchema),
    'schema/history.json': schema('Gate Ledger history', historySchema),
  };
}

/** The pages with markers, with a table between each pair: `<!-- rules -->`, `<!-- inputs -->` and `<!-- outputs -->`. */
function pages(): Readonly<Record<string, string>> {
  const tables = Object.entries(documentedTables());
  const paths = ['README.md', ...readdirSync(join(root, 'docs')).map((name) => `docs/${name}`)];
  const filled = paths
    .filter((path) => path.endsWith('.md'))
    .flatMap((path) => {
      const before = readFileSync(join(root, path), 'utf8');
      const wanted = tables.filter(([name]) => before.includes(`<!-- ${name} -->`));
      const after = wanted.reduce((text, [name, lines]) => fill(text, name, lines), before);
      return wanted.length === 0 ? [] : [[path, after] as const];
    });
  return Object.fromEntries(filled);
}

function fill(text: string, name: string, lines: readonly string[]): string {
  return text.replace(
    new RegExp(`<!-- ${name} -->[\\s\\S]*<!-- /${name} -->`),
    () => `<!-- ${name} -->\n\n${lines.join('\n')}\n<!-- /${name} -->`,
  );
}

/** The lines of each table of the documentation, by the name of its markers. */
export function documentedTables(): Readonly<Record<string, readonly string[]>> {
  const { inputs, outputs } = parse(readFileSync(join(root, 'action.yml'), 'utf8')) as ActionFile;
  return {
    inputs: table(
      ['input', 'default', 'meaning'],
      Object.entries(inputs).map(([name, input]) => [codeCell(name), codeCell(input.default ?? ''), input.description]),
    ),
    outputs: table(
      ['output', 'value'],
      Object.entries(outputs).map(([name, output]) => [codeCell(name), output.description]),
    ),
    rules: [...new Set(rules.map(({ family }) => family))].flatMap((family) => [
      `## ${family}`,
      '',
      ...ruleTable(rules.filter((rule) => rule.family === family)),
    ]),
  };
}

function ruleTable(family: readonly Rule[]): readonly string[] {
  const rows = family.map(({ id, severity, fixed, question, example: { file, passes, fails } }) => [
    `${codeCell(id)}${fixed === true ? ' ●' : ''}`,
    severity,
    question,
    shown(passes, file),
    shown(fails, file),
  ]);
  return table(['rule', 'severity', 'question', 'passes', 'fails'], rows);
}

function shown(example: string | null, file: string): string {
  if (example === null) return `no ${codeCell(file)}`;
  return example === ''
    ? `${codeCell(file)} as it is`
    : codeCell(example.replaceAll('\n\n', ' [empty line]').trim().replaceAll('\t', ' [tab] '));
}

function schema(title: string, of: ZodMiniType): string {
  return `${JSON.stringify({ title, ...toJSONSchema(of, { io: 'input' }) }, null, 2)}\n`;
}

if (process.argv[1] === import.meta.filename) {
  mkdirSync(join(root, 'schema'), { recursive: true });
  for (const [path, content] of Object.entries(generated())) writeFileSync(join(root, path), content);
}
