import { posix } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { reportSchema, type Report } from '../../judge/report/report.ts';
import { matchesGlob } from '../../model/glob.ts';
import { quote } from '../../model/text.ts';
import { factsText, readFacts } from '../../read/facts/facts-file.ts';
import { json } from '../render/json.ts';
import { packNames } from './contents.ts';
import { comparePaths, readManifest, type Digests } from './manifest.ts';
import { statementOf } from './statement.ts';

/** What a folder holds that should be a pack. */
export interface PackFolder {
  /** The digest of each file. */
  readonly digests: Digests;
  /** What else lies there, symbolic links and the like, with a word for each. */
  readonly others: ReadonlyMap<string, string>;
  /** The text of each of the pack's own files that is there and can be read. */
  readonly texts: ReadonlyMap<string, string>;
}

/** All that keeps a folder from being a pack whose manifest, statement, report and files agree; hostile ones too. Pure. */
export function packProblems(folder: PackFolder): readonly string[] {
  const text = folder.texts.get(packNames.manifest);
  const others = [...folder.others].map(([path, what]) => `${quote(path)} is ${what}, expected a file`);
  if (text === undefined) return [...others, `there is no ${packNames.manifest} that can be read`];
  const { digests, problems } = readManifest(text);
  return [
    ...others,
    ...problems.map((problem) => `${packNames.manifest}: ${problem}`),
    ...fileProblems(digests, folder.digests),
    ...reportProblems(folder),
  ];
}

/** Listed files that are missing or differ, and files that are not listed. */
function fileProblems(listed: Digests, found: Digests): readonly string[] {
  const paths = new Set([...listed.keys(), ...found.keys()]);
  paths.delete(packNames.manifest);
  const itself = listed.has(packNames.manifest) ? [`${packNames.manifest} has a digest of itself`] : [];
  const others = [...paths].toSorted(comparePaths).flatMap((path) => {
    if (!found.has(path)) return [`${quote(path)} is in the manifest, but not in the folder`];
    if (!listed.has(path)) return [`${quote(path)} is in the folder, but not in the manifest`];
    return found.get(path) === listed.get(path) ? [] : [`${quote(path)} is not the file whose digest the manifest has`];
  });
  return [...itself, ...others];
}

function reportProblems({ texts, digests }: PackFolder): readonly string[] {
  const missing = [packNames.report, packNames.statement, packNames.facts].filter((name) => !texts.has(name));
  if (missing.length > 0) return missing.map((name) => `there is no ${name} that can be read`);
  const text = texts.get(packNames.report) ?? '';
  const value = parse(text);
  const { error } = reportSchema.safeParse(value);
  if (error !== undefined) {
    const [issue] = error.issues;
    return [
      `${packNames.report} is not a report: ${quote(issue?.path.join('.') ?? '')} ${issue?.message.slice(0, 200) ?? ''}`,
    ];
  }
  const report = value as Report; // the schema says so, and its own copy may have another order of keys
  const { sha } = report.subject;
  return [
    ...(json(report) === text ? [] : [`${packNames.report} is not written as Gate Ledger writes it`]),
    ...(report.decision === 'pass' ? [] : [`${packNames.report}: the decision is ${report.decision}, expected pass`]),
    ...(sha === null
      ? [`${packNames.report}: there is no commit in it`]
      : statementProblems(texts.get(packNames.statement) ?? '', report, sha)),
    ...unreadableFacts(texts.get(packNames.facts) ?? ''),
    ...unlikeEvidence(report),
    ...lackingFiles(report, digests),
  ];
}

function unreadableFacts(text: string): readonly string[] {
  try {
    const facts = readFacts(text);
    return factsText(facts) === text ? [] : [`${packNames.facts} is not written as Gate Ledger writes it`];
  } catch (error) {
    return [`${packNames.facts}: ${error instanceof Error ? error.message : ''}`];
  }
}

/** The parts of a statement that do not belong to the report. */
function statementProblems(text: string, report: Report, sha: string): readonly string[] {
  const expected = statementOf(report, sha);
  if (text === json(expected)) return [];
  const found = parse(text);
  const parts: ReadonlyMap<string, unknown> = new Map(
    typeof found === 'object' && found !== null ? Object.entries(found) : [],
  );
  const wrong = Object.entries(expected).flatMap(([name, value]) =>
    isDeepStrictEqual(parts.get(name), value)
      ? []
      : [`${packNames.statement}: its \`${name}\` does not belong to ${packNames.report}`],
  );
  return wrong.length > 0 ? wrong : [`${packNames.statement} is not written as Gate Ledger writes it`];
}

/** Signals of which the report says another thing by its texts than by what they lead to. */
function unlikeEvidence({ signals }: Report): readonly string[] {
  return signals
    .filter(
      ({ evidence, references }) =>
        !isDeepStrictEqual(
          evidence,
          references.map(({ text }) => text),
        ),
    )
    .map(({ id }) => `${packNames.report}: the references of ${quote(id)} are not those of its evidence`);
}

/** Documents and evidence that the report names and the pack lacks. */
function lackingFiles({ ledger, tracker, signals, gates }: Report, found: Digests): readonly string[] {
  const held = withFolders(found.keys());
  // A ledger may have gates of its own, and then there is no tracker.
  const documents = [
    ['ledger', ledger.path],
    ...(tracker.path === null ? [] : [['tracker', tracker.path] as const]),
  ] as const;
  const isHeld = (target: string): boolean =>
    held.has(target) || (/[*?]/.test(target) && [...held].some((path) => matchesGlob(target, path)));
  const isLacking = ({ kind, verification, target }: Report['signals'][number]['references'][number]): boolean =>
    verification !== 'unchecked' && kind !== 'check' && (target === null || !isHeld(target));
  const cited = [
    ...signals.map(({ id, effective, references }) => ({ name: quote(id), effective, references })),
    ...gates.map(({ id, effective, references }) => ({ name: `gate ${quote(id)}`, effective, references })),
  ];
  return [
    ...documents.flatMap(([name, path]) =>
      path !== null && found.has(posix.normalize(path)) ? [] : [`the ${name} ${quote(path ?? '')} is not in the pack`],
    ),
    ...cited
      .filter(({ effective }) => effective === 'GO')
      .flatMap(({ name, references }) =>
        references
          .filter(isLacking)
          .map(({ text }) => `the evidence ${quote(text)} of ${name}, which is GO, is not in the pack`),
      ),
  ];
}

function withFolders(files: Iterable<string>): ReadonlySet<string> {
  const held = new Set<string>();
  for (const file of files) {
    for (let at = file.length; at > 0; at = file.lastIndexOf('/', at - 1)) held.add(file.slice(0, at));
  }
  return held;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
